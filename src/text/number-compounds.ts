import type { NumberWord, NumberWords } from '../model/language-pack.js';
import { fold } from './characters.js';
import type { JoinedReader } from './joined-numbers.js';

/** A run of parts read from the start of a word: their value, and the rest of the word. */
interface Part {
  readonly value: number;
  readonly rest: string;
}

/** Longer words are no numbers: the longest, 454 454, has 60 letters. */
const LONGEST = 60;

/**
 * Reads numbers that a language writes in one word (folded): "ventitre" is 23, "trecentocinquantamila" 350 000. Null for any other word, or where the language has none.
 * Whole thousands multiply and lend as "mille" does ("da due a tremila"); hundreds add like "duecento"; all else adds like a unit.
 */
export function compoundReader({ compounds: words }: NumberWords): JoinedReader | null {
  if (words === undefined) return null;
  const table = (list: Iterable<readonly [string, number]>) =>
    [...list].map(([word, value]) => [fold(word), value] as const).sort((a, b) => b[0].length - a[0].length);
  const ones = table(Object.entries(words.ones));
  const teens = table(Object.entries(words.teens));
  const tens = table(Object.entries(words.tens));
  const hundred = table(words.hundred.map((word) => [word, 100] as const));
  const thousand = table(words.thousand.map((word) => [word, 1000] as const));

  const first = (list: readonly (readonly [string, number])[], text: string): Part | null => {
    for (const [word, value] of list) if (text.startsWith(word)) return { value, rest: text.slice(word.length) };
    return null;
  };
  const belowHundred = (text: string): Part | null => {
    const teen = first(teens, text);
    if (teen !== null) return teen;
    const ten = first(tens, text);
    if (ten === null) return first(ones, text);
    const one = first(ones, ten.rest);
    return one === null ? ten : { value: ten.value + one.value, rest: one.rest };
  };
  const belowThousand = (text: string): Part | null => {
    const one = first(ones, text);
    const times = one === null || one.value === 1 || first(hundred, one.rest) === null ? 1 : one.value;
    const from = times === 1 ? text : one!.rest;
    let plain: Part | null = null;
    for (const [form] of hundred) {
      if (!from.startsWith(form)) continue;
      const rest = belowHundred(from.slice(form.length)); // "centottanta" is "cent" and "ottanta"
      if (rest !== null) return { value: times * 100 + rest.value, rest: rest.rest };
      plain ??= { value: times * 100, rest: from.slice(form.length) };
    }
    return plain ?? belowHundred(text);
  };

  const read = (word: string): NumberWord | null => {
    if (word.length > LONGEST) return null;
    const head = belowThousand(word);
    const times = first(thousand, head?.rest ?? word);
    if (times === null) return head === null || head.rest !== '' ? null : small(head.value);
    const thousands = (head?.value ?? 1) * 1000;
    if (times.rest === '') return { value: thousands, part: 'thousand' };
    const rest = belowThousand(times.rest);
    return rest === null || rest.rest !== '' ? null : { value: thousands + rest.value, part: 'unit' };
  };
  const ages = words.ages ?? [];
  return (word) => {
    const number = read(word);
    if (number !== null) return { number, numeric: true };
    const ending = word.length > LONGEST ? undefined : ages.find((age) => word.endsWith(age));
    const years = ending === undefined ? null : readElided(read, word.slice(0, -ending.length));
    return years === null || years.value < YOUNGEST || years.value > OLDEST ? null : { number: years, numeric: true, joinedUnit: 'age' };
  };
}

/** Ages that have such a word. */
const YOUNGEST = 10;
const OLDEST = 120;

/** A number without its last vowel: "trentacinqu" is "trentacinque". */
function readElided(read: (word: string) => NumberWord | null, stem: string): NumberWord | null {
  for (const vowel of ['', 'e', 'i', 'a', 'o']) {
    const number = read(stem + vowel);
    if (number !== null) return { ...number, part: 'hundreds' };
  }
  return null;
}

const small = (value: number): NumberWord => ({ value, part: value < 100 ? 'unit' : 'hundreds' });
