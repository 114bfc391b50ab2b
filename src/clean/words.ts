import { languagePacks } from '../languages/index.js';
import type { ContactBlockWords, SiteWords } from '../model/language-pack.js';
import { Class, classOf, fold } from '../text/characters.js';

type ListName = Exclude<keyof SiteWords, 'months' | 'contact' | 'datesAsTitles'>;

const sites = languagePacks.map((pack) => pack.site);
const listOf = (name: ListName): string[] => sites.flatMap((site) => site[name] ?? []);
const contactListOf = (name: keyof ContactBlockWords): string[] => sites.flatMap((site) => site.contact[name] ?? []);

/** By the first word of phrases: which tables have one that begins so, one bit a table. */
const tablesByFirst = new Map<string, number>();
let tables = 0;

/** By the first three letters of phrases, five bits each: which tables have one that begins so. They tell most words of a text to begin none. */
const beginnings = new Int32Array(32768);
/** Bits of all tables. */
const ANY_TABLE = -1;
const NOT_ASCII = -1;

/** Number of an ASCII letter in five bits, 0 for any other ASCII sign and at the text's end. */
function letterNumber(unit: number): number {
  if (unit >= 128) return NOT_ASCII;
  const lower = unit | 32;
  return lower >= 97 && lower <= 122 ? lower - 96 : 0;
}

/** Place in the table of the letters at `at`; -1 where one of them is not ASCII. */
function beginningAt(text: string, at: number): number {
  const first = letterNumber(text.charCodeAt(at));
  const second = first > 0 ? letterNumber(text.charCodeAt(at + 1)) : 0;
  const third = second > 0 ? letterNumber(text.charCodeAt(at + 2)) : 0;
  return first < 0 || second < 0 || third < 0 ? NOT_ASCII : (first << 10) | (second << 5) | third;
}

/** Bits of the tables that may have a phrase at `at`, told by its first letters; all where one of them is not ASCII. */
export function tablesAt(text: string, at: number): number {
  const beginning = beginningAt(text, at);
  return beginning < 0 ? ANY_TABLE : beginnings[beginning];
}

/** The word at the place last looked at: many tables are asked about one place, one after the other. */
const last = { text: '', at: -1, end: 0, key: '', tables: 0 };

function lookAt(text: string, at: number, limit: number): void {
  last.text = text;
  last.at = at;
  last.end = wordEnd(text, at, limit);
  last.key = last.end === at ? '' : keyOf(text.slice(at, last.end));
  last.tables = tablesByFirst.get(last.key) ?? 0;
}

/** Phrases matched word by word from a place in a text, whatever the white space between their words; the longest wins. */
export class Phrases {
  readonly #byFirst = new Map<string, string[][]>();
  /** Bit of the table in the answers of `tablesAt`. */
  readonly bit = 1 << tables;

  constructor(phrases: Iterable<string>) {
    tables += 1;
    for (const phrase of phrases) {
      const words = wordsOf(phrase);
      const known = this.#byFirst.get(words[0]);
      if (known === undefined) this.#byFirst.set(words[0], [words]);
      else known.push(words);
    }
    for (const [first, list] of this.#byFirst) {
      list.sort((a, b) => b.length - a.length);
      beginnings[Math.max(0, beginningAt(first, 0))] |= this.bit;
      tablesByFirst.set(first, (tablesByFirst.get(first) ?? 0) | this.bit);
    }
  }

  /** End of the phrase that begins at `at` and ends before `limit`; -1 where none does. */
  match(text: string, at: number, limit: number): number {
    return (tablesAt(text, at) & this.bit) === 0 ? -1 : this.#matchWords(text, at, limit);
  }

  #matchWords(text: string, at: number, limit: number): number {
    if (at !== last.at || text !== last.text) lookAt(text, at, text.length);
    if ((last.tables & this.bit) === 0 || last.end > limit) return -1;
    const firstEnd = last.end;
    for (const words of this.#byFirst.get(last.key) ?? []) {
      const end = matchRest(text, firstEnd, limit, words);
      if (end >= 0) return end;
    }
    return -1;
  }
}

function matchRest(text: string, from: number, limit: number, words: readonly string[]): number {
  let end = from;
  for (let i = 1; i < words.length; i += 1) {
    const start = skipBetween(text, end, limit);
    end = wordEnd(text, start, limit);
    if (end === start || keyOf(text.slice(start, end)) !== words[i]) return -1;
  }
  return end;
}

/** Between the words of a phrase: white space, hyphens, and the full stop of a short form. */
function skipBetween(text: string, from: number, limit: number): number {
  let at = from;
  for (; at < limit; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 45 || unit === 46 || unit === 47 || unit === 63) continue;
    const kind = classOf(unit);
    if (kind !== Class.Space && kind !== Class.Newline && kind !== Class.Nothing) return at;
  }
  return at;
}

/** End of the run of letters, digits and apostrophes that begins at `at`. */
export function wordEnd(text: string, at: number, limit: number): number {
  let end = at;
  for (; end < limit; end += 1) {
    const unit = text.charCodeAt(end);
    if (unit === 39 || unit === 0x2019) continue;
    const kind = classOf(unit);
    if (kind !== Class.Letter && kind !== Class.Digit) return end;
  }
  return end;
}

const keys = new Map<string, string>();

/** Folded form of a word; the forms of short words, which come again and again, are kept. */
function keyOf(word: string): string {
  const known = keys.get(word);
  if (known !== undefined) return known;
  const key = fold(word);
  if (word.length <= 16 && keys.size < 20_000) keys.set(word, key);
  return key;
}

function wordsOf(phrase: string): string[] {
  const words: string[] = [];
  for (let at = skipBetween(phrase, 0, phrase.length); at < phrase.length; ) {
    const end = wordEnd(phrase, at, phrase.length);
    if (end > at) words.push(fold(phrase.slice(at, end)));
    at = skipBetween(phrase, Math.max(end, at + 1), phrase.length);
  }
  return words;
}

/** Months by folded name or short form, 1–12. A short form that names two months in two languages keeps the first: none does. */
export const months: ReadonlyMap<string, number> = new Map(
  sites.flatMap((site) => (site.months ?? []).flatMap((names, i) => names.map((name): [string, number] => [fold(name), i + 1]))),
);
/** Months, folded, of the languages whose sites head releases with a day alone. */
export const titleMonths: ReadonlySet<string> = new Set(
  languagePacks.flatMap(({ site }) => (site.datesAsTitles === true ? site.months.flatMap((names) => fold(names[0])) : [])),
);
/** Words behind the year of a stamp, as they are written. */
export const yearWords: readonly string[] = sites.flatMap((site) => site.years ?? []);
export const weekdays: ReadonlySet<string> = new Set(listOf('weekdays').map(fold));

const open = listOf('furniture').filter((entry) => entry.endsWith('…'));
export const headers = new Phrases(listOf('headers'));
export const furniture = new Phrases(listOf('furniture').filter((entry) => !entry.endsWith('…')));
/** Beginnings of lines of furniture whose rest varies: "Subscribe to … feed". */
export const furnitureStarts = new Phrases(open.map((entry) => entry.slice(0, -1)));
export const fields = new Phrases(listOf('fields'));
export const tailFields = new Phrases(listOf('tailFields'));
export const posted = new Phrases(listOf('posted'));
export const captions = new Phrases(listOf('captions'));
export const notes = new Phrases(listOf('notes'));
export const openers = new Phrases(contactListOf('openers'));
export const contactHeadings = new Phrases(contactListOf('headings'));
export const contactLabels = new Phrases(contactListOf('labels'));
export const extensions = new Phrases(contactListOf('extensions'));
export const offices = new Phrases(contactListOf('offices'));
export const contactVerbs: ReadonlySet<string> = new Set(contactListOf('verbs').map(fold));
export const roleWords: ReadonlySet<string> = new Set(contactListOf('roles').map(fold));
/** Words that no title ends with: determiners, prepositions and conjunctions. */
export const linkingWords: ReadonlySet<string> = new Set(
  languagePacks.flatMap(({ closed, site }) =>
    [...closed.determiners, ...closed.prepositions, ...closed.conjunctions].filter((word) => !site.titleEnds?.includes(word)).map(fold),
  ),
);
/** Folded form of the word text[start, end). */
export const foldedWord = (text: string, start: number, end: number): string => keyOf(text.slice(start, end));
