import type { DateLead, DatePortion, DateWords, TimeUnit } from '../model/language-pack.js';
import { PhraseTable, phrasesOf } from './phrases.js';
import { folded, WordSet } from './word-table.js';

/** What a word can be in a date. */
export interface DateRole {
  /** 1 to 12. */
  month?: number;
  /** A month in short: only beside a number or behind a preposition. */
  short?: true;
  /** A month that is a name, a verb or a number as well. */
  doubtful?: true;
  /** Monday 1 to Sunday 7. */
  weekday?: number;
  /** Only before a date. */
  shortWeekday?: number;
  /** EDTF code. */
  season?: number;
  unit?: TimeUnit;
  /** First word of an ordinal. */
  ordinal?: true;
  /** Third digit of the decade that it names: "eighties". */
  decade?: number;
  /** "century": its number stands beside it. */
  century?: true;
  /** "Q" of "Q3". */
  part?: 'quarter' | 'half';
  /** First word of a phrase tied to now, or of a weekend's name. */
  relative?: true;
  /** Counts back from now, on, or stands for now. */
  direction?: -1 | 0 | 1;
  /** "recent": counts back without a number. */
  recent?: true;
  /** "este mismo viernes": between a word for now and its unit. */
  very?: true;
  /** The first so many months of a year. */
  firstMonths?: number;
  /** A date or a relative phrase may begin here. */
  anchor?: true;
  /** An absolute date may. */
  absolute?: true;
}

/** Every field in one order, so that all have one hidden class: see `noRoles`. */
const noDateRole = (): DateRole => ({
  month: undefined,
  weekday: undefined,
  unit: undefined,
  anchor: undefined,
  absolute: undefined,
  direction: undefined,
  ordinal: undefined,
  relative: undefined,
  short: undefined,
  doubtful: undefined,
  shortWeekday: undefined,
  season: undefined,
  part: undefined,
  decade: undefined,
  century: undefined,
  recent: undefined,
  very: undefined,
  firstMonths: undefined,
});

/** A language's date words ready for look-up. */
export type DatePhrases = Readonly<ReturnType<typeof compileDates>>;

const PORTIONS: readonly DatePortion[] = ['early', 'middle', 'late', 'first-half', 'second-half', 'week'];
/** Leads whose words may stand between a preposition and its date. */
const NARROWING: ReadonlySet<DateLead> = new Set(['filler', 'modifier', ...PORTIONS]);

/** Tables of a language's date words; `role` gives the roles of a word to fill in. */
export function compileDates(words: DateWords, role: (word: string) => { date?: DateRole }) {
  setRoles(words, (word) => {
    const roles = role(word);
    roles.date ??= noDateRole();
    return roles.date;
  });
  const backwards = (phrases: readonly string[]) => phrasesOf(phrases, 'backwards');
  const relative = new PhraseTable(Object.entries(words.relative));
  const weekends = phrasesOf(words.weekends);
  const [to, and, of, decadeBefore] = [phrasesOf(words.to), phrasesOf(words.and), folded(words.of), backwards(words.decadeBefore)];
  const [overnight, ordinalMarks] = [phrasesOf(words.overnight), folded(words.ordinalMarks)];
  // what joins dates, marks a day or opens a decade has a role, if an empty one: a word without any is turned down at once
  for (const { words: keys } of [of, ordinalMarks]) for (const key of keys) role(key);
  for (const table of [to, overnight, and, decadeBefore]) for (const key of table.firstKeys()) role(key);
  return {
    words,
    /** Backwards: what ends right before a date. */
    leads: new PhraseTable(leadEntries(words), 'backwards'),
    ordinals: new PhraseTable(Object.entries(words.ordinals)),
    between: backwards(words.between),
    from: backwards(words.from),
    and,
    to,
    onwards: phrasesOf(words.onwards),
    present: phrasesOf(words.present),
    decadeBefore,
    decadeArticles: backwards(words.decadeArticles),
    relative,
    weekends,
    ...openersOf(relative, weekends),
    lastAfter: phrasesOf(words.lastAfter),
    nextAfter: phrasesOf(words.nextAfter),
    nowAfter: phrasesOf(words.nowAfter),
    /** What says behind a span that it lies so long before now (-1) or ahead (1). */
    awayAfter: new PhraseTable<-1 | 1>(awayEntries(words)),
    agoBefore: backwards(words.agoBefore),
    aheadBefore: backwards(words.aheadBefore),
    aheadOrWithin: backwards(words.aheadOrWithin),
    partsBefore: backwards(words.partsBefore),
    edges: backwards(words.edges),
    partsOfDay: phrasesOf(words.partsOfDay),
    weeksOn: new PhraseTable(Object.entries(words.weeksOn ?? {})),
    nights: folded(words.nights),
    overnight,
    every: backwards(words.every),
    never: phrasesOf(words.never),
    ofNothing: folded(words.ofNothing),
    beforeChrist: phrasesOf(words.beforeChrist),
    of,
    /** Words that belong to a year before them. */
    yearAfter: folded(words.yearAfter),
    begun: folded(words.begun),
    sinceAtHead: folded(words.sinceAtHead),
    datedByYear: folded(words.datedByYear),
    decadeAfter: folded(words.decadeAfter),
    ofYear: folded([...words.of, ...words.ofYear]),
    /** Words of fillers and of what narrows a date, one by one. */
    fill: folded([...leadEntries(words)].filter(([, lead]) => NARROWING.has(lead)).flatMap(([phrase]) => phrase.split(/(?<=')| /))),
    bareParts: folded(words.bareParts),
    fractionParts: folded(words.fractionParts),
    invariableUnits: folded(words.invariableUnits),
    singularUnits: folded(words.singularUnits),
    /** Singulars without an article: a unit that counts one by itself. */
    bareUnits: folded(words.bareUnits),
    /** All plurals of units; null where their ending tells. */
    pluralUnits: words.pluralUnits === undefined ? null : folded(words.pluralUnits),
    weekdayTails: folded(words.weekdayTails),
    notSeasonAfter: folded(words.notSeasonAfter),
    dayAfter: folded(words.dayAfter),
    withoutArticle: folded(words.withoutArticle),
    unitKinds: folded(words.unitKinds ?? []),
    timeAfter: folded(words.timeAfter),
    possessives: folded(words.possessives),
    ordinalMarks,
    centuries: folded(words.centuries),
    future: folded(words.futureWords),
    notYearAfter: backwards(words.notYearAfter),
    streets: folded(words.streets),
    dial: folded(words.dial),
  };
}

function setRoles(words: DateWords, role: (word: string) => DateRole): void {
  for (const [word, month] of Object.entries(words.months)) Object.assign(role(word), { month, anchor: true, absolute: true });
  for (const [word, month] of Object.entries(words.shortMonths)) {
    if (role(word).month === undefined) Object.assign(role(word), { month, short: true, anchor: true, absolute: true });
  }
  for (const word of words.doubtfulMonths) role(word).doubtful = true;
  for (const [word, weekday] of Object.entries(words.weekdays)) Object.assign(role(word), { weekday, anchor: true, absolute: true });
  for (const [word, shortWeekday] of Object.entries(words.shortWeekdays))
    Object.assign(role(word), { shortWeekday, anchor: true, absolute: true });
  for (const [word, season] of Object.entries(words.seasons)) Object.assign(role(word), { season, anchor: true, absolute: true });
  for (const [phrase, firstMonths] of Object.entries(words.firstMonths ?? {}))
    Object.assign(role(phrase), { firstMonths, anchor: true, absolute: true });
  for (const [word, unit] of Object.entries(words.units)) Object.assign(role(word), { unit, anchor: true });
  for (const [word, decade] of Object.entries(words.decades)) Object.assign(role(word), { decade, anchor: true, absolute: true });
  for (const word of words.centuries) Object.assign(role(word), { century: true, anchor: true, absolute: true });
  for (const [word, part] of Object.entries(words.shortParts)) Object.assign(role(word), { part, anchor: true, absolute: true });
  for (const phrase of Object.keys(words.ordinals)) Object.assign(role(firstWord(phrase)), { ordinal: true, anchor: true, absolute: true });
  for (const phrase of [...Object.keys(words.relative), ...words.weekends])
    Object.assign(role(firstWord(phrase)), { relative: true, anchor: true });
  for (const word of words.last) role(word).direction = -1;
  for (const word of words.next) role(word).direction = 1;
  for (const word of words.now) role(word).direction = 0;
  for (const word of words.very ?? []) role(word).very = true;
  for (const word of words.recent) Object.assign(role(word), { direction: -1, recent: true });
}

/**
 * Words that only begin phrases tied to now, and the words that those go on with: "ce" of "ce matin". Of two tables, since a word may begin
 * phrases of both.
 */
function openersOf(relative: PhraseTable<number | null>, weekends: PhraseTable<true>) {
  const tables = [relative, weekends];
  const opens = tables.map((phrases) => new Set(phrases.openings().first));
  const others = new Set(tables.flatMap((phrases, n) => phrases.firstKeys().filter((key) => !opens[n].has(key))));
  return {
    relativeOpeners: new WordSet([...opens[0], ...opens[1]].filter((key) => !others.has(key))),
    behindOpeners: new WordSet(tables.flatMap((phrases) => phrases.openings().second)),
  };
}

function* awayEntries({ agoAfter, aheadAfter = [] }: DateWords): Generator<[string, -1 | 1]> {
  for (const phrase of agoAfter) yield [phrase, -1];
  for (const phrase of aheadAfter) yield [phrase, 1];
}

const firstWord = (phrase: string): string => phrase.split(/[ -]|['’]s /)[0];
function* leadEntries(words: DateWords): Generator<[string, DateLead]> {
  for (const phrase of words.since) yield [phrase, 'since'];
  for (const phrase of words.until) yield [phrase, 'until'];
  for (const phrase of words.after) yield [phrase, 'after'];
  for (const phrase of words.before) yield [phrase, 'before'];
  for (const phrase of words.early) yield [phrase, 'early'];
  for (const phrase of words.middle) yield [phrase, 'middle'];
  for (const phrase of words.late) yield [phrase, 'late'];
  for (const phrase of words.firstHalf) yield [phrase, 'first-half'];
  for (const phrase of words.secondHalf) yield [phrase, 'second-half'];
  for (const phrase of words.weekOf) yield [phrase, 'week'];
  for (const phrase of words.modifiers) yield [phrase, 'modifier'];
  for (const phrase of words.within) yield [phrase, 'within'];
  for (const phrase of words.at) yield [phrase, 'at'];
  for (const phrase of words.filler) yield [phrase, 'filler'];
}
