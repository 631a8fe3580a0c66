import type { Workbook } from '../../core/ownData/workbook';
import { readPasted } from './readPasted';
import { readWorkbook } from './readWorkbook';
import { unforeseen } from './unforeseen';
import { type ReadMessage, type ReadRequest, rowPieces } from './workerMessages';

/** Progress is told in steps of this share. */
const STEP = 0.01;

async function read(request: ReadRequest, post: (message: ReadMessage) => void): Promise<Workbook> {
  if (request.kind === 'pasted') return readPasted(request.name, request.pasted);
  const bytes = new Uint8Array(await request.content.arrayBuffer());
  let told = 0;
  const advance = (share: number) => {
    if (share < told + STEP) return;
    told = share;
    post({ kind: 'progress', share });
  };
  return readWorkbook(request.file, bytes, {
    advance,
    ...(request.encoding === undefined ? {} : { encoding: request.encoding }),
    ...(request.separator === undefined ? {} : { separator: request.separator }),
  });
}

/**
 * Reads what is asked and tells it in small messages.
 * @returns undefined where it was refused
 */
export async function answerRead(
  request: ReadRequest,
  post: (message: ReadMessage) => void,
): Promise<Workbook | undefined> {
  post({ kind: 'started' });
  try {
    const workbook = await read(request, post);
    const worksheets = workbook.worksheets.map((worksheet) => ({ ...worksheet, rows: [] }));
    post({ kind: 'workbook', workbook: { ...workbook, worksheets } });
    for (const [worksheet, { rows }] of workbook.worksheets.entries())
      for (const piece of rowPieces(rows)) post({ kind: 'rows', worksheet, rows: piece });
    post({ kind: 'done' });
    return workbook;
  } catch (error) {
    const refusal = unforeseen(error);
    post({ kind: 'refused', code: refusal.code, values: refusal.values });
    return undefined;
  }
}
