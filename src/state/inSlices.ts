/** How long a slice takes where it is not said, in milliseconds: half of what a frame has. */
const SLICE = 8;
/** A slice while there is no map that could be moved: whole, and short enough that nothing waits for it noticeably. */
export const STARTING_SLICE = 40;

/** Takes steps until they are done or the time is over; undefined where they are not done. */
function takeSlice<Result>(
  steps: Iterator<undefined, Result>,
  slice: number,
): { readonly result: Result } | undefined {
  const end = performance.now() + slice;
  for (;;) {
    const step = steps.next();
    if (step.done) return { result: step.value };
    if (performance.now() > end) return undefined;
  }
}

/**
 * Does work in slices between which the page can answer; work of one slice is done at once.
 * @param slice how long one may take, in milliseconds
 * @returns stops it
 */
export function inSlices<Result>(
  steps: Iterator<undefined, Result>,
  onDone: (result: Result) => void,
  slice = SLICE,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const go = () => {
    const done = takeSlice(steps, slice);
    if (done) onDone(done.result);
    else timer = setTimeout(go);
  };
  go();
  return () => clearTimeout(timer);
}

/** The same, as a promise of what the steps come to. */
export const finished = <Result>(steps: Iterator<undefined, Result>): Promise<Result> =>
  new Promise((resolve) => {
    inSlices(steps, resolve);
  });
