import { createReadStream } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { linesOf } from '../input/lines.js';
import { fileError } from '../input/page-error.js';
import { oneLine, visible } from '../output/one-line.js';
import { faultsOf } from '../record/validate.js';
import { ExitCode, UsageError } from './exit.js';
import type { Streams } from './streams.js';

/** Checks the records of files; what is wrong goes to stderr by line and field, the counts to stdout. */
export async function runValidate(files: readonly string[], streams: Streams): Promise<ExitCode> {
  let bad = 0;
  for (const file of files) {
    const checker = new Checker(file, streams);
    try {
      await checker.file(file === '-' ? streams.stdin : createReadStream(file));
    } catch (error) {
      if (!(error instanceof Error && 'syscall' in error)) throw error;
      throw new UsageError(`${file}: ${fileError(error).message}`, { cause: error });
    }
    bad += checker.bad;
    streams.stdout.write(`${visible(file)}: ${checker.records} records, ${checker.bad} bad\n`);
  }
  return bad > 0 ? ExitCode.PageFailed : ExitCode.Good;
}

class Checker {
  records = 0;
  bad = 0;

  constructor(
    private readonly name: string,
    private readonly streams: Streams,
  ) {}

  async file(stream: AsyncIterable<Uint8Array>): Promise<void> {
    const chunks = stream[Symbol.asyncIterator]();
    const head = await chunks.next();
    const all = rejoin(head, chunks);
    if (!head.done && /^\s*\[/.test(Buffer.from(head.value).toString('latin1', 0, 1024))) this.#array((await buffer(all)).toString('utf8'));
    else for await (const { bytes, number } of linesOf(all, Number.POSITIVE_INFINITY)) this.#line(bytes!.toString('utf8'), number);
  }

  #line(text: string, line: number): void {
    if (text.trim() === '') return;
    this.#parsed(text, line);
  }

  /** A JSON array: each item by the line that it begins on. */
  #array(text: string): void {
    const items = itemsOf(text);
    if (items === null) {
      this.#parsed(text, 1);
      return;
    }
    for (const { line, start, end } of items) this.#parsed(text.slice(start, end), line);
  }

  #parsed(text: string, line: number): void {
    this.records += 1;
    let faults: { path: string; message: string }[];
    try {
      faults = faultsOf(JSON.parse(text));
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      faults = [{ path: '', message: `broken JSON (${error.message.slice(0, 80)})` }];
    }
    if (faults.length > 0) this.bad += 1;
    for (const { path, message } of faults) {
      this.streams.stderr.write(`iomx: ${visible(this.name)}:${line}: ${path === '' ? '' : `${path}: `}${oneLine(message)}\n`);
    }
  }
}

async function* rejoin(head: IteratorResult<Uint8Array>, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  for (let next = head; !next.done; next = await rest.next()) yield next.value;
}

interface Item {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** Where the items of a JSON array stand; null where its brackets do not close. */
function itemsOf(text: string): Item[] | null {
  const items: Item[] = [];
  let depth = 0;
  let line = 1;
  let start = -1;
  let startLine = 1;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (char === '\n') line += 1;
    const separates = depth === 1 && (char === ',' || char === ']');
    if (separates && start >= 0) {
      items.push({ line: startLine, start, end: at });
      start = -1;
    } else if (depth === 1 && start < 0 && !separates && /\S/.test(char)) {
      start = at;
      startLine = line;
    }
    if (char === '[' || char === '{') depth += 1;
    else if (char === ']' || char === '}') depth -= 1;
    else if (char === '"') at = stringEnd(text, at);
  }
  return depth === 0 ? items : null;
}

/** Place of the quote that closes the string at `at`. */
function stringEnd(text: string, at: number): number {
  let to = at + 1;
  while (to < text.length && text[to] !== '"') to += text[to] === '\\' ? 2 : 1;
  return to;
}
