import { endianness } from 'node:os';

/** Units that the first room holds: more than most pages have. */
const FIRST = 1 << 14;
/** Above this, room is given back by the next short text. */
const LARGE = 1 << 20;
/** Zeros behind the last unit: a rule may look this far ahead without asking where the text ends. */
const BEHIND = 4;
const isLittle = endianness() === 'LE';

/** A text, and its units side by side. */
export interface Written {
  readonly text: string;
  readonly units: Uint16Array;
}

/**
 * Room for the UTF-16 units of one text after the other, side by side, as `charCodeAt` gives them, with zeros behind the last.
 * A loop over an array takes a third of the time of one over a string, whose layout is looked at again at every unit.
 */
export class UnitRoom {
  #bytes = Buffer.alloc(2 * FIRST);
  #units = viewOf(this.#bytes);
  #text = '';

  /** The units of a text; they stay until the next one is asked for. */
  of(text: string): Uint16Array {
    if (text !== this.#text) this.#fill(text);
    return this.#units;
  }

  #fill(text: string): void {
    const { length } = text;
    const room = this.#units.length;
    if (length + BEHIND > room || (room > LARGE && length < LARGE)) this.#makeRoom(length + BEHIND);
    const units = this.#units;
    if (isLittle) this.#bytes.write(text, 0, 'utf16le');
    else for (let i = 0; i < length; i += 1) units[i] = text.charCodeAt(i);
    for (let i = length; i < length + BEHIND; i += 1) units[i] = 0;
    this.#text = text;
  }

  #makeRoom(least: number): void {
    let size = FIRST;
    while (size < least) size *= 2;
    this.#bytes = Buffer.alloc(2 * size);
    this.#units = viewOf(this.#bytes);
  }
}

function viewOf(bytes: Buffer): Uint16Array {
  return new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length >> 1);
}

const shared = new UnitRoom();

/** The units of a text in the room that all share: they stay until the next text is asked for. */
export const unitsOf = (text: string): Uint16Array => shared.of(text);

/** A text with its units in that room. */
export const written = (text: string): Written => ({ text, units: shared.of(text) });
