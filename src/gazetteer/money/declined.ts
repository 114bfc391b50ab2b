import { type Forms, inflect } from '../inflect.js';
import type { MoneyForms, MoneyRow } from './forms.js';

/** What a language that declines says of currencies, each word once. */
interface DeclinedMoney {
  readonly nounForms: Forms;
  /** Of the adjectives, which stand before the noun. */
  readonly adjectiveForms: Forms;
  /** Nouns in the nominative singular, by the keys of `MoneyForms.nouns`; behind a bar, forms that stand as they are. */
  readonly nouns: Readonly<Record<string, string>>;
  /** Nouns of one currency that share their English name with another. */
  readonly rows: readonly (readonly [code: string, noun: string])[];
  /** Adjectives in the nominative singular, by code. */
  readonly adjectives: Readonly<Record<string, string>>;
  /** What stands behind a noun in all its forms. */
  readonly behind: readonly (readonly [noun: string, words: string, codes: string])[];
  readonly minor: MoneyForms['minor'];
}

/** All forms of the words; they are made when a page of the language asks. */
export function declinedMoney({ nounForms, adjectiveForms, nouns, rows, adjectives, behind, minor }: DeclinedMoney): MoneyForms {
  const formsOf = (words: string): string[] => {
    const [declined, fixed = ''] = words.split(' | ');
    return [...split(declined).flatMap((lemma) => inflect(lemma, nounForms)), ...split(fixed)];
  };
  const allNouns = once(() => mapped(nouns, (words) => formsOf(words).join(' ')));
  const ownRows = once((): MoneyRow[] => rows.map(([code, noun]) => ({ codes: code, best: code, nouns: formsOf(noun).join(' ') })));
  const allAdjectives = once(() => mapped(adjectives, (words) => split(words).flatMap((lemma) => inflect(lemma, adjectiveForms))));
  const phrases = once(() =>
    behind.flatMap(([noun, words, codes]) => formsOf(nouns[noun]).map((form) => [`${form} ${words}`, codes] as const)),
  );
  return {
    get nouns() {
      return allNouns();
    },
    get rows() {
      return ownRows();
    },
    get adjectives() {
      return allAdjectives();
    },
    get phrases() {
      return phrases();
    },
    minor,
  };
}

const split = (words: string): string[] => words.split(' ').filter(Boolean);

const mapped = <T>(table: Readonly<Record<string, string>>, of: (words: string) => T): Record<string, T> =>
  Object.fromEntries(Object.entries(table).map(([key, words]) => [key, of(words)]));

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
