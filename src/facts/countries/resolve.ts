import { countryInfo } from '../../gazetteer/countries.js';
import { alsoTowns, georgia, placesOf } from '../../gazetteer/index.js';
import type { Fact, Via } from '../../model/fact.js';
import { Kind } from '../../text/tokens.js';
import type { WordSet } from '../../text/word-table.js';
import { firstWhere } from '../offsets.js';
import { type Page, spanOf } from '../page.js';
import type { Candidate } from './read.js';

const STOPS = new Set([...'.!?'].map((sign) => sign.charCodeAt(0)));
const COMMA = 44;
const OPEN = 40;
/** The first day of South Sudan: what was called so before is a region of Sudan. */
const SOUTH_SUDAN = '2011-07-09';

/** Decides what is open: which Congo, whether "Granada" is the country here, which Georgia. */
export function resolve(page: Page, candidates: readonly Candidate[]): Fact<'countries'>[] {
  const said: string[] = [];
  const company = new Company(page, candidates);
  const facts: Fact<'countries'>[] = [];
  for (let i = 0; i < candidates.length; i += 1) {
    const { place } = candidates[i];
    if (place.via === 'name' && alsoTowns[place.codes[0]] !== undefined && isTown(page, candidates, i, company)) continue;
    if (place.sure) {
      const code = place.via === 'city' ? townOf(page, candidates[i], candidates[i + 1]) : place.codes[0];
      if (code !== place.codes[0]) reportChoice(page, candidates[i], code, said);
      facts.push(factOf(page, candidates[i], code, place.via));
      continue;
    }
    const code = codeOf(page, candidates[i], { all: candidates, i, company });
    if (code === null) continue;
    const isState = code === 'US' && place.codes[0] === 'GE';
    reportChoice(page, candidates[i], code, said);
    facts.push(factOf(page, candidates[i], code, isState ? 'city' : place.via));
  }
  return facts;
}

/** Fields are set one by one: spreading a span into it takes ten times as long. */
function factOf(page: Page, { first, end }: Candidate, code: string, via: Via): Fact<'countries'> {
  return {
    start: page.tokens.start[first],
    end: page.tokens.end[end - 1],
    value: { code: code === 'SS' && isBefore2011(page) ? 'SD' : code, via },
    rule: via,
    basis: via === 'city' ? 'inferred' : 'stated',
  };
}

/** "Trinidad, Bolivia", and "in Trinidad" on the page that says so. */
function isTown(page: Page, all: readonly Candidate[], i: number, company: Company): boolean {
  const { place, first, end } = all[i];
  if (end - first > 1) return false; // "Trinidad and Tobago"
  return company.isNamedAsTown(place) || isTownOf(page, { all, i, company });
}

/** "Liberia" on a page about Costa Rica, where it is a town: unless the page knows the country's people, or lists it among countries. */
function isTownOf(page: Page, context: Context): boolean {
  const { all, i, company } = context;
  const code = all[i].place.codes[0];
  return company.times(code) === 1 && company.times(alsoTowns[code].home) > 1 && !isListed(page, context);
}

interface Context {
  readonly all: readonly Candidate[];
  readonly i: number;
  readonly company: Company;
}

/** The mentions of one of some countries that leave nothing open, in order, and the country that they speak of most. */
interface Rivals {
  readonly mentions: readonly Candidate[];
  readonly heaviest: string;
}

/** What all mentions say together, worked out once a page when first asked: a page can be nothing but open names. */
class Company {
  #sure: readonly Candidate[] | undefined;
  #times: Map<string, number> | undefined;
  #isStateNamed: boolean | undefined;
  readonly #rivals = new Map<readonly string[], Rivals>();
  readonly #towns = new Map<Candidate['place'], boolean>();

  constructor(
    private readonly page: Page,
    private readonly all: readonly Candidate[],
  ) {}

  /** How often a country is named where nothing is open. */
  times(code: string): number {
    if (this.#times === undefined) {
      this.#times = new Map();
      for (const { place } of this.#sureOnes()) this.#times.set(place.codes[0], (this.#times.get(place.codes[0]) ?? 0) + 1);
    }
    return this.#times.get(code) ?? 0;
  }

  rivals(codes: readonly string[]): Rivals {
    let rivals = this.#rivals.get(codes);
    if (rivals === undefined) {
      const mentions = this.#sureOnes().filter(({ place }) => codes.includes(place.codes[0]));
      const weight = (code: string) => mentions.reduce((sum, { place }) => sum + (place.codes[0] === code ? WEIGHTS[place.via] : 0), 0);
      rivals = { mentions, heaviest: codes.reduce((best, code) => (weight(code) > weight(best) ? code : best)) };
      this.#rivals.set(codes, rivals);
    }
    return rivals;
  }

  /** Whether a country stands right behind the name somewhere, in whose land it is then a town. */
  isNamedAsTown(place: Candidate['place']): boolean {
    let isTown = this.#towns.get(place);
    if (isTown === undefined) {
      const { home, alone } = alsoTowns[place.codes[0]];
      isTown = this.all.some((other, k) => {
        if (other.place !== place || other.end - other.first > 1) return false;
        const behind = countryBehind(this.page, other, this.all[k + 1]);
        return behind !== null && (!alone || behind === home); // "Liberia, Sierra Leone" are two countries
      });
      this.#towns.set(place, isTown);
    }
    return isTown;
  }

  /** Whether the page as a whole names towns or states of the American Georgia, and nothing of the other. */
  get isStateNamed(): boolean {
    const { count } = this.page.tokens;
    this.#isStateNamed ??= !hasWord(this.page, georgia.republic, 0, count) && hasWord(this.page, georgia.state, 0, count);
    return this.#isStateNamed;
  }

  #sureOnes(): readonly Candidate[] {
    this.#sure ??= this.all.filter(isSure);
    return this.#sure;
  }
}

const isGeorgia = ({ place }: Candidate) => place.codes[0] === 'GE' && place.via === 'name';

const isSure = ({ place }: Candidate): boolean => place.sure;

function codeOf(page: Page, candidate: Candidate, context: Context): string | null {
  const { codes, condition } = candidate.place;
  if (condition === 'confirmed') return context.company.times(codes[0]) > 0 ? codes[0] : null;
  if (condition === 'listed') {
    const isOther = countryBehind(page, candidate, context.all[context.i + 1]) !== null; // "Granada, Nicaragua"
    return !isOther && isListed(page, context) ? codes[0] : null;
  }
  if (condition === 'located') return isLocated(page, candidate) || isListed(page, context) ? codes[0] : null;
  if (isGeorgia(candidate)) return whichGeorgia(page, candidate, context);
  if (candidate.place.via === 'city') return townOf(page, candidate, context.all[context.i + 1]);
  return codes.length === 1 ? codes[0] : whichOf(page, candidate, context);
}

/** The country of a town; where another one is named right behind it, that one. */
const townOf = (page: Page, town: Candidate, next: Candidate | undefined): string => countryBehind(page, town, next) ?? town.place.codes[0];

/** The country that is named right behind a town ("Tripoli, Lebanon", "Tripoli, au Liban"), where no list stands there; null where none is. */
function countryBehind(page: Page, { first, end, place }: Candidate, next: Candidate | undefined): string | null {
  if (next === undefined || next.place.via !== 'name' || !isSure(next)) return null;
  const { tokens, roles } = page;
  const sign = tokens.unit[end];
  if (next.first === end + 2 && sign === COMMA && isLocated(page, next) && roles[next.end]?.closed !== 'conjunctions')
    return next.place.codes[0];
  if (next.first !== end + 1) return null;
  if (sign === OPEN) return next.place.codes[0];
  const isList = tokens.unit[next.end] === COMMA || roles[next.end]?.closed === 'conjunctions';
  return sign !== COMMA || isList || (place.via === 'name' && tokens.unit[first - 1] === COMMA) ? null : next.place.codes[0];
}

function isBefore2011({ reference }: Page): boolean {
  return reference !== null && reference < SOUTH_SUDAN;
}

/** Whether a preposition of place or a word for a part of a country stands before the mention. */
function isLocated({ tokens, language }: Page, { first }: Candidate): boolean {
  const locatives = placesOf(language.code)?.context.locatives;
  return locatives?.standsAt(tokens, first - 1) ?? false;
}

/** Whether the mention before or behind is a country of the same list. */
function isListed(page: Page, { all, i }: Context): boolean {
  return [i - 1, i + 1].some(
    (n) => all[n] !== undefined && all[n].place.via === 'name' && areListed(page, all[Math.min(i, n)], all[Math.max(i, n)]),
  );
}

/** Whether only a comma, "and", articles and prepositions stand between two mentions, and at least one of the first two. */
function areListed({ tokens, roles }: Page, left: Candidate, right: Candidate): boolean {
  let joined = false;
  if (right.first - left.end > 4) return false;
  for (let i = left.end; i < right.first; i += 1) {
    if (tokens.unit[i] === COMMA || roles[i]?.closed === 'conjunctions') joined = true;
    else if (roles[i]?.closed === undefined) return false;
  }
  return joined;
}

const NEAR = 12;
const WEIGHTS: Readonly<Record<Via, number>> = { name: 2, demonym: 2, city: 1 };

/**
 * The country that an open word means: in a list with one of them the other one ("au Congo et en RDC"), else what the sentence's town
 * says, else what the page speaks of most, else the usual one.
 */
function whichOf(page: Page, candidate: Candidate, context: Context): string {
  const { codes } = candidate.place;
  const listed = listedRival(page, context, -1) ?? listedRival(page, context, 1);
  if (listed !== null) return codes.find((code) => code !== listed)!;
  const { mentions, heaviest } = context.company.rivals(codes);
  return nearestTown(page, candidate, mentions)?.place.codes[0] ?? heaviest;
}

/** Most countries of a list that are looked at on each side of an open word. */
const LISTED = 8;

/** What an open word can mean that its list names before it (`step` -1) or behind: the first of "la RDC, le Rwanda et le Congo". */
function listedRival(page: Page, { all, i }: Context, step: -1 | 1): string | null {
  const { codes, via } = all[i].place;
  for (let at = i; at !== i + step * LISTED; at += step) {
    const other = all[at + step];
    if (other === undefined || other.place.via !== via || !isPair(page, all[at], other)) return null;
    if (isSure(other) && codes.includes(other.place.codes[0])) return other.place.codes[0];
  }
  return null;
}

/** The nearest town of the sentence among mentions that stand in order; of two as near, the first. */
function nearestTown(page: Page, candidate: Candidate, mentions: readonly Candidate[]): Candidate | null {
  const [start, end] = sentenceAbout(page, candidate);
  let nearest: Candidate | null = null;
  for (let k = firstWhere(mentions.length, (m) => mentions[m].first >= start); k < mentions.length && mentions[k].end <= end; k += 1) {
    const town = mentions[k];
    if (town.place.via !== 'city' || distance(candidate, town) > NEAR) continue;
    if (nearest === null || distance(candidate, town) < distance(candidate, nearest)) nearest = town;
  }
  return nearest;
}

function isPair(page: Page, a: Candidate, b: Candidate): boolean {
  return a.first < b.first ? areListed(page, a, b) : areListed(page, b, a);
}

function distance(a: Candidate, b: Candidate): number {
  return a.first < b.first ? b.first - a.end : a.first - b.end;
}

/**
 * Georgia: the republic, unless the sentence (or the page, where the sentence is silent) names a town or state near the other
 * one, or says "Georgia, United States".
 */
function whichGeorgia(page: Page, candidate: Candidate, context: Context): string {
  const next = context.all[context.i + 1];
  if (next !== undefined && next.place.codes[0] === 'US' && next.place.via === 'name' && isApposition(page, candidate, next)) return 'US';
  const [start, end] = sentenceAbout(page, candidate);
  if (hasWord(page, georgia.republic, start, end)) return 'GE';
  if (hasWord(page, georgia.state, start, end)) return 'US';
  return context.company.times('GE') === 0 && context.company.isStateNamed ? 'US' : 'GE';
}

function hasWord({ tokens }: Page, words: WordSet, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (tokens.word[i] !== undefined && words.standsAt(tokens, i)) return true;
  return false;
}

/** "Géorgie, aux Etats-Unis", "Georgia (USA)": no "and" between, and a comma or bracket. */
function isApposition({ tokens, roles }: Page, left: Candidate, right: Candidate): boolean {
  if (right.first - left.end > 3 || tokens.kind[left.end] !== Kind.Sign) return false;
  for (let i = left.end + 1; i < right.first; i += 1)
    if (roles[i]?.closed === undefined || roles[i]?.closed === 'conjunctions') return false;
  // "Armenia, Georgia, United States" is a list: there a comma stands before as well, or a comma or "and" behind.
  const after = right.end;
  return tokens.unit[left.first - 1] !== COMMA && !(tokens.unit[left.end] === COMMA && roles[after]?.closed === 'conjunctions');
}

function sentenceAbout({ tokens }: Page, { first, end }: Candidate): readonly [number, number] {
  const ends = (i: number) => tokens.kind[i] === Kind.Break || (STOPS.has(tokens.unit[i]) && tokens.spaced[i + 1] !== 0);
  let start = first;
  while (start > 0 && first - start < 60 && !ends(start - 1)) start -= 1;
  let last = end;
  while (last < tokens.count && last - end < 60 && !ends(last)) last += 1;
  return [start, last];
}

/** Says once a page and reading which country was not chosen. */
function reportChoice(page: Page, { first, end, place }: Candidate, code: string, said: string[]): void {
  if (place.codes.length === 1 && place.codes[0] === code) return;
  const others = place.codes[0] === 'GE' && code === 'US' ? ['GE'] : place.codes.filter((other) => other !== code);
  if (others.length === 0) return;
  const key = `${place.codes.join()} ${code}`;
  if (said.includes(key)) return;
  said.push(key);
  const span = spanOf(page.tokens, first, end);
  const nameOf = (country: string) => `${country} (${countryInfo(country).name})`;
  const message = `"${page.text.slice(span.start, span.end)}" was read as ${nameOf(code)}, not as ${others.map(nameOf).join(' or ')}`;
  page.report({ code: 'ambiguous-country', severity: 'warning', message, span });
}
