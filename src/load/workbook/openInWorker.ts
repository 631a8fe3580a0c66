import type { Decision } from '../../core/ownData/decisions';
import type { PackedUnderstanding } from '../../core/ownData/packed';
import type { Register } from '../../core/ownData/understand';
import type { Workbook } from '../../core/ownData/workbook';
import { checkFileSize } from './limits';
import type { Advance } from './progress';
import { unforeseen } from './unforeseen';
import { UnreadableFile } from './unreadableFile';
import { WorkbookPieces } from './WorkbookPieces';
import WorkbookWorker from './workbookWorker?worker';
import { type ReadRequest, rowPieces, type WorkMessage, type WorkRequest } from './workerMessages';

export interface WorkerOptions {
  /** Told how much is read, 0 to 1. */
  readonly advance?: Advance;
  /** Stops the worker; the reading is then rejected with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** A workbook that was read, and the worker that understands it. */
export interface OpenWorkbook {
  readonly workbook: Workbook;
  /**
   * What is understood of it, in the worker.
   * @param register told anew only where it is another
   * @throws Error where the worker cannot
   */
  readonly understand: (register: Register, decisions: readonly Decision[]) => Promise<PackedUnderstanding>;
  /** Ends the worker; what it was asked and has not answered is rejected. */
  readonly close: () => void;
}

function startWorker(): Worker {
  try {
    return new WorkbookWorker();
  } catch (error) {
    throw new UnreadableFile('noWorker', {}, { cause: error });
  }
}

const ask = (worker: Worker, request: WorkRequest) => worker.postMessage(request);

/** A register as it is told: it alone, so that no figure is copied. */
const registerAlone = ({ places, regions, indicators }: Register): Register => ({
  places,
  regions,
  indicators,
});

function opened(worker: Worker, workbook: Workbook): OpenWorkbook {
  let told: Register | undefined;
  let number = 0;
  const waiting = new Set<(error: Error) => void>();
  const understand: OpenWorkbook['understand'] = (register, decisions) =>
    new Promise((resolve, reject) => {
      const own = ++number;
      const onMessage = ({ data }: MessageEvent<WorkMessage>) => {
        if (!('number' in data) || data.number !== own) return;
        worker.removeEventListener('message', onMessage);
        waiting.delete(reject);
        if (data.kind === 'understood') resolve(data.understanding);
        else reject(new Error(data.message));
      };
      worker.addEventListener('message', onMessage);
      waiting.add(reject);
      worker.addEventListener('error', (event) => reject(unforeseen(event)), { once: true });
      const isKnown = told?.places === register.places && told.indicators === register.indicators;
      told = register;
      ask(worker, {
        kind: 'understand',
        number: own,
        register: isKnown ? undefined : registerAlone(register),
        decisions,
      });
    });
  const close = () => {
    worker.terminate();
    for (const reject of waiting) reject(new Error('the table was closed'));
    waiting.clear();
  };
  return { workbook, understand, close };
}

/**
 * Reads a table file or a pasted range in a worker, which stays to understand it until it is closed. The page takes the
 * rows over piece by piece, so that it never stops for long.
 * @throws UnreadableFile, or the signal's reason
 */
export async function openInWorker(
  request: ReadRequest,
  { advance, signal }: WorkerOptions = {},
): Promise<OpenWorkbook> {
  signal?.throwIfAborted();
  if (request.kind === 'file') checkFileSize(request.content.size);
  const worker = startWorker();
  const pieces = new WorkbookPieces();
  let hasStarted = false;
  const onMessage = (message: WorkMessage, resolve: (workbook: Workbook) => void) => {
    hasStarted = true;
    if (message.kind === 'progress') advance?.(message.share);
    else if (message.kind === 'workbook') pieces.begin(message.workbook);
    else if (message.kind === 'rows') pieces.add(message.worksheet, message.rows);
    else if (message.kind === 'refused') throw new UnreadableFile(message.code, message.values);
    else if (message.kind === 'done') {
      const workbook = pieces.finish();
      if (!workbook) throw new UnreadableFile('unexpected');
      resolve(workbook);
    }
  };
  try {
    const workbook = await new Promise<Workbook>((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
      worker.addEventListener('message', ({ data }: MessageEvent<WorkMessage>) => {
        try {
          onMessage(data, resolve);
        } catch (error) {
          reject(error);
        }
      });
      worker.addEventListener('messageerror', () => reject(new UnreadableFile('outOfMemory')));
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        reject(hasStarted ? unforeseen(event) : new UnreadableFile('noWorker', {}, { cause: event }));
      });
      ask(worker, request);
    });
    return opened(worker, workbook);
  } catch (error) {
    worker.terminate();
    throw error;
  }
}

/** So many pieces of rows go over to the worker before the page may do something else. */
const PIECES_AT_ONCE = 10;

/** Opens a workbook that was read before, such as that of a kept source. */
export async function reopenInWorker(workbook: Workbook): Promise<OpenWorkbook> {
  const worker = startWorker();
  const worksheets = workbook.worksheets.map((worksheet) => ({ ...worksheet, rows: [] }));
  ask(worker, { kind: 'given', workbook: { ...workbook, worksheets } });
  let given = 0;
  for (const [worksheet, { rows }] of workbook.worksheets.entries())
    for (const piece of rowPieces(rows)) {
      ask(worker, { kind: 'given-rows', worksheet, rows: piece });
      if (++given % PIECES_AT_ONCE === 0) await new Promise((resolve) => setTimeout(resolve));
    }
  return opened(worker, workbook);
}
