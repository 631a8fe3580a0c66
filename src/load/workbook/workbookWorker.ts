import { answerRead } from './answerRead';
import type { ReadRequest } from './workerMessages';

addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
  void answerRead(data, (message) => postMessage(message));
});
