import { allPacks } from '../languages/index.js';
import type { ContactBlockWords } from '../model/language-pack.js';
import { Class, classOf, fold } from '../text/characters.js';
import { FoldedWords } from '../text/folded-words.js';
import { prepared } from '../text/prepared.js';
import { type Written, written } from '../text/units.js';

type PhraseList = 'headers' | 'furniture' | 'fields' | 'tailFields' | 'posted' | 'captions' | 'notes';
type ContactList = 'openers' | 'headings' | 'labels' | 'extensions' | 'offices';

/** The words of site furniture of all languages, folded, as plain data. The words of a phrase stand between spaces. */
interface FurnitureWords {
  /** Names and short forms, and which month each is, 1–12. A short form that names two months in two languages keeps the first: none does. */
  readonly months: readonly (readonly [name: string, month: number])[];
  readonly titleMonths: readonly string[];
  /** As they are written. */
  readonly years: readonly string[];
  readonly weekdays: readonly string[];
  readonly phrases: Readonly<Record<PhraseList | 'furnitureStarts', readonly string[]>>;
  readonly contact: Readonly<Record<ContactList, readonly string[]>>;
  readonly contactVerbs: readonly string[];
  readonly contactRoles: readonly string[];
  readonly contactPress: readonly string[];
  /** As they are written, behind a space. */
  readonly buttons: readonly string[];
  readonly linking: readonly string[];
  /** Those that openers of contact blocks begin with: "les" of "les journalistes peuvent". */
  readonly contactArticles: readonly string[];
}

/** Made of the words of all languages. */
export function furnitureWords(): FurnitureWords {
  const packs = allPacks();
  const sites = packs.map(({ site }) => site);
  const listOf = (name: PhraseList | 'weekdays' | 'years'): string[] => sites.flatMap((site) => site[name] ?? []);
  const phrasesOf = (name: PhraseList): string[] => listOf(name).map(spaced);
  const contactListOf = (name: keyof ContactBlockWords): string[] => sites.flatMap((site) => site.contact[name] ?? []);
  const contactPhrasesOf = (name: ContactList): string[] => contactListOf(name).map(spaced);
  const furniture = listOf('furniture');
  return {
    months: sites.flatMap((site) => (site.months ?? []).flatMap((names, i) => names.map((name) => [fold(name), i + 1] as const))),
    titleMonths: sites.flatMap((site) => (site.datesAsTitles === true ? site.months.flatMap((names) => fold(names[0])) : [])),
    years: listOf('years'),
    weekdays: listOf('weekdays').map(fold),
    phrases: {
      headers: phrasesOf('headers'),
      furniture: furniture.filter((entry) => !entry.endsWith('…')).map(spaced),
      furnitureStarts: furniture.filter((entry) => entry.endsWith('…')).map((entry) => spaced(entry.slice(0, -1))),
      fields: phrasesOf('fields'),
      tailFields: phrasesOf('tailFields'),
      posted: phrasesOf('posted'),
      captions: phrasesOf('captions'),
      notes: phrasesOf('notes'),
    },
    contact: {
      openers: contactPhrasesOf('openers'),
      headings: contactPhrasesOf('headings'),
      labels: contactPhrasesOf('labels'),
      extensions: contactPhrasesOf('extensions'),
      offices: contactPhrasesOf('offices'),
    },
    contactVerbs: contactListOf('verbs').map(fold),
    contactRoles: contactListOf('roles').map(fold),
    contactPress: contactListOf('press').map(fold),
    buttons: sites.flatMap((site) => (site.buttons ?? []).map((word) => ` ${word}`)),
    linking: packs.flatMap(({ closed, site }) =>
      [...closed.determiners, ...closed.prepositions, ...closed.conjunctions].filter((word) => !site.titleEnds?.includes(word)).map(fold),
    ),
    contactArticles: packs.flatMap(({ closed, site }) =>
      closed.determiners.map(fold).filter((word) => site.contact.openers.some((opener) => spaced(opener).startsWith(`${word} `))),
    ),
  };
}

/** What parts the words of a phrase. */
const PARTING = /(?:[^\p{L}\p{M}\p{Nd}'’²³]|[ªº])+/u;

/** The words of a phrase, folded, with spaces between them. */
function spaced(phrase: string): string {
  const words = phrase.split(PARTING).filter((word) => word !== '');
  return words.map(fold).join(' ');
}

const lists = prepared<FurnitureWords>('common', 'furniture') ?? furnitureWords();

/** By the first three letters of phrases, five bits each: which tables have one that begins so. They tell most words of a text to begin none. */
const beginnings = new Uint16Array(32768);
/** Bits of all tables. */
const ANY_TABLE = 0xffff;
/** In place of the number of a letter: one of another script. */
const OTHER = -1;
let tables = 0;

/** By unit: number of a letter in five bits, accents left out; 0 for signs of ASCII and at the text's end. */
const letterNumbers = new Int8Array(65536).fill(OTHER);
letterNumbers.fill(0, 0, 128);
letterNumbers[0x2019] = 0; // "l’OIM"
for (let unit = 65; unit <= 90; unit += 1) letterNumbers[unit] = letterNumbers[unit | 32] = unit - 64;
for (let unit = 0xc0; unit <= 0xff; unit += 1) letterNumbers[unit] = numberOfFolded(fold(String.fromCharCode(unit)));

function numberOfFolded(letters: string): number {
  return letters.length === 1 && letters >= 'a' && letters <= 'z' ? letters.charCodeAt(0) - 96 : OTHER;
}

/** Bits of the tables that may have a phrase which begins with three units; all where one of them is of another script. */
function tablesOf(one: number, two: number, three: number): number {
  const first = letterNumbers[one];
  const second = first > 0 ? letterNumbers[two] : 0;
  const third = second > 0 ? letterNumbers[three] : 0;
  return first < 0 || second < 0 || third < 0 ? ANY_TABLE : beginnings[(first << 10) | (second << 5) | third];
}

/** Bits of the tables that may have a phrase at `at`, told by its first letters. */
export const tablesAt = (units: Uint16Array, at: number): number => tablesOf(units[at], units[at + 1], units[at + 2]);

/** Notes that a table has a phrase that begins with `first`; one of another script is asked for in all tables. */
function addBeginning(first: string, bit: number): void {
  const one = letterNumbers[first.charCodeAt(0)];
  const two = one > 0 && first.length > 1 ? letterNumbers[first.charCodeAt(1)] : 0;
  const three = two > 0 && first.length > 2 ? letterNumbers[first.charCodeAt(2)] : 0;
  if (one !== OTHER && two !== OTHER && three !== OTHER) beginnings[(one << 10) | (two << 5) | three] |= bit;
}

/** Sets of words that rules ask for, one bit each. */
export const enum Among {
  Linking = 1,
  Verb = 2,
  Role = 4,
  Article = 8,
}

/** A word of the lists, whatever its case and accents. */
export interface SiteWord {
  readonly key: string;
  /** Bits of the tables that have a phrase which begins with it. */
  tables: number;
  /** Bits of `Among`. */
  sets: number;
  /** What follows it in the phrases of each of these tables. */
  readonly beginnings: Branch[];
}

/** Words of phrases of one table up to some word, and how they go on. */
interface Branch {
  readonly table: number;
  /** Whether a phrase ends here. */
  isEnd: boolean;
  readonly words: SiteWord[];
  /** First letters of these words, a bit each by its number. */
  letters: number;
  /** Behind each of the words. */
  readonly branches: Branch[];
}

const siteWords = new Map<string, SiteWord>();

function addWord(key: string): SiteWord {
  const known = siteWords.get(key);
  if (known !== undefined) return known;
  const word: SiteWord = { key, tables: 0, sets: 0, beginnings: [] };
  siteWords.set(key, word);
  return word;
}

const newBranch = (table: number): Branch => ({ table, isEnd: false, words: [], letters: 0, branches: [] });

function addPhrase(words: readonly string[], table: number): void {
  const first = addWord(words[0]);
  if ((first.tables & table) === 0) first.beginnings.push(newBranch(table));
  first.tables |= table;
  let branch = branchOf(first, table);
  for (let i = 1; i < words.length; i += 1) branch = addBranch(branch, addWord(words[i]));
  branch.isEnd = true;
}

function addBranch(branch: Branch, word: SiteWord): Branch {
  const known = branch.words.indexOf(word);
  if (known >= 0) return branch.branches[known];
  const added = newBranch(branch.table);
  branch.words.push(word);
  branch.letters |= 1 << Math.max(0, letterNumbers[word.key.charCodeAt(0)]);
  branch.branches.push(added);
  return added;
}

/** What follows a word in the phrases of a table, which has some that begin with it. */
function branchOf({ beginnings }: SiteWord, table: number): Branch {
  let k = 0;
  while (beginnings[k].table !== table) k += 1;
  return beginnings[k];
}

/** No word of the lists is as long. */
const LONGEST_WORD = 64;
let siteTable: FoldedWords<SiteWord> | null = null;

/** What the word of `page` in [from, to) is in the lists; null where none has it. */
export function siteWord(page: Written, from: number, to: number): SiteWord | null {
  if (to <= from || to - from > LONGEST_WORD) return null;
  siteTable ??= makeTable();
  return siteTable.at(page, from, to);
}

/** All words of the lists: those of phrases, and those of the sets. */
function makeTable(): FoldedWords<SiteWord> {
  for (const key of linkingWords) addWord(key).sets |= Among.Linking;
  for (const key of contactVerbs) addWord(key).sets |= Among.Verb;
  for (const key of roleWords) addWord(key).sets |= Among.Role;
  for (const key of lists.contactArticles) addWord(key).sets |= Among.Article;
  return new FoldedWords(siteWords);
}

/** Whether the word of `page` in [from, to) is one of a set. */
export function isAmong(page: Written, from: number, to: number, set: Among): boolean {
  const word = siteWord(page, from, to);
  return word !== null && (word.sets & set) !== 0;
}

/** Bits of the tables that have a phrase which begins with the word at `at`. */
export function tablesOfWord(page: Written, at: number): number {
  const word = siteWord(page, at, wordEnd(page.units, at, page.text.length));
  return word === null ? 0 : word.tables;
}

/** Phrases matched word by word from a place in a text, whatever the white space between their words; the longest wins. */
export class Phrases {
  /** Bit of the table in the answers of `tablesAt`. */
  readonly bit = 1 << tables;

  /** @param phrases folded, their words between spaces */
  constructor(phrases: readonly string[]) {
    tables += 1;
    for (const phrase of phrases) {
      const words = phrase.split(' ');
      addPhrase(words, this.bit);
      addBeginning(words[0], this.bit);
    }
  }

  /** End of the phrase that begins at `at` and ends before `limit`; -1 where none does. */
  endAt(page: Written, at: number, limit: number): number {
    return (tablesAt(page.units, at) & this.bit) === 0 ? -1 : phraseEnd(page, at, limit, this.bit);
  }

  /** The same, its first word looked up already: `first`, which ends at `end`. */
  endBehind(page: Written, first: SiteWord, end: number, limit: number): number {
    return (first.tables & this.bit) === 0 ? -1 : longestEnd(page, branchOf(first, this.bit), end, limit);
  }

  /** The same in a text whose units are not at hand. */
  match(text: string, at: number, limit: number): number {
    const may = tablesOf(text.charCodeAt(at), text.charCodeAt(at + 1), text.charCodeAt(at + 2));
    return (may & this.bit) === 0 ? -1 : phraseEnd(written(text), at, limit, this.bit);
  }
}

function phraseEnd(page: Written, at: number, limit: number, table: number): number {
  const end = wordEnd(page.units, at, page.text.length);
  const first = end > limit ? null : siteWord(page, at, end);
  return first === null || (first.tables & table) === 0 ? -1 : longestEnd(page, branchOf(first, table), end, limit);
}

/** End of the longest phrase that goes on with `begun` behind its first word, which ends at `first`; -1 where none does. */
function longestEnd(page: Written, begun: Branch, first: number, limit: number): number {
  const { units } = page;
  let branch: Branch | null = begun;
  let end = first;
  let longest = -1;
  while (branch !== null) {
    if (branch.isEnd) longest = end;
    if (branch.words.length === 0) break;
    const start = skipBetween(units, end, limit);
    const letter = letterNumbers[units[start]];
    if (letter > 0 && (branch.letters & (1 << letter)) === 0) break;
    end = wordEnd(units, start, limit);
    branch = branchBehind(branch, siteWord(page, start, end));
  }
  return longest;
}

/** How phrases go on with a word; null where none does. */
function branchBehind({ words, branches }: Branch, word: SiteWord | null): Branch | null {
  if (word === null) return null;
  for (let k = 0; k < words.length; k += 1) if (words[k] === word) return branches[k];
  return null;
}

/** Between the words of a phrase: white space, hyphens, and the full stop of a short form. */
function skipBetween(units: Uint16Array, from: number, limit: number): number {
  let at = from;
  for (; at < limit; at += 1) {
    const unit = units[at];
    if (unit === 45 || unit === 46 || unit === 47 || unit === 63) continue;
    const kind = classOf(unit);
    if (kind !== Class.Space && kind !== Class.Newline && kind !== Class.Nothing) return at;
  }
  return at;
}

/** A letter, digit or apostrophe. */
export function isWordUnit(unit: number): boolean {
  const kind = classOf(unit);
  return kind === Class.Letter || kind === Class.Digit || unit === 39 || unit === 0x2019;
}

/** End of the run of letters, digits and apostrophes that begins at `at`. */
export function wordEnd(units: Uint16Array, at: number, limit: number): number {
  let end = at;
  while (end < limit && isWordUnit(units[end])) end += 1;
  return end;
}

/** Months by folded name or short form, 1–12. */
export const months: ReadonlyMap<string, number> = new Map(lists.months);
/** Months, folded, of the languages whose sites head releases with a day alone. */
export const titleMonths: ReadonlySet<string> = new Set(lists.titleMonths);
/** Words behind the year of a stamp, as they are written. */
export const yearWords = lists.years;
/** Words of buttons at the end of a line, behind their space, as they are written. */
export const buttons = lists.buttons;
export const weekdays: ReadonlySet<string> = new Set(lists.weekdays);

export const headers = new Phrases(lists.phrases.headers);
export const furniture = new Phrases(lists.phrases.furniture);
/** Beginnings of lines of furniture whose rest varies: "Subscribe to … feed". */
export const furnitureStarts = new Phrases(lists.phrases.furnitureStarts);
export const fields = new Phrases(lists.phrases.fields);
export const tailFields = new Phrases(lists.phrases.tailFields);
export const posted = new Phrases(lists.phrases.posted);
/** Bits of the tables that furniture begins with a phrase of, but for signs before it. */
export const FURNITURE = headers.bit | furniture.bit | furnitureStarts.bit | fields.bit | tailFields.bit | posted.bit;
export const captions = new Phrases(lists.phrases.captions);
export const notes = new Phrases(lists.phrases.notes);
export const openers = new Phrases(lists.contact.openers);
export const contactHeadings = new Phrases(lists.contact.headings);
export const contactLabels = new Phrases(lists.contact.labels);
export const extensions = new Phrases(lists.contact.extensions);
export const offices = new Phrases(lists.contact.offices);
const OPENING = openers.bit | contactHeadings.bit;
/** Whether a contact block may be opened where phrases of these tables may begin. */
export const mayOpen = (tables: number): boolean => (tables & OPENING) !== 0;
/** Whether a phrase that opens a contact block may begin at `at`: there is one that begins with the word. */
export const mayOpenAt = (page: Written, at: number): boolean => mayOpen(tablesAt(page.units, at)) && mayOpen(tablesOfWord(page, at));
const contactVerbs: ReadonlySet<string> = new Set(lists.contactVerbs);
const roleWords: ReadonlySet<string> = new Set(lists.contactRoles);
/** Words that no title ends with: determiners, prepositions and conjunctions. */
export const linkingWords: ReadonlySet<string> = new Set(lists.linking);

/** Whether a text names the press, as a contact for journalists does. */
export function namesPress(text: string): boolean {
  const words = ` ${spaced(text)}`;
  return lists.contactPress.some((beginning) => words.includes(` ${beginning}`));
}

const keys = new Map<string, string>();

/** Folded form of the word text[start, end); the forms of short words, which come again and again, are kept. */
export function foldedWord(text: string, start: number, end: number): string {
  const word = text.slice(start, end);
  const known = keys.get(word);
  if (known !== undefined) return known;
  const key = fold(word);
  if (word.length <= 16 && keys.size < 20_000) keys.set(word, key);
  return key;
}
