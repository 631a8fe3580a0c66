/** How long a slice may take, in milliseconds: half of what a frame has. */
const SLICE = 8;

/** Takes steps until they are done or the time is over; undefined where they are not done. */
function takeSlice<Result>(steps: Iterator<undefined, Result>): { readonly result: Result } | undefined {
  const end = performance.now() + SLICE;
  for (;;) {
    const step = steps.next();
    if (step.done) return { result: step.value };
    if (performance.now() > end) return undefined;
  }
}

/**
 * Does work in slices between which the page can answer; work of one slice is done at once.
 * @returns stops it
 */
export function inSlices<Result>(
  steps: Iterator<undefined, Result>,
  onDone: (result: Result) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const go = () => {
    const done = takeSlice(steps);
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
