import { fold } from './characters.js';
import { hashOf, spread } from './tokens.js';
import type { Written } from './units.js';

/** What stands above a unit's folded form: an accent was taken off it or the like; it is Cyrillic; it cannot be folded by itself. */
const enum Fold {
  Changed = 1 << 16,
  Cyrillic = 1 << 17,
  Apart = 1 << 18,
}
/** A word that mixes these is folded as a whole. */
const MIXED = Fold.Changed | Fold.Cyrillic;
/** Its small form hangs on what stands behind it. */
const SIGMA = 0x3a3;

/** By unit: its folded form and bits of `Fold`; 0: not asked for yet. */
const foldedUnits = new Int32Array(65536);

function foldUnit(unit: number): number {
  const key = fold(String.fromCharCode(unit));
  const isCyrillic = unit >= 0x400 && unit <= 0x4ff;
  const isAlone = key.length === 1 && unit !== SIGMA && (unit < 0xd800 || unit > 0xdfff);
  foldedUnits[unit] = !isAlone ? Fold.Apart : key.charCodeAt(0) | (isCyrillic ? Fold.Cyrillic : unit < 128 ? 0 : Fold.Changed);
  return foldedUnits[unit];
}

/** Slots for each word. */
const SLOTS = 4;

/** Values by folded words, asked for by the units of a text, which are folded one by one: most words of a page are none, and cost one look into the slots. */
export class FoldedWords<V> {
  readonly #slots: Uint16Array;
  readonly #hashes: Int32Array;
  readonly #keys: readonly string[];
  readonly #values: readonly V[];

  /** @param entries at most 65535, each with a key of its own */
  constructor(private readonly entries: ReadonlyMap<string, V>) {
    let size = 1;
    while (size < entries.size * SLOTS) size *= 2;
    this.#slots = new Uint16Array(size);
    this.#keys = [...entries.keys()];
    this.#values = [...entries.values()];
    this.#hashes = Int32Array.from(this.#keys, (key) => hashOf(key, 0, key.length));
    for (let entry = 0; entry < this.#keys.length; entry += 1) this.#put(entry);
  }

  #put(entry: number): void {
    const mask = this.#slots.length - 1;
    let slot = spread(this.#hashes[entry]) & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = entry + 1;
  }

  /** The value of the word of `page` in [from, to); null where it has none. */
  at({ text, units }: Written, from: number, to: number): V | null {
    let hash = 0;
    let seen = 0;
    for (let i = from; i < to; i += 1) {
      const folded = foldedUnits[units[i]] || foldUnit(units[i]);
      seen |= folded;
      hash = (Math.imul(hash, 31) + (folded & 0xffff)) | 0;
    }
    if (seen >= Fold.Apart || (seen & MIXED) === MIXED) return this.entries.get(fold(text.slice(from, to))) ?? null;
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = spread(hash) & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
      const entry = slots[slot] - 1;
      if (this.#hashes[entry] === hash && isKey(this.#keys[entry], units, from, to)) return this.#values[entry];
    }
    return null;
  }
}

/** Whether the units [from, to), which fold one by one, fold to a key. */
function isKey(key: string, units: Uint16Array, from: number, to: number): boolean {
  if (key.length !== to - from) return false;
  for (let i = from; i < to; i += 1) if (key.charCodeAt(i - from) !== (foldedUnits[units[i]] & 0xffff)) return false;
  return true;
}
