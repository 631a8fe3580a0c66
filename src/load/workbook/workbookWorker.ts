import { WorkbookWork } from './WorkbookWork';
import type { WorkRequest } from './workerMessages';

const work = new WorkbookWork((message, transfer) => postMessage(message, { transfer: [...transfer] }));

addEventListener('message', ({ data }: MessageEvent<WorkRequest>) => work.answer(data));
