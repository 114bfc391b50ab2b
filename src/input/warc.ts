import type { Document } from '../model/document.js';
import { ByteReader } from './byte-reader.js';
import { formatOf } from './format.js';
import type { GzipPiece } from './gzip.js';
import { type Headers, headersOf, httpResponse, mediaType } from './http.js';
import { apart, type Chunks, failureAt, type InputItem, type SourceName } from './item.js';
import { PageError } from './page-error.js';

/** Longest head of a record that is believed. */
const LONGEST_HEAD = 65_536;
const MARK = 'WARC/';

/**
 * The pages of a WARC file (ISO 28500), WET files among them: responses and resources that are HTML, and texts that were made of pages
 * (`conversion`). `url` is the target's address, `id` the record's; the time of the crawl is no date of publication. Redirects, errors, images
 * and the like are passed over. A record that is broken is a failure, and the next one goes on.
 */
export async function* warcPages(chunks: Chunks | WarcMembers, source: SourceName, limit: number): AsyncGenerator<InputItem> {
  const members = chunks instanceof WarcMembers ? chunks : null;
  const reader = new ByteReader(chunks);
  let records = 0;
  let pages = 0;
  let lost = false;
  try {
    for (;;) {
      let position = reader.position;
      try {
        if (!(await atRecord(reader, lost))) break;
        lost = false;
        position = reader.position;
        records += 1;
        const page = await readRecord(reader, limit);
        if (page === null) continue;
        pages += 1;
        yield pageItem(page, source, members?.offsetOf(position) ?? position);
      } catch (error) {
        if (!(error instanceof PageError)) throw error;
        const ofMember = error.code.endsWith('-gzip');
        if (ofMember) reader.drop();
        const offset = (ofMember ? members?.latest : members?.offsetOf(position)) ?? position;
        pages += 1;
        lost = true;
        yield failureAt(source, error, { offset }, `${source.where}:${offset}`);
      }
    }
  } finally {
    await reader.close();
  }
  if (pages === 0) yield { kind: 'note', message: `no page among the ${records} records of this archive`, where: source.where };
}

function pageItem(page: Omit<Document, 'path'>, { path, member, where }: SourceName, offset: number): InputItem {
  return { kind: 'page', document: { path, member, offset, ...page }, where: `${where}:${offset}` };
}

/** The bytes of gzip members one after the other. A broken member is thrown where it stands, and can be read on behind. */
export class WarcMembers implements AsyncIterable<Buffer> {
  /** Where members begin: in what is unpacked, and in the file. Those behind are let go. */
  #starts: { readonly at: number; readonly offset: number }[] = [];
  #position = 0;

  constructor(private readonly pieces: AsyncIterable<GzipPiece>) {}

  [Symbol.asyncIterator](): AsyncIterator<Buffer> {
    const pieces = this.pieces[Symbol.asyncIterator]();
    return {
      next: async () => {
        for (;;) {
          const { value: piece, done } = await pieces.next();
          if (done) return { value: undefined, done: true };
          if (piece.kind === 'damage') throw piece.error;
          if (piece.kind === 'bytes') {
            this.#position += piece.bytes.length;
            return { value: piece.bytes, done: false };
          }
          this.#starts.push({ at: this.#position, offset: piece.offset });
        }
      },
      return: async () => {
        await pieces.return?.();
        return { value: undefined, done: true };
      },
    };
  }

  /** Byte of the file at which the member at hand begins. */
  get latest(): number | undefined {
    return this.#starts.at(-1)?.offset;
  }

  /** Byte of the file at which the member begins that begins with what is unpacked at `position`; undefined where none does. */
  offsetOf(position: number): number | undefined {
    const next = this.#starts.findIndex(({ at }) => at > position);
    this.#starts = this.#starts.slice(Math.max(0, (next < 0 ? this.#starts.length : next) - 1));
    return this.#starts[0]?.at === position ? this.#starts[0].offset : undefined;
  }
}

/**
 * Goes to the next record. False: there is none.
 * @param lost after a record that failed: what is left of it is passed over
 * @throws PageError where something else stands before the record
 */
async function atRecord(reader: ByteReader, lost: boolean): Promise<boolean> {
  for (let rubbish = false; ; ) {
    const start = (await reader.peek(MARK.length)).toString('latin1');
    if (start === '' || start === MARK) {
      if (rubbish && !lost) throw misplaced();
      return start === MARK;
    }
    const line = await reader.line(LONGEST_HEAD);
    rubbish ||= /[^\r\n]/.test(line!.toString('latin1'));
  }
}

function misplaced(): PageError {
  return new PageError('invalid-warc', 'no WARC record where one should begin; went on at the next');
}

/** The page of the record at hand; null: it holds none. Leaves the reader behind it. */
async function readRecord(reader: ByteReader, limit: number): Promise<Omit<Document, 'path'> | null> {
  const headers = await readHead(reader);
  const length = Number(headers.get('content-length') ?? Number.NaN);
  if (!Number.isSafeInteger(length) || length < 0) throw new PageError('invalid-warc', 'the record does not say how long it is');
  if (!holdsPage(headers)) {
    if ((await reader.skip(length)) < length) throw truncated();
    return null;
  }
  if (length > limit) {
    await reader.skip(length);
    throw new PageError('too-large', `the record is longer than ${limit} bytes (--max-bytes)`);
  }
  const block = await reader.read(length);
  await checkEnd(reader, block, length);
  return pageOf(headers, block, limit);
}

function truncated(): PageError {
  return new PageError('truncated-warc', 'the record is cut off by the end of the file');
}

async function readHead(reader: ByteReader): Promise<Headers> {
  const lines: string[] = [];
  for (let size = 0; size < LONGEST_HEAD; ) {
    const line = await reader.line(LONGEST_HEAD);
    if (line === null) throw truncated();
    size += line.length;
    const text = line.toString('utf8').replace(/\r?\n$/, '');
    if (text === '') return headersOf(lines.slice(1));
    lines.push(text);
  }
  throw new PageError('invalid-warc', 'the head of the record does not end');
}

/** A blank line, the next record or the end must follow. Where the length was too great, what was read of the next record is given back. */
async function checkEnd(reader: ByteReader, block: Buffer, length: number): Promise<void> {
  if (block.length < length) {
    giveBack(reader, block);
    throw truncated();
  }
  const next = (await reader.peek(2)).toString('latin1'); // no more: what follows may be broken, and that is not this record's fault
  if (next === '' || /^[\r\n]/.test(next) || MARK.startsWith(next)) return;
  giveBack(reader, block);
  throw new PageError('invalid-warc', 'the record is not as long as it says');
}

function giveBack(reader: ByteReader, block: Buffer): void {
  const next = block.indexOf('\r\n\r\nWARC/1.');
  if (next >= 0) reader.unread(block.subarray(next + 4));
}

function holdsPage(headers: Headers): boolean {
  const { type } = mediaType(headers.get('content-type'));
  switch (headers.get('warc-type')) {
    case 'response':
      return type === null || type === 'application/http' || isHtml(type);
    case 'resource':
      return isHtml(type) || type === 'text/plain';
    case 'conversion':
      return type === null || type === 'text/plain' || isHtml(type);
    default:
      return false;
  }
}

function isHtml(type: string | null): boolean {
  return type === 'text/html' || type === 'application/xhtml+xml';
}

function pageOf(headers: Headers, block: Buffer, limit: number): Omit<Document, 'path'> | null {
  const context = { id: bare(headers.get('warc-record-id')), url: bare(headers.get('warc-target-uri')), ...cutOff(headers) };
  const { type, charset } = mediaType(headers.get('content-type'));
  if (headers.get('warc-type') !== 'response' || isHtml(type)) {
    return { ...context, content: apart(block), charset, format: isHtml(type) ? 'html' : 'text' };
  }
  const response = httpResponse(block, limit);
  const isPage = isHtml(response.type) || (response.type === null && formatOf(response.body.toString('latin1', 0, 1024)) === 'html');
  if (!isPage || response.status < 200 || response.status > 299 || response.body.length === 0) return null;
  return { ...context, content: apart(response.body), charset: response.charset, format: 'html' };
}

/** "<urn:uuid:…>" → "urn:uuid:…" */
function bare(value: string | undefined): string | undefined {
  return value?.replace(/^<(.*)>$/, '$1') || undefined;
}

/** What the crawler said of a page that it did not take whole. */
function cutOff(headers: Headers): Pick<Document, 'problems'> {
  const reason = headers.get('warc-truncated');
  if (reason === undefined) return {};
  return {
    problems: [{ code: 'truncated-page', severity: 'warning', message: `the crawler cut the page off (WARC-Truncated: ${reason})` }],
  };
}
