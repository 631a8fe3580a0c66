/** Control characters and underscores that Office writes as `_x000D_`. */
const ESCAPED = /_x([0-9a-f]{4})_/gi;

const withoutEscapes = (text: string) =>
  text.includes('_x')
    ? text.replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;

/** Joins the runs of a shared or inline text; reading aids (`rPh`) are none of it. */
export class RichText {
  private text = '';
  private isText = false;
  private aids = 0;

  open(name: string): void {
    if (name === 'rPh') this.aids++;
    else if (name === 't') this.isText = this.aids === 0;
  }

  close(name: string): void {
    if (name === 'rPh') this.aids--;
    else if (name === 't') this.isText = false;
  }

  add(text: string): void {
    if (this.isText) this.text += text;
  }

  /** The text so far, and begins the next. */
  take(): string {
    const { text } = this;
    this.text = '';
    return withoutEscapes(text);
  }

  /** A text that stands outside of runs. */
  static plain(text: string): string {
    return withoutEscapes(text);
  }
}
