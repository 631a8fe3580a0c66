import type { MultiPolygon, Polygon } from 'geojson';
import type { Register } from '../../core/ownData/understand';
import type { ZoneCount } from '../../core/ownPlaces/countInZones';
import type { JoinedTable, JoinKey } from '../../core/ownPlaces/joinTable';
import type { OwnPlaces } from '../../core/ownPlaces/ownPlaces';
import type { PlacesDecisions } from '../../core/ownPlaces/placesDecisions';
import type { CountyShape, UnderstoodPlaces } from '../../core/ownPlaces/understoodPlaces';
import type { Pasted } from '../workbook/readPasted';
import type { ReadOptions } from '../workbook/readWorkbook';
import { unforeseen } from '../workbook/unforeseen';
import { UnreadableFile } from '../workbook/unreadableFile';
import type { PlacesMessage, PlacesRequest } from './placesMessages';
import PlacesWorker from './placesWorker?worker';

function startWorker(): Worker {
  try {
    return new PlacesWorker();
  } catch (error) {
    throw new UnreadableFile('noWorker', {}, { cause: error });
  }
}

/** Asks a worker one thing; it answers in order. */
function ask(worker: Worker, request: PlacesRequest): Promise<PlacesMessage> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<PlacesMessage>) => {
      if (data.kind === 'refused') reject(new UnreadableFile(data.code, data.values));
      else if (data.kind === 'failed') reject(new Error(data.message));
      else resolve(data);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      reject(unforeseen(event));
    };
    worker.postMessage(request);
  });
}

/** A file of places that a worker has read. */
export interface OpenPlaces {
  readonly layers: number;
  /** Whether sheets that hold no places stand beside them. */
  readonly hasTables: boolean;
  /** @throws Error where the worker cannot */
  readonly understand: (
    register: Register,
    counties: readonly CountyShape[],
    decisions: readonly PlacesDecisions[],
  ) => Promise<readonly UnderstoodPlaces[]>;
  readonly close: () => void;
}

/**
 * Reads a file of places in a worker, which stays to understand it until it is closed.
 * @throws UnreadableFile
 */
export async function openPlaces(
  file: string,
  content: Blob | Pasted,
  options: Pick<ReadOptions, 'encoding' | 'separator'> = {},
): Promise<OpenPlaces> {
  const worker = startWorker();
  try {
    const read = await ask(worker, { kind: 'read', file, content, options });
    if (read.kind !== 'read') throw new Error('the worker answered something else');
    return {
      layers: read.layers,
      hasTables: read.hasTables,
      understand: async ({ places, regions, indicators }, counties, decisions) => {
        const register = { places, regions, indicators };
        const answer = await ask(worker, { kind: 'understand', register, counties, decisions });
        return answer.kind === 'understood' ? answer.layers : [];
      },
      close: () => worker.terminate(),
    };
  } catch (error) {
    worker.terminate();
    throw error;
  }
}

/**
 * Counts and sums points in zones, in a worker.
 * @param positions longitude, latitude, longitude, latitude … in WGS-84
 * @throws UnreadableFile where the browser has no worker
 */
export async function countPoints(
  positions: Float64Array,
  values: Float64Array | undefined,
  zones: readonly (Polygon | MultiPolygon)[],
  areParts: boolean,
): Promise<readonly ZoneCount[]> {
  const worker = startWorker();
  try {
    const answer = await ask(worker, { kind: 'count', positions, values, zones, areParts });
    return answer.kind === 'counted' ? answer.counts : [];
  } finally {
    worker.terminate();
  }
}

/**
 * Joins a table file to places, in a worker.
 * @param rowName what the attribute is called that says which row of the table a place has
 * @returns undefined where no column of the table agrees with any attribute
 * @throws UnreadableFile
 */
export async function joinTableFile(
  file: File,
  { attributes, rows }: Pick<OwnPlaces['set'], 'attributes' | 'rows'>,
  rowName: string,
  chosen: Partial<JoinKey>,
): Promise<JoinedTable | undefined> {
  const worker = startWorker();
  try {
    const request = {
      kind: 'join',
      file: file.name,
      content: file,
      attributes,
      rows,
      rowName,
      chosen,
    } as const;
    const answer = await ask(worker, request);
    return answer.kind === 'joined' ? answer.joined : undefined;
  } finally {
    worker.terminate();
  }
}
