import type { Chunks } from './item.js';

/** The same in UTF-8 where a stream begins with the mark of UTF-16, as spreadsheets and PowerShell write tables and lines. */
export function utf8Of(chunks: Chunks, head: Buffer): Chunks {
  const [first, second] = head;
  if (first === 0xff && second === 0xfe) return transcoded(chunks, 'utf-16le');
  return first === 0xfe && second === 0xff ? transcoded(chunks, 'utf-16be') : chunks;
}

async function* transcoded(chunks: Chunks, encoding: string): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }));
  yield Buffer.from(decoder.decode());
}
