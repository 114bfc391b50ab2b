import { type Input, stringify } from 'csv-stringify/sync';
import { isErrorRecord } from '../record/error-record.js';
import { factKinds } from '../record/kinds.js';
import type { OutputRecord, PageRecord } from '../record/schema.js';
import type { RecordFormat } from './format.js';
import { formsOf } from './normal-forms.js';

export type Table = 'articles' | 'facts';

type Cell = string | number | boolean | null | undefined;
type Row = Readonly<Record<string, Cell>>;

/** Which page a row is of, and where it stood in the input. */
const pageColumns = ['id', 'path', 'member', 'line', 'row', 'offset', 'part'];
const articleColumns = [
  ...pageColumns,
  ...['url', 'language', 'confidence', 'title', 'dateline', 'dateline_country', 'published'],
  ...factKinds,
  ...factKinds.map((kind) => `n_${kind}`),
  ...['text', 'problems', 'error'],
];
const factColumns = [
  ...pageColumns,
  ...['fact', 'text', 'start', 'end', 'source_start', 'source_end', 'section', 'rule', 'basis'],
  ...['edtf', 'resolved', 'code', 'alpha3', 'via', 'currency', 'value', 'min', 'max', 'of', 'unit', 'qualifier', 'kind'],
  ...['e164', 'ext', 'country', 'valid', 'address', 'url', 'name', 'role', 'office', 'phones', 'emails'],
];

/**
 * CSV (RFC 4180, UTF-8, LF). `articles`: one row a page, lists joined by ";"; a page that failed has its row too. `facts`: one row a fact,
 * one a mention of a country.
 * @param safe puts ' before cells that a spreadsheet would take for a formula (OWASP, CSV injection)
 */
export function csvFormat(table: Table, safe: boolean): RecordFormat {
  const columns = table === 'articles' ? articleColumns : factColumns;
  const rowsOf = table === 'articles' ? articleRows : factRows;
  const write = (rows: Input): string => stringify(rows, { escape_formulas: safe, cast: { boolean: String } });
  const header = write([columns]);
  return {
    head: header,
    between: '',
    tail: '',
    empty: header,
    record: (record) => write(rowsOf(record).map((row) => columns.map((column) => row[column] ?? ''))),
  };
}

function articleRows(record: OutputRecord): Row[] {
  const page = { ...pageOf(record), url: record.source.url };
  if (isErrorRecord(record)) return [{ ...page, error: `${record.error.code}: ${record.error.message}` }];
  const row: Record<string, Cell> = {
    ...page,
    language: record.language.code,
    confidence: record.language.confidence,
    title: record.title,
    dateline: record.dateline?.text,
    dateline_country: record.dateline?.country,
    published: record.published?.edtf,
    text: record.text,
    problems: listCell(record.problems.map(({ code }) => code)),
  };
  for (const kind of factKinds) {
    row[kind] = listCell(formsOf(record, kind));
    row[`n_${kind}`] = record[kind].length;
  }
  return [row];
}

function pageOf({ id, source: { path, member, line, row, offset, part } }: OutputRecord): Row {
  return { id, path, member, line, row, offset, part };
}

/** ";" parts the items, so within one it becomes ",": in a URL its percent form. */
function listCell(items: readonly string[]): string {
  return items.map((item) => item.replaceAll(';', item.includes('://') ? '%3B' : ',')).join(';');
}

function factRows(record: OutputRecord): Row[] {
  if (isErrorRecord(record)) return [];
  const page = pageOf(record);
  return factKinds.flatMap((kind) => {
    if (kind === 'countries') return record.countries.flatMap((entry) => countryRows(page, entry));
    if (kind === 'contacts')
      return record.contacts.map((fact) => ({
        ...page,
        fact: kind,
        ...fact,
        phones: listCell(fact.phones),
        emails: listCell(fact.emails),
      }));
    return record[kind].map((fact) => ({ ...page, fact: kind, ...fact }));
  });
}

function countryRows(page: Row, { code, alpha3, name, mentions }: PageRecord['countries'][number]): Row[] {
  return mentions.map((mention) => ({ ...page, fact: 'countries', code, alpha3, name, ...mention }));
}
