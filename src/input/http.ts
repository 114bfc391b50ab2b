import { brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { PageError } from './page-error.js';

/** A page as a server gave it (RFC 9112), its body unpacked. */
export interface HttpResponse {
  readonly status: number;
  /** Media type in lower case, without parameters; null where none was given. */
  readonly type: string | null;
  readonly charset: string | undefined;
  readonly body: Buffer;
}

/** Headers by their names in lower case; of one that is repeated, the first counts. */
export type Headers = ReadonlyMap<string, string>;

/**
 * Reads a response that was recorded whole.
 * @param limit of the body when unpacked, in bytes
 * @throws PageError `invalid-http`, `too-large`
 */
export function httpResponse(message: Buffer, limit: number): HttpResponse {
  const end = headEnd(message);
  const [first, ...lines] = message.toString('latin1', 0, end.at).split(/\r?\n/);
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})/.exec(first);
  if (status === null || end.length === 0) throw new PageError('invalid-http', 'the record holds no HTTP response');
  const headers = headersOf(lines);
  const chunked = /\bchunked\b/i.test(headers.get('transfer-encoding') ?? '');
  const raw = message.subarray(end.at + end.length);
  return {
    status: Number(status[1]),
    ...mediaType(headers.get('content-type')),
    body: unpacked(chunked ? joined(raw) : raw, headers, limit),
  };
}

function headEnd(message: Buffer): { at: number; length: number } {
  const crlf = message.indexOf('\r\n\r\n');
  const lf = message.indexOf('\n\n');
  if (crlf < 0 && lf < 0) return { at: message.length, length: 0 };
  return crlf >= 0 && (lf < 0 || crlf < lf) ? { at: crlf, length: 4 } : { at: lf, length: 2 };
}

/** Header fields out of lines; one that begins with a space goes on with the field before. */
export function headersOf(lines: readonly string[]): Headers {
  const headers = new Map<string, string>();
  let last = '';
  for (const line of lines) {
    const colon = line.indexOf(':');
    if (/^[ \t]/.test(line) && headers.has(last)) headers.set(last, `${headers.get(last)} ${line.trim()}`);
    else if (colon > 0) {
      last = line.slice(0, colon).trim().toLowerCase();
      if (!headers.has(last)) headers.set(last, line.slice(colon + 1).trim());
    }
  }
  return headers;
}

/** "text/html; charset=UTF-8" */
export function mediaType(value: string | undefined): { readonly type: string | null; readonly charset: string | undefined } {
  if (value === undefined) return { type: null, charset: undefined };
  const charset = /;\s*charset\s*=\s*["']?([\w:.-]+)/i.exec(value)?.[1];
  return { type: value.split(';')[0].trim().toLowerCase(), charset: charset?.toLowerCase() };
}

/** The body of the chunks of a transfer; as it is where it was joined already, and what there is where it breaks off. */
function joined(body: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < body.length; ) {
    const end = body.indexOf('\n', at);
    const size = end < 0 ? null : /^\s*([0-9a-f]{1,8})\s*(?:;.*)?\r?$/i.exec(body.toString('latin1', at, Math.min(end, at + 256)));
    if (size === null) return at === 0 ? body : Buffer.concat(parts);
    const length = Number.parseInt(size[1], 16);
    if (length === 0) break;
    parts.push(body.subarray(end + 1, end + 1 + length));
    at = end + 1 + length;
    while (body[at] === 13 || body[at] === 10) at += 1;
  }
  return Buffer.concat(parts);
}

/** The body as it was before it was packed for the way; as it is where it was unpacked already. */
function unpacked(body: Buffer, headers: Headers, limit: number): Buffer {
  const encoding = (headers.get('content-encoding') ?? '').toLowerCase();
  const options = { maxOutputLength: limit, finishFlush: constants.Z_SYNC_FLUSH };
  try {
    if (/gzip/.test(encoding) && body[0] === 0x1f && body[1] === 0x8b) return gunzipSync(body, options);
    if (encoding === 'deflate') return (body[0] & 15) === 8 ? inflateSync(body, options) : inflateRawSync(body, options);
    return encoding === 'br' ? brotliDecompressSync(body, { maxOutputLength: limit }) : body;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
      throw new PageError('too-large', `larger than ${limit} bytes when unpacked (--max-bytes)`, { cause: error });
    return body;
  }
}
