/** Where the texts of different themes may differ: the value of an attribute. */
const VALUE = /"([^"]*)"/g;
const STYLE = / style="([^"]*)"/g;

export interface ThemedMarkup {
  readonly html: string;
  /** What stands in a theme where the others have something else, as declarations of CSS variables. */
  readonly variables: Readonly<Record<string, string>>;
  /** Rules for what stood in `style` attributes, which no Content-Security-Policy by hash allows. */
  readonly rules: string;
}

/**
 * One markup of several that differ in their colours alone: what differs becomes a CSS variable.
 * @param drawings the same drawing by theme; the first is the one whose words are kept
 * @throws Error where they differ in more than values of attributes
 */
export function themedMarkup(drawings: Readonly<Record<string, string>>): ThemedMarkup {
  const themes = Object.keys(drawings);
  const [first = '', ...others] = Object.values(drawings).map((text) => text.split(VALUE));
  const parts = [first, ...others] as string[][];
  const names = new Map<string, string>();
  const merged = parts[0]?.map((part, index) => {
    const values = parts.map((drawing) => drawing[index] ?? '');
    if (values.every((value) => value === part)) return index % 2 ? `"${part}"` : part;
    if (index % 2 === 0 || parts.some(({ length }) => length !== parts[0]?.length))
      throw new Error(
        `the first map differs between ${themes.join(', ')} in more than colours, at: ${part.slice(0, 80)}`,
      );
    return `"${withVariables(values, names)}"`;
  });
  const styles = new Map<string, string>();
  const html = (merged ?? []).join('').replace(STYLE, (_, style: string) => {
    const name = styles.get(style) ?? `first-${styles.size}`;
    styles.set(style, name);
    return ` data-look="${name}"`;
  });
  return {
    html,
    variables: Object.fromEntries(
      themes.map((theme, index) => [
        theme,
        [...names].map(([values, name]) => `${name}:${JSON.parse(values)[index]}`).join(';'),
      ]),
    ),
    rules: [...styles].map(([style, name]) => `[data-look=${name}]{${style}}`).join(''),
  };
}

/** A value whose colours are variables; of a whole value that differs, or of what follows a property's colon. */
function withVariables(values: readonly string[], names: Map<string, string>): string {
  const property = /^[\w-]+:\s*/.exec(values[0] ?? '')?.[0] ?? '';
  const own = JSON.stringify(values.map((value) => value.slice(property.length).replace(/;$/, '')));
  const name = names.get(own) ?? `--first-${names.size}`;
  names.set(own, name);
  return `${property}var(${name})`;
}
