import { isUtf8 } from 'node:buffer';
import { createRequire } from 'node:module';
import { toUSVString } from 'node:util';
import type { Problem } from '../model/problem.js';
import { binaryKind } from './binary.js';
import { formatOf } from './format.js';
import { PageError } from './page-error.js';
import { firstFault, hasNonAscii, mended, type Utf8Fault } from './utf8.js';

export interface Decoded {
  readonly text: string;
  /** `utf-8` for a string. */
  readonly encoding: string;
  readonly problems: readonly Problem[];
}

/** Bytes of a page in which a charset is declared, if at all (HTML asks for the first 1024; comments may stand before). */
const DECLARATION_HEAD = 2048;
/** The labels of Latin-1 and ASCII mean windows-1252, as in the WHATWG Encoding Standard. */
const LATIN1_LABELS = /^(?:iso-?8859-?1|latin-?1|l1|(?:us-)?ascii|cp-?1252|windows-?1252)$/;

/**
 * The text of a page: by byte order mark, else strict UTF-8, else the charset that is declared beside the page or in it, else windows-1252.
 * A declared charset does not outdo bytes that are UTF-8: no text in another charset happens to be. A string is taken as it is, but for halves of
 * surrogate pairs, which no UTF-8 can hold: a record with one would break those who read it.
 * @param charset what HTTP declared; it goes before what the page says of itself (WHATWG HTML, 13.2.3.2)
 * @throws PageError `empty-file`, `binary-file`
 */
export function decode(content: string | Uint8Array, charset?: string): Decoded {
  const decoded = typeof content === 'string' ? wellFormed(content) : decodeBytes(bufferOf(content), charset?.toLowerCase());
  if (isBlank(decoded.text)) throw new PageError('empty-file', 'the page is empty');
  return decoded;
}

/** Whether a text is white space alone; the first character tells it of nearly all. */
function isBlank(text: string): boolean {
  const first = text.charCodeAt(0);
  return !(first > 32 && first < 127) && !/\S/.test(text);
}

/** The text of a line of a table: UTF-8, else windows-1252, which the problem says. */
export function decodeLine(bytes: Buffer): Pick<Decoded, 'text' | 'problems'> {
  return isUtf8(bytes) ? { text: bytes.toString('utf8'), problems: [] } : asWindows1252(bytes, firstFault(bytes));
}

function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function wellFormed(content: string): Decoded {
  const text = toUSVString(content); // the same string where nothing is wrong with it
  if (text === content) return plain(content);
  const message = 'half of a surrogate pair, which is no character: read as U+FFFD';
  return plain(text, 'utf-8', { code: 'lone-surrogates', severity: 'warning', message });
}

function plain(text: string, encoding = 'utf-8', ...problems: Problem[]): Decoded {
  return { text, encoding, problems };
}

function decodeBytes(bytes: Buffer, charset: string | undefined): Decoded {
  const utf16 = utf16Of(bytes);
  if (utf16 !== null) return plain(new TextDecoder(utf16).decode(bytes), utf16);
  const binary = binaryKind(bytes);
  if (binary !== null) throw new PageError('binary-file', `a binary file, not text (${binary})`);
  const text = bytes.subarray(hasUtf8Mark(bytes) ? 3 : 0);
  return isUtf8(text) ? plain(text.toString('utf8'), 'utf-8', ...mismatch(text, charset)) : decodeOther(bytes, charset);
}

function hasUtf8Mark(bytes: Buffer): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

/** UTF-16 by its mark, or by NULs in every second place alone: those of spaces and line breaks, and of all letters that are Latin. */
function utf16Of(bytes: Buffer): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, UTF16_HEAD);
  const first = head.indexOf(0);
  if (first < 0 || bytes.length < 4) return null;
  const encoding = first & 1 ? 'utf-16le' : 'utf-16be';
  const nuls = [0, 0];
  for (let i = first; i < head.length; i += 1) if (head[i] === 0) nuls[i & 1] += 1;
  const [other, own] = first & 1 ? nuls : [nuls[1], nuls[0]];
  return other === 0 && own * 2 >= head.length * LEAST_NULS && isProse(head.subarray(0, head.length & ~1), encoding) ? encoding : null;
}

const UTF16_HEAD = 512;
/** Text of any script has a space or line break in twenty characters. */
const LEAST_NULS = 0.05;
/** Letters, marks, digits, signs and white space: what text is made of, in the scripts that have words with spaces between. */
const PROSE = /^[\t\n\r\x20-\x7e\xa0-\u10ff\u2000-\u22ff\ufeff]*$/u;

function isProse(bytes: Buffer, encoding: string): boolean {
  return PROSE.test(new TextDecoder(encoding).decode(bytes));
}

/** Says where a page of UTF-8 declares something else; only bytes beyond ASCII would read differently. */
function mismatch(bytes: Buffer, told: string | undefined): Problem[] {
  const charset = told ?? declaredCharset(bytes);
  if (charset === null || /^utf-?8$/.test(charset) || !hasNonAscii(bytes)) return [];
  return [{ code: 'charset-mismatch', severity: 'warning', message: `the page declares ${charset}, but its bytes are UTF-8` }];
}

function decodeOther(bytes: Buffer, told: string | undefined): Decoded {
  for (const charset of [told, declaredCharset(bytes)]) {
    if (!charset || /^utf-?8$/.test(charset)) continue;
    const encoding = LATIN1_LABELS.test(charset) ? 'windows-1252' : charset;
    if (iconv().encodingExists(encoding)) return plain(iconv().decode(bytes, encoding), encoding);
  }
  const fault = firstFault(bytes);
  if (fault.truncated) {
    const message = `the page ends in the middle of a character (byte ${fault.offset})`;
    return plain(bytes.toString('utf8', hasUtf8Mark(bytes) ? 3 : 0, fault.offset), 'utf-8', {
      code: 'truncated-utf8',
      severity: 'warning',
      message,
    });
  }
  return asWindows1252(bytes, fault);
}

function asWindows1252(bytes: Buffer, fault: Utf8Fault): Decoded {
  const repaired = mended(bytes, asUtf8);
  if (repaired !== null) {
    const message = `invalid UTF-8 in places (${fault.reason} at byte ${fault.offset}); these were read as windows-1252`;
    return plain(repaired.toString('utf8', hasUtf8Mark(repaired) ? 3 : 0), 'utf-8', { code: 'invalid-utf8', severity: 'error', message });
  }
  const message = `invalid UTF-8 (${fault.reason} at byte ${fault.offset}); read as windows-1252`;
  return plain(iconv().decode(bytes, 'windows-1252'), 'windows-1252', { code: 'invalid-utf8', severity: 'error', message });
}

/** A byte of windows-1252 in UTF-8. */
const asUtf8 = (byte: number): Buffer => Buffer.from(iconv().decode(Buffer.of(byte), 'windows-1252'));

/** The charset that an HTML or XML page declares, in lower case. */
function declaredCharset(bytes: Buffer): string | null {
  const head = bytes.toString('latin1', 0, DECLARATION_HEAD);
  if (!head.includes('<') || formatOf(head) !== 'html') return null;
  for (const [, attributes] of head.matchAll(/<meta\s([^<>]*)/gi)) {
    const charset = /charset\s?=\s?["']?([\w:.-]+)/i.exec(attributes);
    if (charset !== null) return charset[1].toLowerCase();
  }
  const encoding = /encoding\s?=\s?["']([\w:.-]+)/i.exec(/^<\?xml\s([^<>]*)/i.exec(head)?.[1] ?? '');
  return encoding === null ? null : encoding[1].toLowerCase();
}

interface Iconv {
  decode(bytes: Buffer, encoding: string): string;
  encodingExists(encoding: string): boolean;
}
let loaded: Iconv | undefined;

/** Loaded at the first page that is not Unicode: most runs never meet one. */
function iconv(): Iconv {
  loaded ??= createRequire(import.meta.url)('iconv-lite') as Iconv;
  return loaded;
}
