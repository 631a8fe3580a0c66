/** What came of a step, or why it failed. */
export interface Outcome<Value> {
  readonly value?: Value;
  readonly error?: unknown;
}

/** Takes a step that may throw. */
export function attempt<Value>(step: () => Value): Outcome<Value> {
  try {
    return { value: step() };
  } catch (error) {
    return { error };
  }
}
