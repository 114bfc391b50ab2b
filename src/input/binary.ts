import { isUtf8 } from 'node:buffer';

/** First bytes of files that are no text, in Latin-1, with their names. */
const magic: readonly (readonly [string, string])[] = [
  ['\x89PNG', 'PNG image'],
  ['\xff\xd8\xff', 'JPEG image'],
  ['GIF8', 'GIF image'],
  ['%PDF-', 'PDF'],
  ['{\\rtf', 'RTF document'],
  ['PK\x03\x04', 'ZIP archive or office document'],
  ['PK\x05\x06', 'ZIP archive'],
  ['\x1f\x8b', 'gzip archive'],
  ['\x28\xb5\x2f\xfd', 'Zstandard archive'],
  ['BZh', 'bzip2 archive'],
  ['\xfd7zXZ', 'xz archive'],
  ['7z\xbc\xaf\x27\x1c', '7z archive'],
  ['Rar!', 'RAR archive'],
  ['\xd0\xcf\x11\xe0', 'old office document'],
  ['PAR1', 'Parquet file'],
  ['SQLite format 3\0', 'SQLite database'],
  ['\x7fELF', 'program'],
  ['OggS', 'Ogg media'],
  ['ID3', 'MP3 sound'],
];
const HEAD = 1024;
/** One control character in twenty: no page in the fixtures or the labelled pages has one in a thousand. */
const CONTROL_SHARE = 0.05;
/** One NUL in a hundred bytes of UTF-8 is damage, not data. */
const NUL_SHARE = 0.01;

/** What kind of binary file the bytes are; null: they look like text. UTF-16 is to be told before, for it is full of NULs. */
export function binaryKind(bytes: Buffer): string | null {
  const start = bytes.toString('latin1', 0, 16);
  const known = magic.find(([first]) => start.startsWith(first));
  if (known !== undefined) return known[1];
  if (bytes.includes(0) && !isStray(bytes)) return 'it has NUL bytes';
  return controls(bytes) > Math.min(bytes.length, HEAD) * CONTROL_SHARE ? 'it has many control characters' : null;
}

function isStray(bytes: Buffer): boolean {
  let count = 0;
  for (let at = bytes.indexOf(0); at >= 0; at = bytes.indexOf(0, at + 1)) count += 1;
  return count <= bytes.length * NUL_SHARE && isUtf8(bytes);
}

function controls(bytes: Buffer): number {
  let count = 0;
  const end = Math.min(bytes.length, HEAD);
  for (let i = 0; i < end; i += 1) {
    const byte = bytes[i];
    if (byte < 32 && !(byte >= 9 && byte <= 13) && byte !== 27) count += 1;
  }
  return count;
}
