import { buffer } from 'node:stream/consumers';
import { linesOf } from './lines.js';

/** One value of a JSONL file or of a JSON array, as text, and the 1-based line that it begins on. */
export interface JsonItem {
  readonly text: string;
  readonly line: number;
}

/** The values of a stream of JSONL, line by line, or of a JSON array, which is read as a whole; told apart by the first sign. Nothing is parsed. */
export async function* jsonItems(stream: AsyncIterable<Uint8Array>): AsyncGenerator<JsonItem> {
  const chunks = stream[Symbol.asyncIterator]();
  const head = await chunks.next();
  const all = rejoin(head, chunks);
  if (!head.done && /^\s*\[/.test(Buffer.from(head.value).toString('latin1', 0, 1024))) {
    yield* arrayItems((await buffer(all)).toString('utf8'));
    return;
  }
  for await (const { bytes, number } of linesOf(all, Number.POSITIVE_INFINITY)) {
    const text = bytes!.toString('utf8');
    if (text.trim() !== '') yield { text, line: number };
  }
}

async function* rejoin(head: IteratorResult<Uint8Array>, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  for (let next = head; !next.done; next = await rest.next()) yield next.value;
}

/** The items of a JSON array; where its brackets do not close, the text as a whole. */
function arrayItems(text: string): JsonItem[] {
  const items: JsonItem[] = [];
  let depth = 0;
  let line = 1;
  let start = -1;
  let startLine = 1;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (char === '\n') line += 1;
    const separates = depth === 1 && (char === ',' || char === ']');
    if (separates && start >= 0) {
      items.push({ line: startLine, text: text.slice(start, at) });
      start = -1;
    } else if (depth === 1 && start < 0 && !separates && /\S/.test(char)) {
      start = at;
      startLine = line;
    }
    if (char === '[' || char === '{') depth += 1;
    else if (char === ']' || char === '}') depth -= 1;
    else if (char === '"') at = stringEnd(text, at);
  }
  return depth === 0 ? items : [{ line: 1, text }];
}

/** Place of the quote that closes the string at `at`. */
function stringEnd(text: string, at: number): number {
  let to = at + 1;
  while (to < text.length && text[to] !== '"') to += text[to] === '\\' ? 2 : 1;
  return to;
}
