import { UnreadableFile } from './unreadableFile';

/** How engines say that memory ran out: Chromium, Firefox and WebKit, on arrays, buffers and strings. */
const MEMORY =
  /out of memory|memory limit|allocation|Invalid (array|array buffer|string|typed array) length/i;

/**
 * What an error that nobody foresaw is told as, be it thrown while a file was read or told by a worker that stopped: memory
 * where the engine says so or says nothing at all, as a killed worker does; else a failure of the program itself.
 */
export function unforeseen(error: unknown): UnreadableFile {
  if (error instanceof UnreadableFile) return error;
  const said = typeof error === 'object' && error && 'message' in error ? String(error.message) : '';
  return new UnreadableFile(
    said === '' || MEMORY.test(said) ? 'outOfMemory' : 'unexpected',
    {},
    { cause: error },
  );
}
