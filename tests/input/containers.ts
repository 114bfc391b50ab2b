import type { Readable } from 'node:stream';
import { crc32, gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';
import { type InputFormat, readStream } from '../../src/input/containers.js';
import type { FieldNames } from '../../src/input/fields.js';
import type { InputItem } from '../../src/input/item.js';

interface Setting {
  format?: InputFormat;
  maxBytes?: number;
  fields?: FieldNames;
  /** Bytes that come at a time. */
  size?: number;
}

/** What the input gives for a file of these bytes. */
export async function itemsOf(bytes: string | Uint8Array, setting: Setting = {}): Promise<InputItem[]> {
  const { format = 'auto', maxBytes = 2 ** 20, fields, size = 1000 } = setting;
  const whole = Buffer.from(bytes as Uint8Array);
  const chunks = Array.from({ length: Math.ceil(whole.length / size) }, (_, i) => whole.subarray(i * size, (i + 1) * size));
  const options = { format, maxBytes, fields, include: (path: string) => !path.endsWith('.css') };
  const items: InputItem[] = [];
  for await (const item of readStream({ chunks, source: { where: 'in', path: 'in' }, depth: 0 }, options)) items.push(item);
  return items;
}

/** Each item in a word: a page by its text, a failure by its code, a remark by its message. */
export async function shortly(bytes: string | Uint8Array, setting: Setting = {}): Promise<string[]> {
  return (await itemsOf(bytes, setting)).map(inShort);
}

export function inShort(item: InputItem): string {
  if (item.kind === 'page') return Buffer.from(item.document.content as string).toString();
  return item.kind === 'failure' ? `!${item.error.code}` : `(${item.message})`;
}

/** A tar archive of files by name. */
export async function tarOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<Buffer> {
  const archive = pack();
  for (const [name, content] of Object.entries(files)) archive.entry({ name }, Buffer.from(content as string));
  archive.finalize();
  const parts: Uint8Array[] = [];
  for await (const part of archive as unknown as Readable) parts.push(part);
  return Buffer.concat(parts);
}

export interface WarcFields {
  readonly type?: string;
  readonly uri?: string;
  readonly contentType?: string;
  readonly length?: number;
  readonly more?: string;
}

/** One WARC record around a block. */
export function warcRecord(block: string | Uint8Array, fields: WarcFields = {}): Buffer {
  const {
    type = 'response',
    uri = 'https://www.iom.int/news/x',
    contentType = 'application/http; msgtype=response',
    length,
    more = '',
  } = fields;
  const body = Buffer.from(block as string);
  const id = `<urn:uuid:00000000-0000-4000-8000-${crc32(body).toString(16).padStart(12, '0')}>`;
  const head = [
    ...['WARC/1.0', `WARC-Type: ${type}`, `WARC-Record-ID: ${id}`, 'WARC-Date: 2020-02-02T02:02:02Z', `WARC-Target-URI: ${uri}`],
    ...[`Content-Type: ${contentType}`, `Content-Length: ${length ?? body.length}`],
  ];
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n${more}\r\n`), body, Buffer.from('\r\n\r\n')]);
}

/** A server's answer with a page. */
export function httpPage(body: string | Uint8Array, headers = 'Content-Type: text/html; charset=UTF-8', status = '200 OK'): Buffer {
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${headers}\r\n\r\n`), Buffer.from(body as string)]);
}

/** A body in chunks of a transfer. */
export function chunked(body: Uint8Array, size = 7): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < body.length; at += size) {
    const part = body.subarray(at, at + size);
    parts.push(Buffer.from(`${part.length.toString(16)}\r\n`), Buffer.from(part), Buffer.from('\r\n'));
  }
  return Buffer.concat([...parts, Buffer.from('0\r\n\r\n')]);
}

/** Zstandard data of raw and repeating blocks (RFC 8878), for Node 20 cannot compress to it. */
export function zstdOf(bytes: Uint8Array, repeat?: { byte: number; times: number }): Buffer {
  const size = 100_000;
  const header = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0, 0x38]); // no checksum, no size, a window of 128 KB
  const blocks: Buffer[] = [];
  const block = (type: number, length: number, content: Uint8Array, last: boolean): void => {
    const head = Buffer.alloc(3);
    head.writeUIntLE((length << 3) | (type << 1) | (last ? 1 : 0), 0, 3);
    blocks.push(head, Buffer.from(content));
  };
  for (let at = 0; at < bytes.length; at += size) block(0, Math.min(size, bytes.length - at), bytes.subarray(at, at + size), false);
  for (let i = 0; i < (repeat?.times ?? 0); i += 1) block(1, size, Uint8Array.of(repeat!.byte), false);
  block(0, 0, new Uint8Array(), true);
  return Buffer.concat([header, ...blocks]);
}

/** Each part compressed as a member of its own. */
export function gzipMembers(...parts: Uint8Array[]): Buffer {
  return Buffer.concat(parts.map((part) => gzipSync(part)));
}
