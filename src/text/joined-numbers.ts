import type { StatisticKind } from '../model/fact.js';
import type { NumberWords } from '../model/language-pack.js';
import { fold } from './characters.js';
import type { Roles } from './lexicon.js';

/** Reads a number written in one word: its role, or null where the word (folded) is none. */
export type JoinedReader = (word: string) => Pick<Roles, 'number' | 'numeric' | 'joinedUnit'> | null;

/** Shorter words hold no two numbers: "elfhundert" is among the shortest. */
const SHORTEST = 7;

/**
 * The reader of numbers that a language writes in one word: "einundzwanzig", "zweihundertfünfzig", "dreitausend", and of those
 * that are part of an adjective ("dreitägig", "zwölfjähriger"). Null where the language has none.
 */
export function joinedReader({ joined, words }: NumberWords): JoinedReader | null {
  if (joined === undefined) return null;
  const [and, hundred, thousand] = [joined.tens, joined.hundred, joined.thousand].map(fold);
  const units = new Map<string, number>();
  const tens = new Map<string, number>();
  for (const [word, { value, part }] of Object.entries(words)) {
    if (part === 'ten') tens.set(fold(word), value);
    else if (part === 'unit' && value > 0) units.set(fold(word), value);
  }
  const belowHundred = (word: string): number | null => {
    const plain = units.get(word) ?? tens.get(word);
    if (plain !== undefined) return plain;
    const at = word.indexOf(and, 2);
    const [unit, ten] = at < 0 ? [] : [units.get(word.slice(0, at)), tens.get(word.slice(at + and.length))];
    return unit === undefined || ten === undefined || unit > 9 ? null : ten + unit;
  };
  const belowThousand = (word: string): number | null => {
    const at = word.indexOf(hundred);
    if (at < 0) return belowHundred(word);
    const many = at === 0 ? 1 : (units.get(word.slice(0, at)) ?? null);
    const rest = restOf(word.slice(at + hundred.length), and, belowHundred);
    return many === null || rest === null ? null : many * 100 + rest;
  };
  const belowMillion = (word: string): number | null => {
    const at = word.indexOf(thousand);
    if (at < 0) return belowThousand(word);
    const many = at === 0 ? 1 : belowThousand(word.slice(0, at));
    const rest = restOf(word.slice(at + thousand.length), and, belowThousand);
    return many === null || rest === null ? null : many * 1000 + rest;
  };
  const endings = Object.entries(joined.units).flatMap(([kind, list]) =>
    list.map((ending) => [fold(ending), kind as StatisticKind] as const),
  );
  return (word) => {
    if (word.length < SHORTEST) return null;
    if (word.includes(and) || word.includes(thousand)) {
      const value = belowMillion(word);
      if (value !== null) return { number: { value, part: 'hundreds' }, numeric: true };
    }
    for (const [ending, kind] of endings) {
      const value = word.endsWith(ending) ? belowMillion(word.slice(0, -ending.length)) : null;
      if (value !== null) return { number: { value, part: 'hundreds' }, numeric: true, joinedUnit: kind };
    }
    return null;
  };
}

/** What stands behind the hundreds or thousands: nothing, or a smaller number with "and" before it perhaps. */
function restOf(word: string, and: string, read: (word: string) => number | null): number | null {
  if (word === '') return 0;
  return read(word) ?? (word.startsWith(and) ? read(word.slice(and.length)) : null);
}
