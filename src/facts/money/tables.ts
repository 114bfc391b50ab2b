import { currencyNames } from '../../gazetteer/currencies.js';
import { currencySigns, numberedCodes, scaledCodes, smallCodes, wordCodes } from '../../gazetteer/currency-signs.js';
import { adjectivesFor, type CurrencyNoun, currencyNouns, minorsFor, phrasesFor, takesDemonyms } from '../../gazetteer/currency-words.js';
import { demonymsOf } from '../../gazetteer/index.js';
import type { Doubt } from '../../gazetteer/money/forms.js';
import { adjectiveFirst } from '../../gazetteer/word-order.js';
import { fold } from '../../text/characters.js';
import { perLanguage } from '../../text/per-language.js';
import { PhraseTable, type PreparedPhrases } from '../../text/phrases.js';
import { prepared } from '../../text/prepared.js';

/** A currency's word, code or sign, and what it can mean. */
export interface Unit {
  /** ISO 4217: one where it says all, several where the page must say the rest. */
  readonly codes: readonly string[];
  /** Meant where nothing says otherwise; null: left open. */
  readonly best: string | null;
  readonly kind: 'word' | 'code' | 'sign';
  /** As it must be written, without spaces; null for words in any case. */
  readonly spelling: string | null;
  /** Whether capitals make no other spelling of it. */
  readonly anyCase: boolean;
  /** Only on pages about a country that pays with it. */
  readonly local: boolean;
  /** The least amount that the unit is read with. */
  readonly least: number;
  readonly doubt: Doubt | null;
  /** 0.01 for cents, 1e6 for "MUSD". */
  readonly factor: number;
}

/** All units of a language. Several share a key where only their case differs ("Rs", "RS"). */
export interface UnitTables {
  /** Behind a number, read forwards. */
  readonly behind: PhraseTable<readonly Unit[]>;
  /** Before a number, read backwards from the token before it. */
  readonly before: PhraseTable<readonly Unit[]>;
  /** Adjectives alone, behind a number that has its sign before: "$800 mexicanos". Made when first asked for. */
  adjectives(): PhraseTable<readonly string[]>;
}

const known = new Map<string, UnitTables>();

/** The tables of a language, made when first asked for. A language without words of its own gets codes and signs. */
export function unitTables(language: string): UnitTables {
  let tables = known.get(language);
  if (tables === undefined) {
    tables = readyFrom(language);
    known.set(language, tables);
  }
  return tables;
}

/** The same by the lexicon, which spares the look-up. */
export const tablesOf = perLanguage(({ pack }) => unitTables(pack.code));

class Entries {
  readonly #byPhrase = new Map<string, Unit[]>();

  add(phrase: string, unit: Unit): void {
    const key = fold(phrase);
    const units = this.#byPhrase.get(key);
    if (units === undefined) this.#byPhrase.set(key, [unit]);
    else if (!units.some((other) => other.spelling === unit.spelling)) units.push(unit);
  }

  [Symbol.iterator](): IterableIterator<[string, Unit[]]> {
    return this.#byPhrase.entries();
  }
}

/** The units of a language as plain data. */
interface PreparedUnits {
  readonly behind: PreparedPhrases<readonly Unit[]>;
  readonly before: PreparedPhrases<readonly Unit[]>;
}

type Sides = Pick<UnitTables, 'behind' | 'before'>;

/** Each noun with each adjective in all their forms, which take long to make. */
function compile(language: string): Sides {
  const behind = new Entries();
  const before = new Entries();
  addWords(language, behind, before);
  addSigns(language, behind, before);
  addCodes(behind, before);
  return { behind: new PhraseTable(behind), before: new PhraseTable(before, 'backwards') };
}

/** What `prepared` has of a language's units. */
export function preparedUnits(language: string): PreparedUnits {
  const { behind, before } = compile(language);
  return { behind: behind.prepare(), before: before.prepare() };
}

function sidesOf(language: string): Sides {
  const made = prepared<PreparedUnits>(language, 'units');
  if (made === null) return compile(language);
  return { behind: PhraseTable.of(made.behind), before: PhraseTable.of(made.before, 'backwards') };
}

function readyFrom(language: string): UnitTables {
  let adjectives: PhraseTable<readonly string[]> | null = null;
  return {
    ...sidesOf(language),
    adjectives: () => {
      adjectives ??= new PhraseTable(adjectiveCodes(language));
      return adjectives;
    },
  };
}

const unitOf = (kind: Unit['kind'], codes: readonly string[], best: string | null, more: Partial<Unit> = {}): Unit => ({
  kind,
  codes,
  best,
  spelling: null,
  anyCase: false,
  local: false,
  least: 0,
  doubt: null,
  factor: 1,
  ...more,
});

/** "dollars", "dollars canadiens", "Canadian dollars": each noun alone, with CLDR's adjectives and with ours. */
function addWords(language: string, behind: Entries, before: Entries): void {
  for (const [phrase, codes] of phrasesFor(language)) {
    const all = codes.split(' ');
    behind.add(phrase, unitOf('word', all, all.length === 1 ? all[0] : null));
  }
  for (const currency of currencyNouns(language)) {
    const { codes, nouns, doubt } = currency;
    const bare = unitOf('word', codes, currency.best, { doubt });
    for (const [phrase, named] of fullNames(language, currency)) {
      const unit = unitOf('word', named, named[0]);
      behind.add(phrase, unit);
      if (currency.leads) before.add(phrase, unit);
    }
    for (const form of nouns) {
      behind.add(form, bare);
      if (currency.leads && form !== currency.behindOnly) before.add(form, bare);
    }
  }
  for (const [words, codes] of minorsFor(language)) {
    const all = codes.split(' ');
    for (const form of words.split(' '))
      behind.add(form.replaceAll('_', ' '), unitOf('word', all, all.length === 1 ? all[0] : null, { factor: 0.01 }));
  }
}

/** Names with an adjective, and the codes that go by them (two where a currency took over the name). */
function fullNames(language: string, currency: CurrencyNoun): Map<string, string[]> {
  const names = new Map<string, string[]>();
  const first = adjectiveFirst.has(language);
  const forms = currency.nouns;
  const nouns = new Set(forms.map(fold));
  for (const code of forms.length === 0 ? [] : currency.codes) {
    for (const adjective of adjectivesOf(language, currency, code, nouns)) {
      for (const form of forms) note(names, first ? `${adjective} ${form}` : `${form} ${adjective}`, code);
    }
    // "nouveau dollar taïwanais", "pesos cubains convertibles": the noun is not at the edge
    for (const name of currencyNames[code]?.[language] ?? [])
      if (
        name
          .split(' ')
          .slice(1, -1)
          .some((word) => nouns.has(fold(word)))
      )
        note(names, name, code);
  }
  return names;
}

function note(codesBy: Map<string, string[]>, phrase: string, code: string): void {
  const codes = codesBy.get(phrase);
  if (codes === undefined) codesBy.set(phrase, [code]);
  else if (!codes.includes(code)) codes.push(code);
}

/** What remains of CLDR's names without their noun, and our own additions. */
function adjectivesOf(language: string, { codes }: CurrencyNoun, code: string, nouns: ReadonlySet<string>): Set<string> {
  const found = new Set(adjectivesFor(language, code).map((adjective) => adjective.replace('’', "'")));
  const country = code.slice(0, 2);
  const current = codes.find((other) => other.startsWith(country)) === code; // "sudanesische Pfund" are SDG, not SDD
  const first = adjectiveFirst.has(language);
  const demonyms = current && takesDemonyms(language) ? demonymsOf(language, country) : [];
  for (const demonym of demonyms) if (!first || !demonym.endsWith('s') || !demonyms.includes(demonym.slice(0, -1))) found.add(demonym); // "20 South Koreans won"
  for (const name of currencyNames[code]?.[language] ?? []) {
    const space = first ? name.lastIndexOf(' ') : name.indexOf(' ');
    if (space < 0 || !nouns.has(fold(first ? name.slice(space + 1) : name.slice(0, space)))) continue;
    found.add((first ? name.slice(0, space) : name.slice(space + 1)).replace(/[()]/g, ''));
  }
  return found;
}

function adjectiveCodes(language: string): Map<string, string[]> {
  const all = new Map<string, string[]>();
  for (const currency of currencyNouns(language)) {
    const nouns = new Set(currency.nouns.map(fold));
    for (const code of currency.codes)
      for (const adjective of adjectivesOf(language, currency, code, nouns)) note(all, fold(adjective), code);
  }
  return all;
}

function addSigns(language: string, behind: Entries, before: Entries): void {
  for (const sign of currencySigns) {
    if (sign.not?.split(' ').includes(language)) continue;
    const codes = sign.codes.split(' ');
    const unit = unitOf('sign', codes, sign.open ? null : codes[0], {
      spelling: spellingKey(sign.spelling),
      anyCase: sign.spelling.includes('$'),
      local: sign.local === true,
      least: sign.least ?? (sign.local === true ? 10 : 0),
    });
    if (sign.side !== 'after') before.add(sign.spelling, unit);
    if (sign.side !== 'before') behind.add(sign.spelling, unit);
  }
}

/** Codes that are words need an amount, some of them a large one. */
const leastOf = (code: string): number => (!wordCodes.has(code) ? 0 : numberedCodes.has(code) ? 100 : 2);

function addCodes(behind: Entries, before: Entries): void {
  const add = (spelling: string, unit: Unit) => {
    behind.add(spelling, unit);
    before.add(spelling, unit);
  };
  for (const code of Object.keys(currencyNames))
    add(code, unitOf('code', [code], code, { spelling: code, local: wordCodes.has(code), least: leastOf(code) }));
  for (const code of smallCodes) add(code, unitOf('code', [code], code, { spelling: code.toLowerCase() }));
  for (const [spelling, code, factor] of scaledCodes) add(spelling, unitOf('code', [code], code, { spelling, factor }));
}

/** Signs that texts in small letters write with a space, though their letters are words: "us $ 150 million". */
const SPACED_SMALL = new Set(['us$', 'hk$', 'c$', '$c']);
const GAP = /[\s\u00a0\u202f-]/;
const GAPS = /[\s\u00a0\u202f-]/g;
const CAPITALS = /\p{Lu}{2}/u;

/**
 * A sign as it is compared: spaces and hyphens do not count ("US $", "F CFA"), nor does case where there is a "$" in it.
 * Letters apart from their "$" need to be two capitals at least: "A $5 million project" and "can $5 help?" have none of their own.
 */
export function spellingKey(written: string): string {
  const bare = GAP.test(written) ? written.replace(GAPS, '') : written;
  if (!bare.includes('$')) return bare;
  const small = bare.toLowerCase();
  return bare === written || bare === '$' || CAPITALS.test(bare) || SPACED_SMALL.has(small) ? small : '';
}
