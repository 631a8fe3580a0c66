export interface ComboboxOption {
  readonly id: string;
  readonly label: string;
  /** A second line: coverage, period. */
  readonly detail: string;
  readonly group: string;
  /** What the search also finds it by, lower case. */
  readonly keywords: string;
  /** Left out of the open list until all are asked for; a search finds it all the same. */
  readonly folded?: boolean;
}

export interface ComboboxGroup {
  readonly name: string;
  readonly options: readonly ComboboxOption[];
}

/**
 * Options that contain every word of the query, under their headings in the given order.
 * @param unfolded whether folded options are listed without a query too
 */
export function groupOptions(
  options: readonly ComboboxOption[],
  query: string,
  unfolded: boolean,
): readonly ComboboxGroup[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const groups = new Map<string, ComboboxOption[]>();
  for (const option of options) {
    if (option.folded && !unfolded && words.length === 0) continue;
    const haystack = `${option.label} ${option.keywords}`.toLowerCase();
    if (!words.every((word) => haystack.includes(word))) continue;
    const group = groups.get(option.group);
    if (group) group.push(option);
    else groups.set(option.group, [option]);
  }
  return [...groups].map(([name, found]) => ({ name, options: found }));
}
