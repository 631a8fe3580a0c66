import { buffersOf, packed } from '../../core/ownData/packed';
import { type Register, understand } from '../../core/ownData/understand';
import type { Workbook } from '../../core/ownData/workbook';
import { messageOf } from '../../core/problem';
import { answerRead } from './answerRead';
import { WorkbookPieces } from './WorkbookPieces';
import type { UnderstandRequest, WorkMessage, WorkRequest } from './workerMessages';

type Post = (message: WorkMessage, transfer: readonly ArrayBuffer[]) => void;

/** The worker's whole work: reads one workbook, keeps it, and understands it as often as it is asked. */
export class WorkbookWork {
  private workbook: Promise<Workbook | undefined> = Promise.resolve(undefined);
  private readonly given = new WorkbookPieces();
  private register: Register | undefined;

  constructor(private readonly post: Post) {}

  answer(request: WorkRequest): void {
    if (request.kind === 'understand') void this.understand(request);
    else if (request.kind === 'given') this.given.begin(request.workbook);
    else if (request.kind === 'given-rows') this.given.add(request.worksheet, request.rows);
    else this.workbook = answerRead(request, (message) => this.post(message, []));
  }

  private async understand({ number, register, decisions }: UnderstandRequest): Promise<void> {
    try {
      const workbook = (await this.workbook) ?? this.given.finish();
      this.register = register ?? this.register;
      if (!workbook || !this.register) throw new Error('nothing was read that could be understood');
      const understanding = packed(understand(workbook, this.register, decisions));
      this.post({ kind: 'understood', number, understanding }, buffersOf(understanding));
    } catch (error) {
      this.post({ kind: 'not-understood', number, message: messageOf(error) }, []);
    }
  }
}
