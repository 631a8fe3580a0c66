/** Told how much of a file is read, 0 to 1. */
export type Advance = (share: number) => void;
