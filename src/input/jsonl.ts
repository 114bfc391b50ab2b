import { isUtf8 } from 'node:buffer';
import type { Document } from '../model/document.js';
import { isDay } from './day.js';
import type { Chunks, InputItem, SourceName } from './item.js';
import { linesOf } from './lines.js';
import { PageError } from './page-error.js';
import { firstFault } from './utf8.js';

/**
 * The pages of a JSONL stream: lines `{ id?, text | html, url?, language?, date? }`, one item a line, in order. A broken line is a
 * failure and the others go on; a blank line is remarked on. Bytes of a line beyond `limit` are read past.
 */
export async function* jsonlPages(chunks: Chunks, source: SourceName, limit: number): AsyncGenerator<InputItem> {
  for await (const { number, bytes } of linesOf(chunks, limit)) {
    const where = `${source.where}:${number}`;
    if (bytes === null) {
      const error = new PageError('too-large', `the line is longer than ${limit} bytes (--max-bytes)`);
      yield { kind: 'failure', id: null, path: source.path, line: number, error, where };
    } else if (isBlank(bytes)) {
      yield { kind: 'note', message: 'blank line, no record', where };
    } else yield lineItem(bytes, source.path, number, where);
  }
}

function isBlank(bytes: Buffer): boolean {
  return bytes.every((byte) => byte === 32 || (byte >= 9 && byte <= 13));
}

function lineItem(bytes: Buffer, path: string, line: number, where: string): InputItem {
  let fields: Fields | undefined;
  try {
    fields = parse(bytes, line);
    return { kind: 'page', document: { path, line, ...documentOf(fields) }, where };
  } catch (error) {
    if (!(error instanceof PageError)) throw error;
    return { kind: 'failure', id: idOf(fields), path, line, error, where };
  }
}

type Fields = Readonly<Record<string, unknown>>;

function parse(bytes: Buffer, line: number): Fields {
  if (!isUtf8(bytes)) {
    const fault = firstFault(bytes);
    throw new PageError('invalid-utf8', `invalid UTF-8 (${fault.reason} at byte ${fault.offset} of the line)`);
  }
  const value = parseJson(bytes.toString('utf8', line === 1 && bytes[0] === 0xef ? 3 : 0));
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new PageError('invalid-line', 'the line is no JSON object');
  return value as Fields;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // The engine quotes the line in its message: only what stands before the quotation is wanted.
    const reason = (error as Error).message.replace(/, (?:\.\.\.)?".*$/s, '').replace(/ in JSON(?= at )/, '');
    throw new PageError('invalid-json', `broken JSON (${reason})`, { cause: error });
  }
}

function idOf(fields: Fields | undefined): string | null {
  const id = fields?.id;
  return (typeof id === 'string' && id !== '') || typeof id === 'number' ? String(id) : null;
}

function documentOf(fields: Fields): Omit<Document, 'path'> {
  const text = stringOf(fields, 'text');
  const html = stringOf(fields, 'html');
  const content = text ?? html;
  if (content === undefined) throw new PageError('invalid-line', 'the object has neither "text" nor "html"');
  return {
    content,
    format: text === undefined ? 'html' : 'text',
    id: idField(fields),
    url: stringOf(fields, 'url'),
    language: stringOf(fields, 'language'),
    ...dateOf(fields),
  };
}

function stringOf(fields: Fields, name: string): string | undefined {
  const value = fields[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw new PageError('invalid-line', `"${name}" is no string`);
  return value;
}

function idField(fields: Fields): string | undefined {
  if (fields.id === undefined || fields.id === null) return undefined;
  const id = idOf(fields);
  if (id === null) throw new PageError('invalid-line', '"id" is neither a number nor a string with something in it');
  return id;
}

/** A day, or a point of time of which the day is taken; anything else is left out, and the record says so. */
function dateOf(fields: Fields): Pick<Document, 'date' | 'problems'> {
  const date = stringOf(fields, 'date');
  if (date === undefined || date === '') return {};
  const day = /^(\d{4}-\d\d-\d\d)(?:$|[T ])/.exec(date)?.[1];
  if (day !== undefined && isDay(day)) return { date: day };
  const message = `the line's "date" is no date of the form YYYY-MM-DD: ${JSON.stringify(date.slice(0, 40))}`;
  return { problems: [{ code: 'invalid-date', severity: 'warning', message }] };
}
