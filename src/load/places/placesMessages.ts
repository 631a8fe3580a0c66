import type { MultiPolygon, Polygon } from 'geojson';
import type { Register } from '../../core/ownData/understand';
import type { Attribute } from '../../core/ownPlaces/attributes';
import type { ZoneCount } from '../../core/ownPlaces/countInZones';
import type { JoinedTable, JoinKey } from '../../core/ownPlaces/joinTable';
import type { PlacesDecisions } from '../../core/ownPlaces/placesDecisions';
import type { CountyShape, UnderstoodPlaces } from '../../core/ownPlaces/understoodPlaces';
import type { RefusalCode, RefusalValues } from '../../i18n/refusals';
import type { Pasted } from '../workbook/readPasted';
import type { ReadOptions } from '../workbook/readWorkbook';

/** What the worker is asked: to read a file, to understand its layers, to join a table to places, or to count points in zones. */
export type PlacesRequest =
  | {
      readonly kind: 'read';
      readonly file: string;
      readonly content: Blob | Pasted;
      readonly options: Pick<ReadOptions, 'encoding' | 'separator'>;
    }
  | {
      readonly kind: 'understand';
      readonly register: Register;
      readonly counties: readonly CountyShape[];
      /** Of each layer. */
      readonly decisions: readonly PlacesDecisions[];
    }
  | {
      readonly kind: 'join';
      readonly file: string;
      readonly content: Blob;
      readonly attributes: readonly Attribute[];
      readonly rows: Uint32Array;
      readonly rowName: string;
      readonly chosen: Partial<JoinKey>;
    }
  | {
      readonly kind: 'count';
      readonly positions: Float64Array;
      /** Of each point; undefined where points are counted alone. */
      readonly values: Float64Array | undefined;
      readonly zones: readonly (Polygon | MultiPolygon)[];
      /** Whether zones part the land between them, or may lie over one another. */
      readonly areParts: boolean;
    };

export type PlacesMessage =
  | { readonly kind: 'read'; readonly layers: number; readonly hasTables: boolean }
  | { readonly kind: 'understood'; readonly layers: readonly UnderstoodPlaces[] }
  | { readonly kind: 'joined'; readonly joined: JoinedTable | undefined }
  | { readonly kind: 'counted'; readonly counts: readonly ZoneCount[] }
  | { readonly kind: 'refused'; readonly code: RefusalCode; readonly values: RefusalValues }
  | { readonly kind: 'failed'; readonly message: string };
