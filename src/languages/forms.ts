import type { LanguagePack, NumberWord } from '../model/language-pack.js';

/** Sections that only a page of the language asks for; the others tell languages and site furniture on every page. */
export type Later = Omit<LanguagePack, 'code' | 'closed' | 'site' | 'clitics'>;
const LATER: Readonly<Record<keyof Later, true>> = {
  numbers: true,
  qualifiers: true,
  statistics: true,
  emails: true,
  phones: true,
  contacts: true,
  money: true,
  dates: true,
};

/** A pack whose `later` sections are made when the first of them is asked for: their forms cost a start of the command some time. */
export function deferred(now: Pick<LanguagePack, 'code' | 'closed' | 'site'>, later: () => Later): LanguagePack {
  const pack = { ...now } as Partial<LanguagePack>;
  for (const section of Object.keys(LATER)) {
    Object.defineProperty(pack, section, {
      configurable: true,
      enumerable: true,
      get() {
        const made = later();
        for (const [key, value] of Object.entries(made)) Object.defineProperty(pack, key, { value, enumerable: true });
        return made[section as keyof Later];
      },
    });
  }
  return pack as LanguagePack;
}

/** Forms of a word: its stem with each of the endings, "_" for none: forms('недел', 'я и е') gives "неделя", "недели", "неделе". */
export function forms(stem: string, endings: string): string[] {
  return endings.split(' ').map((ending) => (ending === '_' ? stem : stem + ending));
}

/** Forms of several words that decline alike, stems split by spaces. */
export const alike = (stems: string, endings: string): string[] => stems.split(' ').flatMap((stem) => forms(stem, endings));

/** Nouns with their plurals, each by the first ending of a singular that it has: withPlurals(PLURALS, ['paz', 'plan']) gives "paces" and "planes" too. */
export const withPlurals = (plurals: readonly (readonly [singular: string, plural: string])[], nouns: readonly string[]): string[] =>
  nouns.flatMap((noun) => {
    const [singular, plural] = plurals.find(([ending]) => noun.endsWith(ending)) ?? ['', ''];
    return [noun, noun.slice(0, noun.length - singular.length) + plural];
  });

/** One meaning for many words: each([["вчера"], -1]) and the like. */
export function each<V>(...entries: readonly (readonly [words: readonly string[], value: V])[]): Record<string, V> {
  const table: Record<string, V> = {};
  for (const [words, value] of entries) for (const word of words) table[word] = value;
  return table;
}

/** Number words by what they add: forms split by spaces, by value. */
export function numberWords(part: NumberWord['part'], byValue: Readonly<Record<number, string>>): Record<string, NumberWord> {
  const words: Record<string, NumberWord> = {};
  for (const [value, list] of Object.entries(byValue)) for (const word of list.split(' ')) words[word] = { value: Number(value), part };
  return words;
}

/** Forms of one magnitude: `alone` are numbers by themselves ("миллион"), `qualified` behind a qualifier only, `short` end with a full stop. */
export function magnitude(
  value: number,
  {
    alone,
    qualified,
    other,
    short,
  }: { readonly alone: string; readonly qualified?: string; readonly other: string; readonly short?: string },
): Record<string, NumberWord> {
  const part = value === 1000 ? 'thousand' : 'magnitude';
  const list = (words = '') => words.split(' ').filter(Boolean);
  return {
    ...each(
      [list(alone), { value, part, alone: value } as NumberWord],
      [list(qualified), { value, part, alone: value, qualified: true } as NumberWord],
      [list(other), { value, part } as NumberWord],
      [list(short), { value, part, dotted: true } as NumberWord],
    ),
  };
}
