import { isUtf8 } from 'node:buffer';
import type { FieldReader, Fields } from './fields.js';
import { failureAt, type InnerPlace, type InputItem, type SourceName } from './item.js';
import { PageError } from './page-error.js';
import { firstFault } from './utf8.js';

/** The page that a JSON object holds, or why it holds none. @param shown how messages name the place ("file:12") */
export function jsonItem(bytes: Buffer, reader: FieldReader, source: SourceName, at: InnerPlace, shown: string): InputItem {
  let fields: Fields | undefined;
  const exact = () => JSON.parse(numbersAsWritten(textOf(bytes))) as Fields;
  try {
    fields = parse(bytes);
    const { path, member } = source;
    return { kind: 'page', document: { path, member, ...at, ...reader.documentOf(fields, exact) }, where: shown };
  } catch (error) {
    if (!(error instanceof PageError)) throw error;
    return { ...failureAt(source, error, at, shown), id: fields === undefined ? null : reader.idOf(fields, exact) };
  }
}

/** JSON with its numbers as strings: ids of 64 bits are no JavaScript numbers, and two of them would become one. */
function numbersAsWritten(json: string): string {
  return json.replace(/"[^"\\]*(?:\\.[^"\\]*)*"?|-?\d[\d.eE+-]*/g, (found) => (found.startsWith('"') ? found : `"${found}"`));
}

function textOf(bytes: Buffer): string {
  return bytes.toString('utf8', bytes[0] === 0xef && bytes[1] === 0xbb ? 3 : 0);
}

function parse(bytes: Buffer): Fields {
  if (!isUtf8(bytes)) {
    const fault = firstFault(bytes);
    throw new PageError('invalid-utf8', `invalid UTF-8 (${fault.reason} at byte ${fault.offset} of the line)`);
  }
  const value = parseJson(textOf(bytes));
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
