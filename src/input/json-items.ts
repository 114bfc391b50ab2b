import { jsonValues } from './json-values.js';
import { linesOf } from './lines.js';

/** One value of a JSONL file or of a JSON array, as text, and the 1-based line that it begins on. */
export interface JsonItem {
  readonly text: string;
  readonly line: number;
}

/** The values of a stream of JSONL, line by line, or of a JSON array; told apart by the first sign. Nothing is parsed. */
export async function* jsonItems(stream: AsyncIterable<Uint8Array>): AsyncGenerator<JsonItem> {
  const chunks = stream[Symbol.asyncIterator]();
  const head = await chunks.next();
  const all = rejoin(head, chunks);
  const isArray = !head.done && /^\s*\[/.test(Buffer.from(head.value).toString('latin1', 0, 1024));
  const items = isArray ? arrayItems(all) : lineItems(all);
  yield* items;
}

async function* arrayItems(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<JsonItem> {
  for await (const { line, bytes } of jsonValues(chunks, Number.POSITIVE_INFINITY)) yield { line, text: bytes!.toString('utf8') };
}

async function* lineItems(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<JsonItem> {
  for await (const { bytes, number } of linesOf(chunks, Number.POSITIVE_INFINITY)) {
    const text = bytes!.toString('utf8');
    if (text.trim() !== '') yield { text, line: number };
  }
}

async function* rejoin(head: IteratorResult<Uint8Array>, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  for (let next = head; !next.done; next = await rest.next()) yield next.value;
}
