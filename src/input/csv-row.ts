/** What became of a line of CSV: a row is whole, goes on in the next line, or cannot be. */
export type RowState = 'whole' | 'open' | 'broken';

/**
 * Reads one row of CSV (RFC 4180) line by line: fields may be quoted, quoted fields may hold separators, doubled quotes and line breaks.
 * A quote within an unquoted field stands for itself.
 */
export class CsvRow {
  readonly fields: string[] = [];
  #quoted: string | null = null;

  constructor(private readonly separator: string) {}

  /** Takes the next line of the row, without its line break. */
  add(line: string): RowState {
    let at = 0;
    if (this.#quoted !== null) {
      this.#quoted += '\n';
      at = this.#readQuoted(line, 0);
    }
    while (at >= 0 && at <= line.length) at = line[at] === '"' ? this.#open(line, at + 1) : this.#readPlain(line, at);
    if (at === BROKEN) return 'broken';
    return this.#quoted === null ? 'whole' : 'open';
  }

  #open(line: string, at: number): number {
    this.#quoted = '';
    return this.#readQuoted(line, at);
  }

  /** Each reader returns where the next field begins; behind the line: there is none. */
  #readPlain(line: string, at: number): number {
    const end = line.indexOf(this.separator, at);
    this.fields.push(end < 0 ? line.slice(at) : line.slice(at, end));
    return end < 0 ? line.length + 1 : end + this.separator.length;
  }

  #readQuoted(line: string, from: number): number {
    for (let at = from; ; ) {
      const quote = line.indexOf('"', at);
      if (quote < 0) {
        this.#quoted += line.slice(at);
        return line.length + 1;
      }
      this.#quoted += line.slice(at, quote);
      if (line[quote + 1] !== '"') return this.#close(line, quote + 1);
      this.#quoted += '"';
      at = quote + 2;
    }
  }

  #close(line: string, at: number): number {
    this.fields.push(this.#quoted!);
    this.#quoted = null;
    if (at === line.length) return at + 1;
    return line.startsWith(this.separator, at) ? at + this.separator.length : BROKEN;
  }
}

/** Behind a closing quote stands neither a separator nor the end. */
const BROKEN = -1;
