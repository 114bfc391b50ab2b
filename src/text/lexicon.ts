import type { StatisticKind } from '../model/fact.js';
import type { ClosedClass, LanguagePack, NumberWord, NumberWords, PhoneWords, QualifierWords } from '../model/language-pack.js';
import { fold } from './characters.js';
import { type Clitics, compileClitics } from './clitics.js';
import { compileDates, type DatePhrases, type DateRole } from './date-lexicon.js';
import { joinedReader } from './joined-numbers.js';
import { compoundReader } from './number-compounds.js';
import { PhraseTable, phrasesOf } from './phrases.js';
import { type StatisticPhrases, statisticPhrases } from './statistic-lexicon/index.js';
import { folded, tableOf, type WordSet, type WordTable } from './word-table.js';

/** What can begin with a word, a bit each: what the pass over all tokens asks of every word. */
export const enum Begin {
  Nothing = 0,
  /** A number, perhaps with an article before. */
  Number = 1,
  /** The name of a part of a whole. */
  Part = 2,
  Date = 4,
  /** The name of a place, or of a people. */
  Place = 8,
  /** What multiplies digits before it: a number, dozens. */
  Scale = 16,
  /** "and a half". */
  AndHalf = 32,
  /** "and" between parts of a number, and what stands before its decimals. */
  And = 64,
  /** An address's "@", spelled out: "at", "arroba". */
  At = 128,
  /** What announces a number to call: noted of words whatever their roles. */
  Call = 256,
}

/** What a word can be in a language. Looked up once a token; rules then test fields. */
export interface Roles {
  /** Said by the other fields, once these are all known. */
  begins: number;
  closed?: ClosedClass;
  number?: NumberWord;
  /** Whether a number can begin with it (perhaps with an article before). */
  numeric?: true;
  article?: true;
  /** "half", "demi", "medio". */
  half?: true;
  /** Joins parts of a number: "and", "et", "y". */
  numberAnd?: true;
  /** Stands between a number's whole and its decimals: "point", "virgule". */
  point?: true;
  /** "dozen" → 12, "vingtaine" → 20. */
  collective?: number;
  /** "milliers" → 1000: names a power of ten and no number. */
  vague?: number;
  /** Stands between the ends of a range: "to", "à". */
  rangeTo?: true;
  /** Words that open a range whose ends this word stands between: "entre" of "et", "between" of "and". */
  closesRange?: WordSet;
  /** "several". */
  indefinite?: true;
  /** First word of a part of a whole: "tiers", "cuarta (parte)". */
  fraction?: number;
  /** What it can be in a date. */
  date?: DateRole;
  /** Whether the name of a place, or of a people, can begin with it. */
  place?: true;
  /** What the number tells that is part of an adjective: "dreitägig". */
  joinedUnit?: StatisticKind;
  /** Says "two of" by its form. */
  dual?: true;
  /** Ordinal that can say an age. */
  ordinalAge?: number;
}

type Qualifying = 'approx' | 'at_least' | 'at_most';

/** First words, folded, of the gazetteer's phrases in a language. */
export interface PlaceOpenings {
  has(fold: string): boolean;
  keys(): readonly string[];
}

/** What words are in a language. */
export interface RolesByWord {
  /** Of a word, folded; undefined: nothing. */
  get(fold: string): Roles | undefined;
}

/** A language's words made ready for look-up. */
export interface Lexicon {
  readonly pack: LanguagePack;
  /** Place in the list of languages: the index of a word's roles. */
  readonly index: number;
  readonly roles: RolesByWord;
  /** Roles of a name of a place that was joined into one word: no other word has this object. */
  readonly placeName: Roles;
  /** Roles of a word (folded) that no list holds, where the language writes numbers in one word ("zweitausend", "duemila"); null: it is none. */
  readonly compound: ((fold: string) => Roles | null) | null;
  readonly qualifiersBefore: PhraseTable<Qualifying>;
  readonly qualifiersAfter: PhraseTable<Qualifying | 'exact'>;
  /** Verbs with the qualifier's word that is theirs: "handed over". */
  readonly phrasal: PhraseTable<true>;
  /** "not", "cannot be" before "more than". */
  readonly denials: PhraseTable<true>;
  readonly andHalf: PhraseTable<true>;
  /** Short forms behind digits: "M", "bn", "k". */
  readonly short: WordTable<number>;
  readonly statistics: StatisticPhrases;
  readonly dates: DatePhrases;
  /** For languages that write short words together with the next. */
  readonly clitics: Clitics | null;
  /** What stands before an ordinal that says an age. */
  readonly ordinalAgesAfter: WordSet;
  /** Words for two parts of a whole. */
  readonly dualFractions: WordSet;
  /** Verbs of change, and the words that open their "from … to". */
  readonly changes: WordSet;
  readonly changeOpeners: WordSet;
  readonly changeTo: WordSet;
  readonly changeBy: WordSet;
  /** Words that can announce a number to call, however far before it, or tell of one behind it. */
  readonly calls: WordSet;
}

/**
 * Every field in one order, so that all roles have one hidden class: rules read their fields at every token.
 * Those asked of every word come first, where one line of the cache holds them.
 */
const noRoles = (): Roles => ({
  begins: Begin.Nothing,
  numeric: undefined,
  fraction: undefined,
  closed: undefined,
  date: undefined,
  place: undefined,
  number: undefined,
  article: undefined,
  collective: undefined,
  numberAnd: undefined,
  point: undefined,
  rangeTo: undefined,
  closesRange: undefined,
  vague: undefined,
  half: undefined,
  indefinite: undefined,
  joinedUnit: undefined,
  dual: undefined,
  ordinalAge: undefined,
});

const NO_PLACES: PlaceOpenings = { has: () => false, keys: () => [] };

export function compileLexicon(pack: LanguagePack, index: number, places: PlaceOpenings = NO_PLACES): Lexicon {
  const { numbers } = pack;
  const { roles, dates, andHalf } = ownWords(pack, places);
  const all = rolesByWord(roles, places);
  const qualifiers = compileQualifiers(pack.qualifiers);
  return {
    pack,
    index,
    roles: all,
    placeName: placeRoles(),
    compound: compoundRoles(numbers),
    qualifiersBefore: qualifiers.before,
    phrasal: qualifiers.phrasal,
    denials: qualifiers.denials,
    qualifiersAfter: qualifiers.after,
    statistics: statisticPhrases(pack, qualifiers),
    dates,
    andHalf,
    clitics: compileClitics(pack, all, () => [...roles.keys(), ...places.keys()]),
    ordinalAgesAfter: folded(numbers.ordinalAgesAfter),
    dualFractions: folded(numbers.dualFractions),
    short: tableOf(Object.entries(numbers.short)),
    changes: folded(numbers.changes),
    changeOpeners: folded(numbers.changeOpeners),
    changeTo: folded(numbers.changeTo),
    changeBy: folded(numbers.changeBy),
    calls: folded(callWords(pack.phones)),
  };
}

/** Gives the roles of a word; each word has one such object. */
type RoleOf = (word: string) => Roles;

/** The words that a pack names, by their folded form: what they are, and the phrases of dates and of "and a half". */
function ownWords(
  pack: LanguagePack,
  places: PlaceOpenings,
): { roles: Map<string, Roles>; dates: DatePhrases; andHalf: PhraseTable<true> } {
  const roles = new Map<string, Roles>();
  const role: RoleOf = (word) => {
    const key = fold(word);
    const known = roles.get(key);
    if (known !== undefined) return known;
    const made = noRoles();
    roles.set(key, made);
    return made;
  };
  for (const [group, words] of Object.entries(pack.closed) as [ClosedClass, readonly string[]][]) {
    for (const word of words) role(word).closed ??= group;
  }
  setNumbers(pack.numbers, role);
  const dates = compileDates(pack.dates, role);
  const andHalf = phrasesOf(pack.numbers.andHalf);
  for (const key of andHalf.firstKeys()) role(key).begins = Begin.AndHalf;
  for (const word of ['at', ...pack.emails.at]) {
    const known = roles.get(word);
    roles.set(word, Object.assign(noRoles(), known, { begins: (known?.begins ?? Begin.Nothing) | Begin.At }));
  }
  for (const [key, known] of roles) if (places.has(key)) known.place = true;
  shareEqual(roles);
  for (const known of roles.values()) known.begins |= beginsOf(known);
  return { roles, dates, andHalf };
}

/** Notes what words are beside numbers, and which are numbers. */
function setNumbers(numbers: NumberWords, role: RoleOf): void {
  for (const [word, number] of Object.entries(numbers.words)) Object.assign(role(word), { number, numeric: true });
  for (const [word, collective] of Object.entries(numbers.collectives)) Object.assign(role(word), { collective, numeric: true });
  for (const [word, vague] of Object.entries(numbers.magnitudes)) Object.assign(role(word), { vague, numeric: true });
  for (const [words, fraction] of Object.entries(numbers.fractions)) role(words.split(' ')[0]).fraction ??= fraction;
  for (const word of numbers.duals ?? []) Object.assign(role(word), { dual: true, numeric: true });
  for (const [word, ordinalAge] of Object.entries(numbers.ordinalAges ?? {})) Object.assign(role(word), { ordinalAge, numeric: true });
  for (const word of numbers.articles) role(word).article = true;
  for (const word of numbers.to) role(word).rangeTo = true;
  for (const word of numbers.indefinite) role(word).indefinite = true;
  for (const [, between] of numbers.between) role(between).closesRange ??= openersOf(numbers, between);
  for (const word of numbers.half) role(word).half = true;
  for (const word of numbers.and) role(word).numberAnd = true;
  for (const word of numbers.point ?? []) role(word).point = true;
}

/** Signs that qualify a number in every language. */
const QUALIFYING_SIGNS: Readonly<Record<Qualifying, readonly string[]>> = {
  approx: ['~', '≈', '±'],
  at_least: ['>', '≥'],
  at_most: ['<', '≤'],
};

function compileQualifiers(words: QualifierWords) {
  return {
    before: new PhraseTable([...qualifierEntries(words), ...qualifierEntries(QUALIFYING_SIGNS)], 'backwards'),
    phrasal: phrasesOf(words.phrasal, 'backwards'),
    denials: phrasesOf(words.denials, 'backwards'),
    after: new PhraseTable<Qualifying | 'exact'>(qualifiersBehind(words.after)),
  };
}

/** Of the shape that all roles have. */
const placeRoles = (): Roles => Object.assign(noRoles(), { place: true as const, begins: Begin.Place });

/** The roles of a language's own words, and of the many that only begin names of places: those share one object. */
function rolesByWord(own: ReadonlyMap<string, Roles>, places: PlaceOpenings): RolesByWord {
  const place = placeRoles();
  return { get: (fold) => own.get(fold) ?? (places.has(fold) ? place : undefined) };
}

const callWords = ({
  labels,
  fax,
  whatsapp,
  satellite,
  number,
  dial,
  call,
  hotline,
  free = [],
  texting = [],
  answers = [],
}: PhoneWords): string[] => [labels, fax, whatsapp, satellite, number, dial, call, hotline, free, texting, answers].flat();

function compoundRoles(numbers: NumberWords): Lexicon['compound'] {
  const read = joinedReader(numbers) ?? compoundReader(numbers);
  if (read === null) return null;
  return (word) => {
    const found = read(word);
    const roles = found === null ? null : Object.assign(noRoles(), found);
    if (roles !== null) roles.begins = beginsOf(roles);
    return roles;
  };
}

function beginsOf({ numeric, fraction, date, place, number, collective, numberAnd, point }: Roles): number {
  let begins = Begin.Nothing;
  if (numeric === true) begins |= Begin.Number | Begin.Date;
  if (date?.anchor === true) begins |= Begin.Date;
  if (fraction !== undefined) begins |= Begin.Part;
  if (place === true) begins |= Begin.Place;
  if (number !== undefined || collective !== undefined) begins |= Begin.Scale;
  if (numberAnd === true || point === true) begins |= Begin.And;
  return begins;
}

/** Words of a closed class that play no other role share one object: a page then reads few of them. */
function shareEqual(roles: Map<string, Roles>): void {
  const shared = new Map<string, Roles>();
  for (const [word, role] of roles) {
    if (role.closed === undefined || !isSimple(role)) continue;
    const key = `${role.closed} ${role.place}`;
    const known = shared.get(key);
    if (known === undefined) shared.set(key, role);
    else roles.set(word, known);
  }
}

function isSimple(role: Roles): boolean {
  if (role.begins !== Begin.Nothing) return false;
  for (const field in role) {
    if (field !== 'begins' && field !== 'closed' && field !== 'place' && role[field as keyof Roles] !== undefined) return false;
  }
  return true;
}

const openersOf = (numbers: NumberWords, joint: string): WordSet =>
  folded(numbers.between.filter(([, between]) => fold(between) === fold(joint)).map(([before]) => before));

function* qualifiersBehind(words: QualifierWords['after']): Generator<[string, Qualifying | 'exact']> {
  yield* qualifierEntries(words);
  for (const phrase of words.exact ?? []) yield [phrase, 'exact'];
}

function* qualifierEntries(words: Readonly<Record<Qualifying, readonly string[]>>): Generator<[string, Qualifying]> {
  for (const qualifier of ['approx', 'at_least', 'at_most'] as const) {
    for (const phrase of words[qualifier]) yield [phrase, qualifier];
  }
}
