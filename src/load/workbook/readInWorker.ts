import type { Cell, Workbook } from '../../core/ownData/workbook';
import { checkFileSize } from './limits';
import type { Advance } from './progress';
import { Refusal } from './refusal';
import WorkbookWorker from './workbookWorker?worker';
import type { ReadMessage, ReadRequest } from './workerMessages';

export interface WorkerOptions {
  /** Told how much is read, 0 to 1. */
  readonly advance?: Advance;
  /** Stops the worker; the reading is then rejected with the signal's reason. */
  readonly signal?: AbortSignal;
}

function startWorker(): Worker {
  try {
    return new WorkbookWorker();
  } catch (error) {
    throw new Refusal('noWorker', {}, { cause: error });
  }
}

/** Puts a workbook together again from the messages. */
class Assembly {
  private workbook: Workbook | undefined;
  private readonly rows: (readonly Cell[])[][] = [];

  begin(workbook: Workbook): void {
    this.workbook = workbook;
    for (const _ of workbook.worksheets) this.rows.push([]);
  }

  add(worksheet: number, rows: readonly (readonly Cell[])[]): void {
    this.rows[worksheet]?.push(...rows);
  }

  finish(): Workbook {
    if (!this.workbook) throw new Refusal('outOfMemory');
    const worksheets = this.workbook.worksheets.map((worksheet, index) => ({
      ...worksheet,
      rows: this.rows[index] ?? [],
    }));
    return { ...this.workbook, worksheets };
  }
}

/**
 * Reads a table file or a pasted range in a worker, which ends with the reading. The page takes the rows over piece by
 * piece, so that it never stops for long.
 * @throws Refusal, or the signal's reason
 */
export async function readInWorker(
  request: ReadRequest,
  { advance, signal }: WorkerOptions = {},
): Promise<Workbook> {
  signal?.throwIfAborted();
  if (request.kind === 'file') checkFileSize(request.content.size);
  const worker = startWorker();
  const assembly = new Assembly();
  let hasStarted = false;
  const onMessage = (message: ReadMessage, resolve: (workbook: Workbook) => void) => {
    hasStarted = true;
    if (message.kind === 'progress') advance?.(message.share);
    else if (message.kind === 'workbook') assembly.begin(message.workbook);
    else if (message.kind === 'rows') assembly.add(message.worksheet, message.rows);
    else if (message.kind === 'refused') throw new Refusal(message.code, message.values);
    else if (message.kind === 'done') resolve(assembly.finish());
  };
  try {
    return await new Promise<Workbook>((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
      worker.addEventListener('message', ({ data }: MessageEvent<ReadMessage>) => {
        try {
          onMessage(data, resolve);
        } catch (error) {
          reject(error);
        }
      });
      worker.addEventListener('messageerror', () => reject(new Refusal('outOfMemory')));
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        reject(new Refusal(hasStarted ? 'outOfMemory' : 'noWorker', {}, { cause: event }));
      });
      worker.postMessage(request);
    });
  } finally {
    worker.terminate();
  }
}
