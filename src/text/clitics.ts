import type { CliticWords, LanguagePack } from '../model/language-pack.js';
import { Class, classOf, digitValue, fold } from './characters.js';
import { Interner } from './interner.js';
import type { Roles, RolesByWord } from './lexicon.js';
import { PhraseTable } from './phrases.js';
import { Kind, type Tokens, type Word } from './tokens.js';

/** What parting and joining the words of a language needs. */
export interface Clitics {
  readonly words: CliticWords;
  /** Words of the pack and first words of places, folded: a word that is one of them begins with a letter of its own. */
  readonly known: ReadonlySet<string>;
  /** Phrases that become one token, with themselves as value. */
  readonly joined: PhraseTable<string>;
  readonly roles: RolesByWord;
  /** How words were parted before. */
  readonly parted: Map<string, readonly string[]>;
}

const ARABIC = { from: 0x600, to: 0x6ff };
const TANWEEN = '\u064b';
const ALEF = 'ا';
const SLASH = 47;
const OPEN = 40;
const CLOSE = 41;
/** Arabic comma, semicolon, question mark, per cent sign and full stop: rules know them by the sign that they stand for. */
const SIGNS: Readonly<Record<number, number>> = { 1548: 44, 1563: 59, 1567: 63, 1642: 37, 1748: 46 };
/** An unknown word is parted from its "and" only where this much is left: "وليد" is a name. */
const LEAST_REST = 4;
const MOST_PARTED = 50_000;

const interner = new Interner<Roles>();

/** Made ready from a pack; null for a language that writes its words apart. `words`: all that have roles, places among them. */
export function compileClitics(pack: LanguagePack, roles: RolesByWord, words: () => readonly string[]): Clitics | null {
  if (pack.clitics === undefined) return null;
  const { site, clitics, ...told } = pack;
  const known = new Set(words());
  for (const phrase of stringsOf(told)) for (const word of fold(phrase).split(/[ -]/)) if (word.length > 1) known.add(word);
  const phrases = [
    ...pack.clitics.joined,
    ...[pack.numbers.words, pack.dates.months, pack.dates.seasons, pack.dates.firstMonths ?? {}, pack.numbers.ordinalAges ?? {}].flatMap(
      (table) => Object.keys(table).filter((key) => key.includes(' ')),
    ),
  ];
  const joined = new PhraseTable(phrases.map((phrase) => [phrase, phrase] as const));
  return { words: pack.clitics, known, joined, roles, parted: new Map() };
}

/** All strings of a section, keys of its tables among them. */
export function* stringsOf(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (Array.isArray(value)) for (const one of value) yield* stringsOf(one);
  else if (typeof value === 'object' && value !== null)
    for (const [key, one] of Object.entries(value)) {
      yield key;
      yield* stringsOf(one);
    }
}

/** Tokens as they are gathered. */
class Builder {
  readonly kind: Kind[] = [];
  readonly start: number[] = [];
  readonly end: number[] = [];
  readonly spaced: (0 | 1)[] = [];
  readonly word: (Word<Roles> | undefined)[] = [];
  readonly unit: number[] = [];

  add(kind: Kind, start: number, end: number, spaced: boolean, word: Word<Roles> | undefined, unit: number): void {
    this.kind.push(kind);
    this.start.push(start);
    this.end.push(end);
    this.spaced.push(spaced ? 1 : 0);
    this.word.push(word);
    this.unit.push(unit);
  }

  tokens({ text, list }: Tokens<Roles>): Tokens<Roles> {
    const { kind, start, end, spaced, word, unit } = this;
    return { text, count: kind.length, kind, start, end, spaced, word, unit, place: null, list };
  }
}

/**
 * The tokens as a language that writes short words together with the next one means them: "وبليبيا" is و ب ليبيا, and names of several words
 * ("كانون الثاني") or said twice ("آذار/مارس") are one. A letter that a clitic swallowed is put back in the word, though not in the text ("للعام").
 */
export function partClitics(tokens: Tokens<Roles>, clitics: Clitics): Tokens<Roles> {
  return join(part(tokens, clitics), clitics);
}

const isArabic = (unit: number): boolean => unit >= ARABIC.from && unit <= ARABIC.to;

function part(tokens: Tokens<Roles>, clitics: Clitics): Tokens<Roles> {
  const made = new Builder();
  for (let i = 0; i < tokens.count; i += 1) {
    const word = tokens.word[i];
    const unit = tokens.unit[i];
    if (word !== undefined && isArabic(unit)) {
      addParts(made, tokens, i, withoutEnding(word, partsOf(word.fold, clitics), clitics));
      continue;
    }
    const kind = tokens.kind[i];
    // "و2005", "بـ22": the digits are a word of their own
    const apart = kind === Kind.Number && i > 0 && tokens.word[i - 1] !== undefined && isArabic(tokens.unit[i - 1]);
    const plain = kind === Kind.Number ? 48 + digitValue(unit) : (SIGNS[unit] ?? unit);
    made.add(kind, tokens.start[i], tokens.end[i], tokens.spaced[i] === 1 || apart, word, plain);
  }
  return made.tokens(tokens);
}

/** "مليوناً" is one million, where "مليونا" without the mark is two of them: the ending that the mark shows is taken off a number. */
function withoutEnding(word: Word<Roles>, parts: readonly string[], { roles }: Clitics): readonly string[] {
  const last = parts[parts.length - 1];
  if (!word.text.includes(TANWEEN) || !last.endsWith(ALEF)) return parts;
  const stem = last.slice(0, -1);
  return roles.get(stem)?.number === undefined ? parts : [...parts.slice(0, -1), stem];
}

/** The word at token `i` in its parts, each with the letters that it stands in. */
function addParts(made: Builder, tokens: Tokens<Roles>, i: number, parts: readonly string[]): void {
  const { text } = tokens;
  const apart = tokens.spaced[i] === 1 || tokens.kind[i - 1] === Kind.Number; // "22مليون"
  if (parts.length === 1) {
    const word = tokens.word[i]!;
    made.add(Kind.Word, tokens.start[i], tokens.end[i], apart, parts[0] === word.fold ? word : wordOf(parts[0]), tokens.unit[i]);
    return;
  }
  let at = tokens.start[i];
  for (let k = 0; k < parts.length; k += 1) {
    const last = k === parts.length - 1;
    const end = last ? tokens.end[i] : letterEnd(text, at);
    const word = isArabic(parts[k].charCodeAt(0)) ? parts[k] : text.slice(at, end); // "وUSD" keeps its capitals
    made.add(Kind.Word, at, end, k === 0 ? apart : true, wordOf(word), text.charCodeAt(at));
    at = end;
  }
}

const wordOf = (text: string): Word<Roles> => {
  let hash = text.charCodeAt(0);
  for (let i = 1; i < text.length; i += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  return interner.at(
    text,
    Uint16Array.from(text, (char) => char.charCodeAt(0)),
    0,
    text.length,
    hash,
  );
};

/** End of the letter at `at`, with the marks and the lengthening stroke that follow it. */
function letterEnd(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && (fold(text[end]) === '' || classOf(text.charCodeAt(end)) === Class.Nothing)) end += 1;
  return end;
}

/** The parts of a word, folded: its clitics and what they are written with. One part where it has none. */
function partsOf(word: string, clitics: Clitics): readonly string[] {
  const seen = clitics.parted.get(word);
  if (seen !== undefined) return seen;
  if (clitics.parted.size >= MOST_PARTED) clitics.parted.clear();
  const parts = findParts(word, clitics);
  clitics.parted.set(word, parts);
  return parts;
}

function findParts(word: string, clitics: Clitics): readonly string[] {
  const { words, known } = clitics;
  if (known.has(word) || word.length < 3) return [word];
  const first = word[0];
  if (words.conjunctions.includes(first)) {
    const rest = word.slice(1);
    if (known.has(rest) || !isArabic(rest.charCodeAt(0))) return [first, rest];
    const more = behindPreposition(rest, clitics);
    if (more !== null) return [first, ...more];
    if (first === words.conjunctions[0] && isParted(word, clitics)) return [first, rest];
  }
  return behindPreposition(word, clitics) ?? [word];
}

/** "بليبيا", "لعام"; "للعام", whose article has lost its first letter. */
function behindPreposition(word: string, { words, known }: Clitics): readonly string[] | null {
  const first = word[0];
  if (!words.prepositions.includes(first) || word.length < 3) return null;
  const rest = word.slice(1);
  if (known.has(rest) || !isArabic(rest.charCodeAt(0))) return [first, rest];
  const { article } = words;
  if (first !== article[1] || rest[0] !== first) return null;
  const whole = article[0] + rest;
  return known.has(whole) ? [first, whole] : null;
}

/** Whether "and" is no part of an unknown word: an article behind it, or enough of a word that is none of those with the letter of their own. */
function isParted(word: string, { words }: Clitics): boolean {
  const rest = word.slice(1);
  return rest.length >= LEAST_REST && !words.whole.some((beginning) => word.startsWith(beginning));
}

/** Phrases and months said twice become one token. */
function join(tokens: Tokens<Roles>, clitics: Clitics): Tokens<Roles> {
  const made = new Builder();
  for (let i = 0; i < tokens.count; ) {
    const phrase = clitics.joined.match(tokens, i);
    const end = phrase?.to ?? i + 1;
    const word = phrase === null ? tokens.word[i] : wordOf(phrase.value);
    const to = word === undefined ? end : twinEnd(tokens, clitics, word, end);
    made.add(tokens.kind[i], tokens.start[i], tokens.end[to - 1], tokens.spaced[i] === 1, word, tokens.unit[i]);
    i = to;
  }
  return made.tokens(tokens);
}

/** End of a month's other name behind the one that ends before `end`: "آذار/مارس", "آذار (مارس)". */
function twinEnd(tokens: Tokens<Roles>, clitics: Clitics, word: Word<Roles>, end: number): number {
  const month = clitics.roles.get(word.fold)?.date?.month;
  const sign = tokens.unit[end];
  if (month === undefined || (sign !== SLASH && sign !== OPEN)) return end;
  const phrase = clitics.joined.match(tokens, end + 1);
  const twin = phrase === null ? tokens.word[end + 1]?.fold : fold(phrase.value);
  const to = phrase?.to ?? end + 2;
  if (twin === undefined || clitics.roles.get(twin)?.date?.month !== month) return end;
  if (sign === SLASH) return to;
  return tokens.unit[to] === CLOSE ? to + 1 : end;
}
