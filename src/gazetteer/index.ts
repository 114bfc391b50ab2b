import type { Via } from '../model/fact.js';
import { fold } from '../text/characters.js';
import type { PlaceOpenings } from '../text/lexicon.js';
import { PhraseTable, type PreparedPhrases } from '../text/phrases.js';
import { prepared } from '../text/prepared.js';
import { folded, tableOf, WordSet, type WordTable } from '../text/word-table.js';
import { cities, republicGeorgia, usGeorgia } from './cities.js';
import { names as arNames } from './cldr/ar.js';
import { names as deNames } from './cldr/de.js';
import { names as enNames } from './cldr/en.js';
import { names as esNames } from './cldr/es.js';
import { names as frNames } from './cldr/fr.js';
import { names as itNames } from './cldr/it.js';
import { names as ptNames } from './cldr/pt.js';
import { names as ruNames } from './cldr/ru.js';
import { names as ukNames } from './cldr/uk.js';
import { givenNames, givenPlaces, rarelyGivenPlaces } from './given-names.js';
import { decline, type Forms, inflect, list } from './inflect.js';
import { ar } from './languages/ar.js';
import { de } from './languages/de.js';
import { en } from './languages/en.js';
import { es } from './languages/es.js';
import { fr } from './languages/fr.js';
import { it } from './languages/it.js';
import { pt } from './languages/pt.js';
import { ru } from './languages/ru.js';
import { uk } from './languages/uk.js';
import type { PlaceContext, PlaceWords } from './place-words.js';

/** How a mention must be written: a capital letter somewhere, capitals only, or no matter. */
export type Writing = 'capital' | 'capitals' | 'any';
/** When a doubtful phrase counts: in a list of countries, there or behind a preposition of place, where its country is named besides, or beside a word of state power. */
export type Condition = 'listed' | 'located' | 'confirmed' | 'power';

/** What a phrase of the gazetteer names. */
export interface Place {
  /** Country codes, the usual one first; none where the phrase names no country ("New England"). */
  readonly codes: readonly string[];
  readonly via: Via;
  readonly writing: Writing;
  readonly condition: Condition | null;
  /** One country, whatever stands around it; a town may still be another's. */
  readonly sure: boolean;
  /** What the same word means in small letters: es "Serbia", "la policía serbia". */
  readonly inSmall: Place | null;
}

/** A language's places made ready for look-up. */
export interface Places {
  readonly words: PlaceWords;
  readonly table: PhraseTable<Place>;
  /** Short words that only begin names, articles for the most part, and the words that such names go on with. */
  readonly openers: WordSet;
  readonly behindOpeners: WordSet;
  /** First parts of compounds, folded: "franco" → FR. */
  readonly combining: WordTable<string>;
  readonly context: { readonly [K in keyof PlaceContext]: WordSet };
  readonly powers: WordSet;
}

/** Words of each language, and CLDR's names; functions, as in `languages/index.ts`. */
const sources: Readonly<Record<string, () => readonly [PlaceWords, Readonly<Record<string, string>>]>> = {
  en: () => [en, enNames],
  fr: () => [fr, frNames],
  es: () => [es, esNames],
  pt: () => [pt, ptNames],
  de: () => [de, deNames],
  it: () => [it, itNames],
  ar: () => [ar, arNames],
  ru: () => [ru, ruNames],
  uk: () => [uk, ukNames],
};
const ready = new Map<string, Places>();

/** The places of a language (ISO 639-1), compiled when first asked for; null where the gazetteer has no such language. */
export function placesOf(language: string): Places | null {
  const known = ready.get(language);
  if (known !== undefined) return known;
  const source = sources[language]?.();
  if (source === undefined) return null;
  const made = prepared<PlaceTables>(language, 'places');
  const names = made === null ? namesOf(...source) : { ...made, table: PhraseTable.of(made.phrases) };
  const places = readyFrom(source[0], names);
  ready.set(language, places);
  return places;
}

/** First words, folded, of all that can be read in a language: what the lexicon marks as `place`. */
export function placeOpenings(language: string): PlaceOpenings {
  const places = placesOf(language);
  if (places === null) return { has: () => false, keys: () => [] };
  const { table, combining } = places;
  return { has: (fold) => table.hasFirst(fold) || combining.has(fold), keys: () => [...table.firstKeys(), ...combining.keys] };
}

/** All forms of a country's demonyms in a language: what makes "dólares" "dólares canadenses". */
export function demonymsOf(language: string, country: string): string[] {
  const words = sources[language]?.()[0];
  return list(words?.demonyms[country] ?? '').flatMap((lemma) => inflect(lemma, words!.demonymForms));
}

/** Given names, and places that are given names too, often or rarely; folded. */
export const people = {
  given: folded(givenNames.split(' ')),
  places: folded(givenPlaces.split(' ')),
  rarePlaces: folded(rarelyGivenPlaces.split(' ')),
};
/** Countries whose names, as one word, are also towns of others, and where the best known of these lies: Liberia in Guanacaste, Trinidad in Beni. */
export const alsoTowns: Readonly<Record<string, { readonly home: string /** In no other country. */; readonly alone: boolean }>> = {
  LR: { home: 'CR', alone: true },
  TT: { home: 'BO', alone: false },
};

/** Words that speak for the U.S. state or the republic of Georgia, folded. */
export const georgia = { state: folded(usGeorgia.split(/[ ,]+/)), republic: folded(republicGeorgia.split(/[ ,]+/)) };

/** Lemmas stand as they are. */
const NO_FORMS: Forms = [['', '_']];
/** Units of an article: "the", "los". */
const LONGEST_ARTICLE = 3;
const LATIN = new Set(['en', 'fr', 'es', 'pt', 'de', 'it']);

/** All names of a language. */
interface Names {
  readonly table: PhraseTable<Place>;
  readonly openers: readonly string[];
  readonly behindOpeners: readonly string[];
}

/** The same as plain data. */
interface PlaceTables extends Omit<Names, 'table'> {
  readonly phrases: PreparedPhrases<Place>;
}

/** Thousands in all their forms, which take long to make. */
function namesOf(words: PlaceWords, cldr: Readonly<Record<string, string>>): Names {
  const table = new PhraseTable(withVariants(merged(entries(words, cldr)), words));
  const { first, second } = table.openings(LONGEST_ARTICLE);
  return { table, openers: first, behindOpeners: second };
}

/** What `prepared` has of a language's places. */
export function placeTables(language: string): PlaceTables {
  const { table, ...openings } = namesOf(...sources[language]());
  return { phrases: table.prepare(), ...openings };
}

function readyFrom(words: PlaceWords, { table, openers, behindOpeners }: Names): Places {
  const context = Object.fromEntries(Object.entries(words.context).map(([key, text]) => [key, folded(list(text))])) as {
    [K in keyof PlaceContext]: WordSet;
  };
  return {
    words,
    table,
    openers: new WordSet(openers),
    behindOpeners: new WordSet(behindOpeners),
    combining: tableOf(byCode(words.combining).map(([part, code]): [string, string] => [fold(part), code])),
    context,
    powers: folded(list(words.powers)),
  };
}

type Entry = readonly [string, Place];

/** All phrases of a language; the first entry of a phrase counts, so the surer meaning stands first. */
function* entries(words: PlaceWords, cldr: Readonly<Record<string, string>>): Generator<Entry> {
  const writing = words.cased ? 'capital' : 'any';
  const capitals = words.cased ? 'capitals' : 'any';
  const ofDemonym = words.capitalDemonyms ? 'capital' : 'any';
  const { demonymForms, nameForms = NO_FORMS } = words;
  const formsOf = words.declines === true ? decline : inflect;
  for (const phrase of list(words.none).flatMap((name) => (words.declines === true ? decline(name, nameForms) : name)))
    yield [phrase, place([], 'name', 'any')];
  for (const phrase of list(words.noneDemonyms).flatMap((lemma) => inflect(lemma, demonymForms)))
    yield [phrase, place([], 'demonym', 'any')];
  yield* named(byCode(words.initials), 'name', capitals);
  for (const [name, codes] of Object.entries(words.openNames)) yield [name, place(codes, 'name', writing)];
  yield* named(byCode(words.names, nameForms, ',', formsOf), 'name', writing);
  yield* named(byCode(words.listedNames), 'name', writing, 'listed');
  yield* named(byCode(words.locatedNames ?? {}), 'name', writing, 'located');
  const without = new Set(list(words.notNames));
  const current = byCode(cldr, nameForms, '|', formsOf).filter(([name]) => !without.has(name));
  yield* named(current, 'name', writing);
  yield* named(compounds(words, cldr), 'name', writing);
  const isInitials = ([phrase]: readonly [string, string]) => words.cased && phrase === phrase.toUpperCase();
  const confirmed = byCode(words.confirmed);
  yield* named(confirmed.filter(isInitials), 'name', capitals, 'confirmed');
  yield* named(
    inflected(
      confirmed.filter((entry) => !isInitials(entry)),
      demonymForms,
    ),
    'demonym',
    ofDemonym,
    'confirmed',
  );
  for (const [lemma, codes] of Object.entries(words.openDemonyms)) {
    for (const form of inflect(lemma, demonymForms)) yield [form, place(codes, 'demonym', ofDemonym)];
  }
  yield* named(byCode(words.demonyms, demonymForms), 'demonym', ofDemonym);
  yield* named(byCode(words.weakDemonyms, demonymForms), 'demonym', ofDemonym, 'power');
  yield* named(byCode(words.towns, nameForms, ',', formsOf), 'city', writing);
  if (LATIN.has(words.code)) yield* named(byCode(cities), 'city', writing);
}

/** "Syrienkonferenz", "Irakeinsatz": names of one word with each noun that the language writes behind them. */
function compounds({ names, compoundTails }: PlaceWords, cldr: Readonly<Record<string, string>>): [string, string][] {
  if (compoundTails === undefined) return [];
  const heads = [...byCode(names), ...byCode(cldr, NO_FORMS, '|')].filter(([name]) => !/[ -]/.test(name));
  return list(compoundTails).flatMap((tail) => heads.map(([name, code]): [string, string] => [name + tail, code]));
}

/** One entry a phrase: the first, and what a later one makes of it in small letters. */
function merged(all: Iterable<Entry>): Iterable<Entry> {
  const first = new Map<string, Entry>();
  for (const entry of all) {
    const [phrase, value] = entry;
    const folded = fold(phrase);
    const key = folded.includes('-') ? folded.replaceAll('-', ' ') : folded;
    const known = first.get(key);
    if (known === undefined) first.set(key, entry);
    else if (known[1].writing === 'capital' && value.writing === 'any') first.set(key, [known[0], inSmall(known[1], value)]);
  }
  return first.values();
}

function* named(
  pairs: Iterable<readonly [string, string]>,
  via: Via,
  writing: Writing,
  condition: Condition | null = null,
): Generator<Entry> {
  const made = new Map<string, Place>();
  for (const [phrase, code] of pairs) {
    const known = made.get(code) ?? place([code], via, writing, condition);
    made.set(code, known);
    yield [phrase, known];
  }
}

function place(codes: readonly string[], via: Via, writing: Writing, condition: Condition | null = null): Place {
  const isGeorgia = codes[0] === 'GE' && via === 'name';
  const sure = codes.length === 1 && (condition === null || condition === 'power') && !isGeorgia;
  return { codes, via, writing, condition, sure, inSmall: null };
}

/** The same place, which in small letters means another. */
const inSmall = ({ codes, via, writing, condition, sure }: Place, small: Place): Place => ({
  codes,
  via,
  writing,
  condition,
  sure,
  inSmall: small,
});

/** { PE: "péruvien" } → [["péruvien", "PE"], ["péruvienne", "PE"], …] */
function byCode(table: Readonly<Record<string, string>>, forms: Forms = NO_FORMS, split = ',', formsOf = inflect): [string, string][] {
  const lemmas: [string, string][] = [];
  for (const code in table) for (const lemma of list(table[code], split)) lemmas.push([lemma, code]);
  return forms === NO_FORMS ? lemmas : inflected(lemmas, forms, formsOf);
}

function inflected(pairs: readonly (readonly [string, string])[], forms: Forms, formsOf = inflect): [string, string][] {
  const all: [string, string][] = [];
  for (const [lemma, code] of pairs) for (const form of formsOf(lemma, forms)) all.push([form, code]);
  return all;
}

/** Both apostrophes ("Cox's", "Cox’s": there it is a sign of its own), and the article that is written as part of a demonym (Arabic). */
function* withVariants(all: Iterable<Entry>, { article }: PlaceWords): Generator<Entry> {
  for (const entry of all) {
    const [phrase, value] = entry;
    yield entry;
    if (phrase.includes("'")) yield [phrase.replaceAll("'", '’'), value];
    if (article !== undefined && phrase.includes(' و')) yield [phrase.replaceAll(' و', ' و '), value]; // the text's "and" is a token of its own
    if (article === undefined || value.via !== 'demonym') continue;
    yield [article + phrase, value];
    if (phrase.includes(' ')) yield [phrase.replaceAll(' ', ` ${article}`), value]; // "جنوب السوداني"
  }
}
