import { amountOf, CHANGED, qualified, rangeAmount, rangeEnd } from '../../text/amounts.js';
import { fold, isApostrophe } from '../../text/characters.js';
import type { NumberPhrase } from '../../text/numbers.js';
import type { PhraseTable } from '../../text/phrases.js';
import { Tell } from '../../text/tells.js';
import { hasCase, Kind } from '../../text/tokens.js';
import type { Page } from '../page.js';
import { sharedEnd } from './chain.js';
import { isMeasured } from './measured.js';
import { looksPlural, nounAt } from './noun.js';
import { type Candidate, halfAt, type Reading, reading, withAmount, wordsOf } from './reading.js';

const HYPHEN = 45;
const DOT = 46;

/** "17 mois", "vingt minutes", "3-day", "deux premiers jours", "trois ans et demi". */
export function duration(candidate: Candidate): Reading | null {
  const { page, amount } = candidate;
  const at = candidate.unit;
  const own = candidate.behind & Tell.Duration ? page.lexicon.statistics.durations.match(page.tokens, at) : null;
  const unit = own ?? behindAdjective(candidate, at + 1);
  if (unit === null) return sharedUnit(candidate, 'duration');
  if (own !== null && opensCompound(candidate, at, own.to)) return null;
  if (isSpan(candidate)) {
    return reading(
      withAmount(candidate, { ...amount, ...amountOf(amount.value!, 'exact'), first: amount.core }),
      'duration',
      'duration',
      wordsOf(page, unit.to - 1, unit.to),
      unit.to,
    );
  }
  const repeated = repeatedUnit(candidate, unit.to, page.lexicon.statistics.durations);
  if (repeated !== null) return repeated('duration');
  const half = halfAt(page, unit.to);
  const words = wordsOf(page, unit.to - 1, unit.to);
  if (half === null || amount.value === null) return reading(candidate, 'duration', 'duration', words, unit.to);
  const longer = withAmount(candidate, { ...amount, ...amountOf(amount.value + 0.5, amount.qualifier) });
  return reading(longer, 'duration', 'duration', words, half.to);
}

/** "200 day labourers", "three week-long courses", "two more foot-bridges": a unit in the singular that begins what is counted. */
function opensCompound({ page, amount }: Candidate, at: number, to: number): boolean {
  const { tokens, lexicon } = page;
  if (to - at > 1 || tokens.kind[to] === Kind.Break || looksPlural(page, at)) return false;
  if (tokens.unit[to] !== HYPHEN) return at === amount.coreEnd && lexicon.statistics.compounds.match(tokens, at) !== null;
  const noun = tokens.spaced[to] === 0 ? nounAt(page, at) : null;
  return noun !== null && looksPlural(page, noun.end - 1);
}

/** "will cost so much over two years": during, not more than – unless a preposition before it says so ("for over two years"). */
function isSpan({ page, amount }: Candidate): boolean {
  if (amount.first === amount.core || amount.value === null) return false;
  return (
    amount.core - amount.first === 1 &&
    page.lexicon.statistics.spans.standsAt(page.tokens, amount.first) &&
    page.roles[amount.first - 1]?.closed !== 'prepositions'
  );
}

/** The unit behind one adjective: "deux premiers jours", "six long weeks", "tres largos meses". */
function behindAdjective(candidate: Candidate, at: number) {
  const { page, amount } = candidate;
  const { tokens, roles, lexicon } = page;
  if (
    tokens.kind[amount.coreEnd] !== Kind.Word ||
    roles[amount.coreEnd]?.closed !== undefined ||
    roles[amount.coreEnd]?.number !== undefined
  )
    return null;
  const known = lexicon.statistics.nounBefore.standsAt(tokens, amount.coreEnd);
  if (page.language.statistics.noun.head === 'first' && !known) return null;
  const unit = lexicon.statistics.durations.match(tokens, at);
  return unit === null || looksPlural(page, unit.to - 1) ? unit : null; // "40 last year"
}

/** "un grupo de 30 ha encontrado", "30 há meses": es and pt "ha" is a verb before a participle, or where an accent is on it. */
function isHelper({ tokens, roles, language, lexicon }: Page, at: number): boolean {
  if (roles[at]?.closed !== 'auxiliaries') return false;
  if (fold(tokens.word[at]!.text) !== tokens.word[at]!.text.toLowerCase()) return true;
  const next = tokens.word[at + 1]?.fold;
  if (lexicon.statistics.personVerbs.standsAt(tokens, at + 1)) return true; // "a los 43 ha vuelto"
  return next !== undefined && language.statistics.noun.participleEndings.some((ending) => next.endsWith(ending.slice(0, -1)));
}

/** "136 kilomètres", "5,000 tonnes", "24 m²", "430-kilometre", "30º", "magnitude 7.9". */
export function measure(candidate: Candidate): Reading | null {
  const { page } = candidate;
  const { before, behind } = candidate;
  const scale = before & Tell.Measure ? onScale(candidate) : null;
  if (scale !== null) return scale;
  const at = overOther(candidate);
  const unit = at > candidate.unit || behind & Tell.Measure ? page.lexicon.statistics.measures.match(page.tokens, at) : null;
  if (unit === null || isHelper(page, at) || !isUnit(candidate, at, unit.to) || opensCompound(candidate, at, unit.to))
    return sharedUnit(candidate, 'measure');
  const repeated = repeatedUnit(candidate, unit.to, page.lexicon.statistics.measures);
  if (repeated !== null) return repeated('measure');
  const words = wordsOf(page, at, unit.to);
  const { amount } = candidate;
  const more = amount.value === null || amount.qualifier === 'magnitude' ? null : restBehind(candidate, unit.to);
  if (more === null) return reading(candidate, 'measure', 'measure', words, unit.to);
  const longer = withAmount(candidate, { ...amount, ...amountOf(Number((amount.value! + more.value).toPrecision(15)), amount.qualifier) });
  return reading(longer, 'measure', 'measure', words, more.to);
}

/** What a measure has further behind its unit at token `at`: "dos metros y medio", "deux mètres cinquante". */
function restBehind({ page, number }: Candidate, at: number): { readonly value: number; readonly to: number } | null {
  const half = halfAt(page, at);
  if (half !== null) return { value: 0.5, to: half.to };
  const rest = Number.isInteger(number.value) ? page.numbers.startingAt(at) : null;
  return rest !== null && areHundredths(page, rest) ? { value: rest.value / 100, to: rest.end } : null;
}

/** "deux mètres | cinquante", "1 m | 20": two digits right behind such a unit, which count nothing. */
export const areHundredths = (page: Page, { first, end, value }: NumberPhrase): boolean =>
  value >= 5 &&
  value < 100 &&
  page.lexicon.statistics.hundredths.standsAt(page.tokens, first - 1) &&
  (page.tokens.kind[first - 2] === Kind.Number || page.roles[first - 2]?.number !== undefined) &&
  nounAt(page, end) === null &&
  !isMeasured(page, end);

/** Token of the unit in "1,500 additional acres", "20 more square kilometres". */
function overOther({ page: { tokens, lexicon }, unit }: Candidate): number {
  const other = lexicon.statistics.others.match(tokens, unit);
  return other !== null && lexicon.statistics.measures.match(tokens, other.to) !== null ? other.to : unit;
}

/** "magnitude 7.9", "a magnitude-7.9 quake". */
function onScale(candidate: Candidate): Reading | null {
  const { page, amount, number } = candidate;
  const { tokens, lexicon } = page;
  const before = tokens.unit[amount.first - 1] === HYPHEN && !tokens.spaced[amount.first] ? amount.first - 2 : amount.first - 1;
  const scale = number.value > 100 ? null : lexicon.statistics.scales.match(tokens, before);
  const isCounted = () => nounAt(page, amount.end) !== null && (Number.isInteger(number.value) || isMeasured(page, amount.end));
  if (scale === null || (before > scale.to && isCounted())) return null; // "un sismo de 20 segundos", but "a shock of 6.7 hit Komo"
  const isFar = amount.numbers.length > 1 && lexicon.statistics.measures.match(tokens, amount.coreEnd) !== null; // "de magnitude 8,1 à 90 kilomètres de"
  const own = isFar ? withAmount(candidate, qualified(page, number, number.first, number.end)) : candidate;
  return reading(own, 'measure', 'scale', wordsOf(page, scale.to, scale.to + 1), own.amount.end);
}

/** Tokens between the ends of a range that both carry their unit. */
const REPEATED = 12;

/** "between 5 km and 10 km", "de 2 heures à 3 heures": a range whose ends both carry the unit. Null, or what makes the fact of a kind. */
export function repeatedUnit(
  candidate: Candidate,
  end: number,
  units: PhraseTable<true>,
): ((kind: 'duration' | 'measure' | 'age') => Reading) | null {
  const { page, number, amount } = candidate;
  if (candidate.gap > REPEATED || amount.numbers.length > 1 || number.form === 'vague') return null;
  const range = rangeEnd(page, number, amount.core, end);
  const unit = range === null ? null : units.match(page.tokens, range.number.end);
  if (range === null || unit === null) return null;
  const lasts = page.roles[candidate.unit]?.date?.unit;
  const longest = page.roles[range.number.end]?.date?.unit;
  if (lasts !== undefined && longest !== undefined && lasts !== longest) return null; // "entre 6 meses y 15 años"
  const words = wordsOf(page, range.number.end, unit.to);
  return (kind) => reading(withAmount(candidate, rangeAmount(page, number, range)), kind, `${kind}-range`, words, unit.to);
}

/** "5, 7 and 9 km", "six et douze mois", "from 20 to almost 35 km": the unit behind the last number is that of all. */
function sharedUnit(candidate: Candidate, kind: 'duration' | 'measure'): Reading | null {
  const { page, number, amount, gap } = candidate;
  if (gap > CHANGED || amount.numbers.length > 1) return null;
  const { durations, measures } = page.lexicon.statistics;
  const at = sharedEnd(page, number, amount.first, gap) ?? (kind === 'measure' ? sideEnd(page, number) : null);
  const unit = at === null ? null : (kind === 'duration' ? durations : measures).match(page.tokens, at);
  return at === null || unit === null ? null : reading(candidate, kind, `${kind}-shared`, wordsOf(page, at, unit.to), amount.end);
}

/** Token behind the second side of "20 by 30 metres", "4 x 6 m"; null where no such word or sign follows. */
function sideEnd({ tokens, lexicon, numbers }: Page, { end }: NumberPhrase): number | null {
  const { times } = lexicon.statistics;
  const isBy = tokens.unit[end] === 0xd7 ? times.has('×') : times.standsAt(tokens, end);
  return isBy ? (numbers.startingAt(end + 1)?.end ?? null) : null;
}

/** "the 7.8 earthquake", not "12 earthquake survivors". */
const isMagnitude = ({ tokens }: Page, { first, end, value }: NumberPhrase): boolean =>
  value < 10 && end - first === 3 && tokens.unit[first + 1] === DOT;

/** Units of one or two letters that have a capital, and those often written with one. */
const MIXED = new Set(['L', 'kW', 'MW', 'GW', 'kV', 'mV', 'MB', 'GB', 'TB', 'Km', 'KM', 'Kg', 'KG', 'Ha', 'HA', 'MT', 'TM', 'Kw', 'KW']);

/** Short units stand in small letters, one letter behind digits: "5 m", "eight km", not "5 M" or "cinq l'…". */
function isUnit({ page, number }: Candidate, at: number, to: number): boolean {
  const { tokens } = page;
  if (page.lexicon.statistics.quakes.standsAt(tokens, at)) return isMagnitude(page, number);
  if (to - at > 1 || tokens.kind[at] !== Kind.Word) return true;
  const word = tokens.word[at]!;
  if (word.text.length > 2 || !hasCase(word)) return true;
  const isSmall = word.text === word.text.toLowerCase() || MIXED.has(word.text);
  return (number.form === 'digits' || word.text.length > 1) && isSmall && !isApostrophe(tokens.text.charCodeAt(tokens.end[at])); // "5 L’Organisation" is no litre
}
