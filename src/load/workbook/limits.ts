/** What is read of a table file; beyond a limit the file is refused with the limit, the count and the next way. */
export const LIMITS = {
  /** Of the file, in bytes. */
  fileBytes: 50 * 2 ** 20,
  /** Of all that a packed file unpacks to, in bytes. */
  unpackedBytes: 200 * 2 ** 20,
  /** A part that unpacks to more than this many times its packed size is refused … */
  ratio: 100,
  /** … where it also unpacks to more than this many bytes: small parts of a sheet are often that alike. */
  ratioFloor: 20 * 2 ** 20,
  /** Rows of one sheet that hold anything. */
  rows: 200_000,
  /** Cells of all sheets, with the empty ones before a row's last. */
  cells: 10_000_000,
  worksheets: 1_000,
} as const;
