import { CsvRow } from './csv-row.js';
import { CsvTable } from './csv-table.js';
import { decodeLine } from './decode.js';
import { fieldGuesses } from './field-names.js';
import { type FieldNames, FieldReader, folded } from './fields.js';
import type { Chunks, InputItem, SourceName } from './item.js';
import { type Line, linesOf } from './lines.js';
import { PageError } from './page-error.js';

const SEPARATORS = [',', ';', '\t', '|'];
/** Names of columns that hold a page, and of those that often stand beside one. */
const pageNames = new Set([...fieldGuesses.text, ...fieldGuesses.html]);
const otherNames = new Set([
  ...fieldGuesses.url,
  ...fieldGuesses.date,
  ...fieldGuesses.id,
  ...fieldGuesses.language,
  ...fieldGuesses.title,
]);
/** A name that stands in code: no prose has a line of nothing else. */
const IDENTIFIER = /^[a-z_][\w.-]*$/i;

/**
 * The separator of a table by its first line, which must name a column that holds a page; null: the text is no such table. A single column
 * is no table, and names with spaces make one only where another usual name stands beside them, or that of a page was given.
 * @param text Latin-1, which other names than those in ASCII are compared in
 */
export function firstLineSeparator(text: string, given: FieldNames = {}): string | null {
  const end = text.search(/[\r\n]/);
  if (end < 0 || end > LONGEST_HEAD) return null;
  const best = bestSeparator(text.slice(0, end));
  if (best.names.length < 2) return null;
  if (best.names.some((name) => isGiven(name, given))) return best.separator;
  const known = best.names.filter((name) => otherNames.has(folded(name))).length;
  const isTable =
    best.names.every((name) => IDENTIFIER.test(name)) ||
    (known > 0 && best.names.every((name) => name.length < 40 && name === name.trim()));
  return isTable && best.names.some((name) => pageNames.has(folded(name))) ? best.separator : null;
}

function isGiven(name: string, { text, html }: FieldNames): boolean {
  const names = [name.trim(), Buffer.from(name.trim(), 'latin1').toString()];
  return [text, html].some((wanted) => wanted !== undefined && names.includes(wanted));
}

/** Units of a table's first line. */
export const LONGEST_HEAD = 4096;

/** The separator that gives a line the most names. */
function bestSeparator(line: string): { separator: string; names: readonly string[] } {
  const readings = SEPARATORS.map((separator) => ({ separator, names: namesOf(line, separator) }));
  return readings.reduce((best, reading) => (reading.names.length > best.names.length ? reading : best));
}

function namesOf(line: string, separator: string): string[] {
  const row = new CsvRow(separator);
  return row.add(line) === 'whole' ? row.fields : [];
}

export interface CsvOptions {
  /** null: told by the first line. */
  readonly separator: string | null;
  readonly names: FieldNames;
  /** Limit of a row, in bytes. */
  readonly limit: number;
}

/**
 * The pages of a table in CSV, its columns named by the first line; in UTF-8, or windows-1252 where a line is not. A row that is broken or
 * too long is a failure; the next line that is a whole row of as many columns goes on with the table.
 * @throws PageError `invalid-table` where no column can hold a page
 */
export async function* csvPages(chunks: Chunks, source: SourceName, options: CsvOptions): AsyncGenerator<InputItem> {
  let table: CsvTable | null = null;
  for await (const line of linesOf(chunks, options.limit)) {
    if (table === null) table = openTable(line, source, options);
    else yield* table.add(line);
  }
  if (table !== null) yield* table.end();
}

function openTable({ bytes }: Line, source: SourceName, { separator, names, limit }: CsvOptions): CsvTable {
  const line = bytes === null ? '' : decodeLine(bytes).text.replace(/^\ufeff/, '');
  const head = separator === null ? bestSeparator(line) : { separator, names: namesOf(line, separator) };
  const reader = new FieldReader(names);
  const columns = head.names.map((name) => name.trim());
  if (!reader.findsPage(columns)) throw new PageError('invalid-table', `no column of the table holds pages: wanted is ${reader.wanted}`);
  return new CsvTable(columns, head.separator, { source, limit, reader });
}
