/** A figure as it is written large on a sheet or a slide. */
export interface WrittenFigure {
  /** Whom and what it is about, with period and status. */
  readonly label: string;
  readonly value: string;
  readonly unit: string;
  readonly source: string;
}
