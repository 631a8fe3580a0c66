import type { Source } from './figure';
import type { FigureIndex } from './figureIndex';
import type { Indicator, Industry, Theme } from './indicator';
import type { IndustryWord } from './industryWord';
import type { Layout } from './layout';
import type { Seat, TransportNode } from './node';
import type { OwnPlaces } from './ownPlaces/ownPlaces';
import type { ParkPart } from './parkPart';
import type { Group, Park, Place, PlaceId, Region } from './place';
import type { DataProblem } from './problem';
import type { RemainderRule } from './remainderRule';
import type { Sheet } from './sheet';
import type { Story } from './story';
import type { Zone } from './zone';

/** All data that passed its checks, and the problems of what did not. Collections keep the files' order. */
export interface Dataset extends FigureIndex {
  readonly regions: ReadonlyMap<PlaceId, Region>;
  readonly parks: ReadonlyMap<PlaceId, Park>;
  readonly groups: ReadonlyMap<PlaceId, Group>;
  /** Regions, parks and groups in one id space. */
  readonly places: ReadonlyMap<PlaceId, Place>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly themes: ReadonlyMap<string, Theme>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly industries: ReadonlyMap<string, Industry>;
  readonly layouts: ReadonlyMap<string, Layout>;
  readonly sheets: ReadonlyMap<string, Sheet>;
  /** Development zones by the catalogue's code. */
  readonly zones: ReadonlyMap<string, Zone>;
  /** What the printed words of a catalogue name of the register of industries. */
  readonly industryWords: ReadonlyMap<string, IndustryWord>;
  /** The seats of regions, by region. */
  readonly seats: ReadonlyMap<PlaceId, Seat>;
  readonly nodes: ReadonlyMap<string, TransportNode>;
  /** What is a part of what by a document's words, by the part. */
  readonly parkParts: ReadonlyMap<PlaceId, ParkPart>;
  readonly remainders: readonly RemainderRule[];
  readonly stories: ReadonlyMap<string, Story>;
  /** A person's own points and outlines, also those that are off. */
  readonly ownPlaces: readonly OwnPlaces[];
  readonly problems: readonly DataProblem[];
}
