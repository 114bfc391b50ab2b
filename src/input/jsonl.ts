import { type FieldNames, FieldReader } from './fields.js';
import { type Chunks, failureAt, type InputItem, type SourceName } from './item.js';
import { jsonItem } from './json-page.js';
import { jsonValues } from './json-values.js';
import { linesOf } from './lines.js';
import { PageError } from './page-error.js';

/**
 * The pages of a JSONL stream: an object a line, one item a line, in order. A broken line is a failure and the others go on; a blank line
 * is remarked on. Bytes of a line beyond `limit` are read past.
 */
export async function* jsonlPages(chunks: Chunks, source: SourceName, names: FieldNames, limit: number): AsyncGenerator<InputItem> {
  const reader = new FieldReader(names);
  for await (const { number, bytes } of linesOf(chunks, limit)) {
    const where = `${source.where}:${number}`;
    if (bytes === null) yield failureAt(source, tooLong('line', limit), { line: number }, where);
    else if (isBlank(bytes)) yield { kind: 'note', message: 'blank line, no record', where };
    else yield jsonItem(bytes, reader, source, { line: number }, where);
  }
}

/** The same of a JSON array of objects, or of objects one after the other, each of which may go on over lines. */
export async function* jsonPages(chunks: Chunks, source: SourceName, names: FieldNames, limit: number): AsyncGenerator<InputItem> {
  const reader = new FieldReader(names);
  for await (const { row, line, bytes, cut } of jsonValues(chunks, limit)) {
    const where = `${source.where}:${line}`;
    const at = { line, row };
    if (bytes === null) yield failureAt(source, tooLong('object', limit), at, where);
    else if (cut) yield failureAt(source, new PageError('invalid-json', 'broken JSON (the object breaks off)'), at, where);
    else yield jsonItem(bytes, reader, source, at, where);
  }
}

function tooLong(what: string, limit: number): PageError {
  return new PageError('too-large', `the ${what} is longer than ${limit} bytes (--max-bytes)`);
}

function isBlank(bytes: Buffer): boolean {
  return bytes.every((byte) => byte === 32 || (byte >= 9 && byte <= 13));
}
