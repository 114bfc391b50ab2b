/** Where and why bytes stop being UTF-8. `truncated`: only the last character is cut off, and others before it are whole. */
export interface Utf8Fault {
  readonly offset: number;
  readonly reason: string;
  readonly truncated: boolean;
}

export function hasNonAscii(bytes: Uint8Array): boolean {
  for (let i = 0; i < bytes.length; i += 1) if (bytes[i] > 0x7f) return true;
  return false;
}

/** The first byte that breaks UTF-8 (RFC 3629). Asked only of bytes that are known to be broken. */
export function firstFault(bytes: Uint8Array): Utf8Fault {
  let multibyte = false;
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes[at]);
    if (length === 0) return { offset: at, reason: reasonOf(bytes[at]), truncated: false };
    const whole = continuations(bytes, at, length);
    if (whole < length) {
      const atEnd = at + whole === bytes.length;
      return { offset: at, reason: `${hex(bytes[at])} without its continuation`, truncated: atEnd && multibyte };
    }
    multibyte ||= length > 1;
    at += length;
  }
  return { offset: bytes.length, reason: 'nothing', truncated: false };
}

/** Fewest characters beyond ASCII that tell UTF-8 with damage from another encoding, where such bytes fit by chance, and most faults for each of them. */
const LEAST_WHOLE = 3;
const MOST_FAULTS = 4;

/**
 * Bytes that are UTF-8 in part, as where a passage was pasted in from elsewhere, with each byte that breaks it in its place as `repair` writes
 * it in UTF-8; null where so little is whole that they are in another encoding altogether.
 */
export function mended(bytes: Buffer, repair: (byte: number) => Buffer): Buffer | null {
  const parts: Buffer[] = [];
  let whole = 0;
  let from = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes[at]);
    if (length > 0 && continuations(bytes, at, length) === length) {
      if (length > 1) whole += 1;
      at += length;
      continue;
    }
    parts.push(bytes.subarray(from, at), repair(bytes[at]));
    at += 1;
    from = at;
  }
  parts.push(bytes.subarray(from));
  return whole >= LEAST_WHOLE && (parts.length - 1) / 2 <= whole * MOST_FAULTS ? Buffer.concat(parts) : null;
}

/** Bytes of the character that begins with `byte`; 0: none begins so. */
function sequenceLength(byte: number): number {
  if (byte < 0x80) return 1;
  if (byte < 0xc2) return 0;
  if (byte < 0xe0) return 2;
  if (byte < 0xf0) return 3;
  return byte < 0xf5 ? 4 : 0;
}

/** How many bytes of the character at `at` are there and right. */
function continuations(bytes: Uint8Array, at: number, length: number): number {
  let count = 1;
  while (count < length) {
    const byte = bytes[at + count];
    if (byte === undefined || (byte & 0xc0) !== 0x80 || (count === 1 && !secondFits(bytes[at], byte))) return count;
    count += 1;
  }
  return count;
}

/** No overlong forms, no surrogates, nothing above U+10FFFF. */
function secondFits(first: number, second: number): boolean {
  if (first === 0xe0) return second >= 0xa0;
  if (first === 0xed) return second < 0xa0;
  if (first === 0xf0) return second >= 0x90;
  return first !== 0xf4 || second < 0x90;
}

function reasonOf(byte: number): string {
  return byte < 0xc0 ? `stray continuation ${hex(byte)}` : `${hex(byte)} begins no character`;
}

function hex(byte: number): string {
  return `0x${byte.toString(16).toUpperCase()}`;
}
