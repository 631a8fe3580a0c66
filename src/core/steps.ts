/** Work that can be left off at each step, of a millisecond or two, and taken up again; the last gives its result. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Items that one step takes. */
const ITEMS_A_STEP = 250;

/** Does something with each item. */
export function* inSteps<Item>(items: Iterable<Item>, each: (item: Item) => void): Steps<void> {
  let count = 0;
  for (const item of items) {
    each(item);
    count++;
    if (count % ITEMS_A_STEP === 0) yield;
  }
}

/** Does work to its end at once. */
export function atOnce<Result>(steps: Iterator<undefined, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
