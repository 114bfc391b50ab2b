import { firstLineSeparator, LONGEST_HEAD } from './csv.js';
import type { FieldNames } from './fields.js';

/** How the pages of a file are packed. `page`: the file is one page. */
export type Container = 'gzip' | 'zstd' | 'tar' | 'warc' | 'parquet' | 'jsonl' | 'json' | 'csv' | 'page';

/** Bytes of a file that tell what it is. */
export const HEAD = 16_384;

/**
 * What a file that begins with `head` is, by its content alone; undefined: more bytes are needed. It does not depend on how the bytes
 * arrive.
 * @param ended whether `head` is the whole file
 * @param given names of fields that the user gave: a table may be told by them
 */
export function containerOf(head: Buffer, ended: boolean, given?: FieldNames): Container | undefined {
  const binary = binaryContainer(head);
  if (binary !== null) return binary;
  const whole = ended && head.length <= HEAD;
  const json = mayBeJson(head) ? jsonShape(textOf(head.subarray(0, HEAD)), whole) : null;
  if (json !== null) return json;
  if (!ended && head.length < HEAD) return undefined;
  if (isTar(head)) return 'tar';
  if (mayHaveObjects(head) && halfAreObjects(textOf(head.subarray(0, HEAD)), whole)) return 'jsonl';
  return firstLineSeparator(textOf(head.subarray(0, firstLineEnd(head))), given) === null ? 'page' : 'csv';
}

/** Bytes that the first line of a table stands in at most, in any encoding. */
const FIRST_LINE = 2 * LONGEST_HEAD + 8;
function firstLineEnd(head: Buffer): number {
  const end = isUtf16(head) ? -1 : head.indexOf('\n');
  return end < 0 ? FIRST_LINE : Math.min(end + 1, FIRST_LINE);
}

/** Bytes that tell of most pages that they are no JSON. */
const FEW = 64;

/** Whether `jsonShape` must be asked: most pages begin with another sign, and no string need be made of them. */
const mayBeJson = (head: Buffer): boolean => !/^\s*[^\s[{]/.test(textOf(head.subarray(0, FEW)));

const mayHaveObjects = (head: Buffer): boolean => isUtf16(head) || head.includes('{"');

const LONGEST_MAGIC = 6;

/** What the first bytes alone tell. */
export function binaryContainer(head: Buffer): 'gzip' | 'zstd' | 'parquet' | 'warc' | null {
  if (head[0] === 0x1f && head[1] === 0x8b && head[2] === 8) return 'gzip';
  if (head.length < 4) return null;
  const magic = head.readUInt32LE(0);
  if (magic === 0xfd2fb528 || (magic & 0xfffffff0) >>> 0 === 0x184d2a50) return 'zstd'; // a frame, or one to be skipped
  const start = head.toString('latin1', 0, LONGEST_MAGIC);
  if (start.startsWith('PAR1')) return 'parquet';
  return /^WARC\/\d/.test(start) ? 'warc' : null;
}

/** Latin-1 shows the signs that matter in each encoding that has ASCII within it; UTF-16 is turned into it by its mark. */
function textOf(head: Buffer): string {
  if (isUtf16(head)) return (head[0] === 0xff ? head : swapped(head)).toString('utf16le', 2);
  const marked = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf;
  return head.toString('latin1', marked ? 3 : 0);
}

const isUtf16 = (head: Buffer): boolean => (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);

function swapped(bytes: Buffer): Buffer {
  return Buffer.from(bytes.subarray(0, bytes.length & ~1)).swap16();
}

/**
 * JSONL, a JSON array of objects or one object; null: neither; undefined: not told yet. A first line that is an object makes JSONL, so that
 * a stream needs no second one; an object that goes on over lines is JSON.
 */
function jsonShape(text: string, whole: boolean): 'jsonl' | 'json' | null | undefined {
  const first = text.search(/\S/);
  if (first < 0) return whole || text.length >= HEAD ? null : undefined;
  if (text[first] !== '{' && text[first] !== '[') return null;
  const second = /\S/.exec(text.slice(first + 1))?.[0];
  if (second === undefined) return whole ? null : undefined;
  if (text[first] === '[') return second === '{' || (second === ']' && whole && text.trim() === '[]') ? 'json' : null;
  if (second !== '"' && second !== '}') return null;
  return linesOrObject(text.slice(first), whole);
}

/** A first line longer than this is an object of its own, whatever follows. */
const LONG_LINE = HEAD / 2;

function linesOrObject(text: string, whole: boolean): 'jsonl' | 'json' | undefined {
  const end = text.slice(0, LONG_LINE).indexOf('\n');
  if (end < 0) return whole || text.length >= LONG_LINE ? 'jsonl' : undefined;
  if (text.slice(0, end).trimEnd().endsWith('}')) return 'jsonl';
  const next = /\S/.exec(text.slice(end))?.[0];
  if (next === undefined) return whole ? 'jsonl' : undefined;
  return next === '"' || next === '}' || next === ']' ? 'json' : 'jsonl';
}

/** After a broken first line, half of the lines of the head must be objects. */
function halfAreObjects(text: string, whole: boolean): boolean {
  const lines = text.split('\n');
  if (!whole) lines.pop();
  const filled = lines.map((line) => line.trim()).filter((line) => line !== '');
  const objects = filled.filter((line) => line.startsWith('{"') && line.endsWith('}'));
  return objects.length > 0 && objects.length * 2 >= filled.length;
}

const BLOCK = 512;
const CHECKSUM = { start: 148, end: 156 };

/** Whether the first block is the header of a tar archive: its checksum is right (POSIX ustar; older archives have no magic). */
function isTar(head: Buffer): boolean {
  if (head.length < BLOCK || head[CHECKSUM.end - 2] > 32) return false; // a NUL or space ends the checksum: told at once for text
  const told = Number.parseInt(head.toString('latin1', CHECKSUM.start, CHECKSUM.end).trim(), 8);
  let sum = 32 * (CHECKSUM.end - CHECKSUM.start);
  for (let i = 0; i < BLOCK; i += 1) if (i < CHECKSUM.start || i >= CHECKSUM.end) sum += head[i];
  return sum === told && sum > 256;
}
