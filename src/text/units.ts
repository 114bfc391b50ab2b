import { endianness } from 'node:os';

/** Units that the first room holds: more than most pages have. */
const FIRST = 1 << 14;
/** Above this, room is given back by the next short text. */
const LARGE = 1 << 20;

let room = Buffer.alloc(2 * FIRST);
let units = viewOf(room);

/**
 * The UTF-16 units of a text side by side, as `charCodeAt` gives them, with a zero behind the last; they stay until the next text is asked for.
 * A loop over an array takes a third of the time of one over a string, whose layout is looked at again at every unit.
 */
export function unitsOf(text: string): Uint16Array {
  const { length } = text;
  if (length >= units.length || (units.length > LARGE && length < LARGE)) makeRoom(length);
  if (isLittle) room.write(text, 0, 'utf16le');
  else for (let i = 0; i < length; i += 1) units[i] = text.charCodeAt(i);
  units[length] = 0;
  return units;
}

const isLittle = endianness() === 'LE';

function makeRoom(length: number): void {
  let size = FIRST;
  while (size <= length) size *= 2;
  room = Buffer.alloc(2 * size);
  units = viewOf(room);
}

function viewOf(bytes: Buffer): Uint16Array {
  return new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length >> 1);
}
