/** Words of 32 bits in a key. */
const WORDS = 4;
/** Bytes of a key: half a SHA-256, far beyond chance. */
export const KEY_BYTES = WORDS * 4;

/** Numbers by keys of 16 random bytes, in a few flat arrays: a map of strings would need ten times the room. */
export class KeyTable {
  #slots = new Int32Array(1024).fill(-1);
  #keys = new Uint32Array(1024 * WORDS);
  #count = 0;

  /** How many keys were added. */
  get size(): number {
    return this.#count;
  }

  /** Adds a key; its number is how many came before. A key that is there already gets the new number too. */
  add(key: Buffer): number {
    if (this.#count * 2 >= this.#slots.length) this.#grow();
    const number = this.#count;
    for (let word = 0; word < WORDS; word += 1) this.#keys[number * WORDS + word] = key.readUInt32LE(word * 4);
    this.#slots[this.#slotOf(number)] = number;
    this.#count += 1;
    return number;
  }

  /** The number that a key was given last; -1: it is not there. */
  find(key: Buffer): number {
    if (this.#count * 2 >= this.#slots.length) this.#grow();
    for (let word = 0; word < WORDS; word += 1) this.#keys[this.#count * WORDS + word] = key.readUInt32LE(word * 4);
    return this.#slots[this.#slotOf(this.#count)];
  }

  /** The slot that holds the key stored under `number`, or the free one where it belongs. */
  #slotOf(number: number): number {
    const mask = this.#slots.length - 1;
    let slot = this.#keys[number * WORDS] & mask;
    while (this.#slots[slot] >= 0 && !this.#same(this.#slots[slot], number)) slot = (slot + 1) & mask;
    return slot;
  }

  #same(a: number, b: number): boolean {
    for (let word = 0; word < WORDS; word += 1) if (this.#keys[a * WORDS + word] !== this.#keys[b * WORDS + word]) return false;
    return true;
  }

  #grow(): void {
    const keys = new Uint32Array(this.#keys.length * 2);
    keys.set(this.#keys);
    this.#keys = keys;
    this.#slots = new Int32Array(this.#slots.length * 2).fill(-1);
    for (let number = 0; number < this.#count; number += 1) this.#slots[this.#slotOf(number)] = number;
  }
}
