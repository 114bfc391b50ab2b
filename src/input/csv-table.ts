import type { Problem } from '../model/problem.js';
import { CsvRow } from './csv-row.js';
import { decodeLine } from './decode.js';
import type { FieldReader } from './fields.js';
import { failureAt, type InputItem, type SourceName } from './item.js';
import type { Line } from './lines.js';
import { PageError } from './page-error.js';

/** What a table's rows are read by. */
export interface TableSetting {
  readonly source: SourceName;
  /** Limit of a row, in bytes. */
  readonly limit: number;
  readonly reader: FieldReader;
}

/** Makes pages of the lines of a table, behind the first one. */
export class CsvTable {
  #row: CsvRow;
  /** Lines of the row at hand: should it turn out broken, all but the first are read again. */
  #open: Line[] = [];
  #size = 0;
  #problems: Problem[] = [];
  #number = 0;
  /** After a broken row: only a line that is a whole row goes on with the table. */
  #lost = false;

  constructor(
    private readonly columns: readonly string[],
    private readonly separator: string,
    private readonly setting: TableSetting,
  ) {
    this.#row = new CsvRow(separator);
  }

  /** Takes the next line. */
  *add(line: Line): Generator<InputItem> {
    let lines: readonly Line[] = [line];
    for (let i = 0; i < lines.length; i += 1) {
      const item = this.#next(lines[i]);
      if (item === null) continue;
      yield item.item;
      if (item.again.length > 0) {
        lines = [...item.again, ...lines.slice(i + 1)];
        i = -1;
      }
    }
  }

  /** What is left open at the end of the file. */
  *end(): Generator<InputItem> {
    while (this.#open.length > 0) {
      const { item, again } = this.#failed(new PageError('invalid-row', 'a quoted field is not closed'));
      yield item;
      for (const line of again) yield* this.add(line);
    }
  }

  #next(line: Line): Outcome | null {
    if (line.bytes === null || this.#size + line.bytes.length > this.setting.limit) {
      this.#open.push(line);
      return this.#failed(new PageError('too-large', `the row is longer than ${this.setting.limit} bytes (--max-bytes)`), 'cut');
    }
    const { text, problems } = decodeLine(line.bytes);
    if (this.#open.length === 0 && (text.trim() === '' || (this.#lost && !this.#isRow(text)))) return null;
    this.#lost = false;
    this.#open.push(line);
    this.#size += line.bytes.length;
    for (const problem of problems) if (!this.#problems.some(({ code }) => code === problem.code)) this.#problems.push(problem); // once a row
    const state = this.#row.add(text);
    if (state === 'open') return null;
    if (state === 'broken') return this.#failed(new PageError('invalid-row', 'text stands behind the quote that closes a field'));
    const { length } = this.#row.fields;
    if (length <= this.columns.length && (length > 1 || this.columns.length === 1)) return this.#page();
    const error = new PageError('invalid-row', `${length} fields where the first line names ${this.columns.length}`);
    return this.#failed(error, length > this.columns.length ? 'whole' : 'broken'); // a quote left open swallows fields, and adds none
  }

  #isRow(text: string): boolean {
    const row = new CsvRow(this.separator);
    return row.add(text) === 'whole' && row.fields.length === this.columns.length;
  }

  #page(): Outcome {
    const { source, reader } = this.setting;
    const { path, member } = source;
    const values = Object.fromEntries(this.columns.map((name, i) => [name, this.#row.fields[i]]));
    try {
      const document = reader.documentOf(values);
      const problems = [...this.#problems, ...(document.problems ?? [])];
      const at = this.#place();
      const item: InputItem = {
        kind: 'page',
        document: { path, member, ...at, ...document, problems: problems.length > 0 ? problems : undefined },
        where: this.#shown(),
      };
      this.#begin();
      return { item, again: [] };
    } catch (error) {
      if (!(error instanceof PageError)) throw error;
      return this.#failed(error, 'whole', reader.idOf(values));
    }
  }

  /** Of a broken row, the lines behind the first are read once more; behind a whole one the next row begins. */
  #failed(error: PageError, state: 'broken' | 'cut' | 'whole' = 'broken', id: string | null = null): Outcome {
    const item = { ...failureAt(this.setting.source, error, this.#place(), this.#shown()), id };
    const lines = state === 'broken' ? this.#open.slice(1) : [];
    this.#lost = state !== 'whole' && this.#open.length > 1;
    this.#begin();
    return { item, again: lines };
  }

  #place(): { line: number; row: number } {
    return { line: this.#open[0].number, row: this.#number + 1 };
  }

  #shown(): string {
    return `${this.setting.source.where}:${this.#open[0].number}`;
  }

  #begin(): void {
    this.#number += 1;
    this.#row = new CsvRow(this.separator);
    this.#open = [];
    this.#size = 0;
    this.#problems = [];
  }
}

interface Outcome {
  readonly item: InputItem;
  readonly again: readonly Line[];
}
