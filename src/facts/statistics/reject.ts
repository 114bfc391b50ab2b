import { digitsAt, type NumberPhrase } from '../../text/numbers.js';
import { Case, Kind } from '../../text/tokens.js';
import type { Page } from '../page.js';
import { looksPlural, nounAt } from './noun.js';

const HYPHEN = 45;
const COLON = 58;
const SLASH = 47;
const DOT = 46;
const HASH = 35;
const DEGREE = new Set([0xb0, 0xba, 0xaa]);

/** Why a number is no statistic, or null where it may be one. */
export function whyNot(page: Page, number: NumberPhrase): string | null {
  if (Number.isNaN(number.value)) return 'digit groups that make no number';
  if (page.claims.any(number.first, number.end)) return 'part of another fact';
  if (isAlways(page, number)) return 'figure of speech';
  return number.form === 'digits' ? whyNotDigits(page, number) : whyNotWords(page, number);
}

/** "24 heures sur 24", "siete días de cada siete": a number twice about a word of proportion says always. */
function isAlways(page: Page, number: NumberPhrase): boolean {
  const { tokens, numbers, lexicon } = page;
  const joint = lexicon.statistics.ratioAfterNoun.match(tokens, number.end + 1);
  if (joint !== null && numbers.startingAt(joint.to)?.value === number.value) return true;
  for (let back = 2; back <= 4; back += 1) {
    const before = numbers.startingAt(number.first - back);
    if (before?.value === number.value && lexicon.statistics.ratioAfterNoun.match(tokens, before.end + 1)?.to === number.first) return true;
  }
  return false;
}

function whyNotDigits(page: Page, number: NumberPhrase): string | null {
  const { tokens } = page;
  const { first, end } = number;
  if (number.glued === 'before' || number.glued === 'both') return 'letters before the digits';
  if (isOrdinal(page, number)) return 'ordinal';
  if (isJoinedToLetters(page, first)) return 'part of a name or code';
  if (isBracketed(page, number)) return 'footnote';
  if (isListNumber(page, number)) return 'list number';
  if (isClock(page, number)) return 'time of day';
  if (isLabelled(page, number)) return 'number of a thing';
  if (isPair(page, number) || isRun(page, number)) return 'score or code';
  if (isCoordinate(page, end)) return 'coordinate';
  if (tokens.unit[first - 1] === HASH) return 'number of a thing';
  if (tokens.unit[first] === 48 && number.plain && tokens.end[first] - tokens.start[first] > 1) return 'code with a leading zero';
  return null;
}

/** "3rd", "30ème", "1º", "2.ª" */
function isOrdinal(page: Page, { end, glued, plain }: NumberPhrase): boolean {
  const { tokens } = page;
  if (!plain) return false;
  if (glued === 'after') return page.lexicon.statistics.ordinalSuffixes.has(tokens.word[end]?.fold ?? '');
  if (end < tokens.count && !tokens.spaced[end]) {
    const sign = tokens.unit[end] === DOT && !tokens.spaced[end + 1] ? end + 1 : end;
    if (DEGREE.has(tokens.unit[sign])) return tokens.kind[sign + 1] === Kind.Word && tokens.word[sign + 1]!.fold !== 'c';
  }
  return false;
}

/** "COVID-19", "7F-04418", "A/RES/70/1" */
function isJoinedToLetters(page: Page, first: number): boolean {
  const { tokens } = page;
  const sign = tokens.unit[first - 1];
  if ((sign !== HYPHEN && sign !== SLASH) || tokens.spaced[first] || tokens.spaced[first - 1]) return false;
  const before = tokens.kind[first - 2];
  return before === Kind.Word || (sign === SLASH && before === Kind.Number);
}

/** "[1]" */
function isBracketed(page: Page, { first, end }: NumberPhrase): boolean {
  return page.tokens.unit[first - 1] === 91 && page.tokens.unit[end] === 93;
}

/** "1. Needs.", "2) People": at the beginning of a paragraph. */
function isListNumber(page: Page, { first, end, plain }: NumberPhrase): boolean {
  const { tokens } = page;
  if (!plain || (first > 0 && tokens.kind[first - 1] !== Kind.Break)) return false;
  const unit = tokens.unit[end];
  return (unit === DOT || unit === 41) && !tokens.spaced[end] && (tokens.spaced[end + 1] ?? false);
}

/** "13h20", "16 h 30", "6.30 a.m.", "8:00", "à 9 heures", "las 10 horas" */
function isClock(page: Page, number: NumberPhrase): boolean {
  const { tokens, lexicon } = page;
  const { first, end } = number;
  if (tokens.unit[end] === COLON && !tokens.spaced[end] && tokens.kind[end + 1] === Kind.Number) return true;
  if (tokens.unit[first - 1] === COLON && !tokens.spaced[first] && tokens.kind[first - 2] === Kind.Number) return true;
  if (tokens.word[first - 1]?.fold === 'h' && tokens.kind[first - 2] === Kind.Number) return true; // the minutes of "16 h 30"
  const clock = lexicon.statistics.clock.match(tokens, end);
  if (clock !== null && number.value < 25 && !(tokens.word[end]?.fold === 'h' && tokens.unit[end + 1] === SLASH)) return true;
  if (number.value >= 25 || lexicon.statistics.clockBefore.match(tokens, first - 1) === null) return false;
  const hours = lexicon.statistics.durations.match(tokens, end);
  if (hours === null) return isHalfPast(page, number);
  // "à 9 heures" tells the time, "à 9 heures de route" does not; only hours are told so
  return isHours(page, end) && !lexicon.statistics.nounOf.has(tokens.word[hours.to]?.fold ?? '');
}

const isHours = (page: Page, at: number) => /^(h|heures?|horas?|hours?|hrs?)$/.test(page.tokens.word[at]?.fold ?? '');

/** "at 6.30", "a las 10": digits that can be a time, with nothing counted behind. */
function isHalfPast(page: Page, { first, end }: NumberPhrase): boolean {
  const { tokens, language } = page;
  const minutes = end - first === 3 && tokens.end[end - 1] - tokens.start[end - 1] === 2 && digitsAt(tokens, end - 1) < 60;
  if (minutes) return true;
  return language.statistics.noun.head === 'first' && tokens.word[first - 1]?.fold === 'las' && tokens.kind[end] !== Kind.Word;
}

/** "page 14", "phase 4", "n.º 44", "flight ET 308", "loi 26.842": a noun that names one of several. */
function isLabelled(page: Page, number: NumberPhrase): boolean {
  const { tokens, lexicon } = page;
  const at = number.first - 1;
  if (at < 0 || tokens.kind[at] === Kind.Number) return false;
  const isCode = tokens.word[at]?.case === Case.Upper && tokens.word[at]!.text.length <= 3;
  const label = lexicon.statistics.labels.match(tokens, at) ?? (isCode ? lexicon.statistics.labels.match(tokens, at - 1) : null);
  if (label === null) return false;
  // "Camp 3,000 people": thousands before a noun are counted, whatever stands before them
  return number.plain || nounAt(page, number.end) === null || number.magnitude === 1 && !looksPlural(page, nounAt(page, number.end)!.end - 1);
}

/** "0483 5012 3456": digit runs side by side. A date before or a compound behind ("27 3-day sessions") does not make one. */
function isRun(page: Page, { first, end }: NumberPhrase): boolean {
  const { tokens, claims } = page;
  if (tokens.kind[first - 1] === Kind.Number && !claims.has(first - 1)) return true;
  if (tokens.kind[end] !== Kind.Number || claims.has(end)) return false;
  return !(tokens.unit[end + 1] === HYPHEN && tokens.kind[end + 2] === Kind.Word);
}

/** "won 3-1", "24/7", "011-5523-07": digits tied to digits that make no range. */
function isPair(page: Page, number: NumberPhrase): boolean {
  const { tokens } = page;
  const { first, end } = number;
  const tied = (sign: number) => (tokens.unit[sign] === HYPHEN || tokens.unit[sign] === SLASH) && !tokens.spaced[sign] && !tokens.spaced[sign + 1];
  if (tokens.kind[first - 2] === Kind.Number && tied(first - 1)) return true;
  if (!tied(end) || tokens.kind[end + 1] !== Kind.Number) return false;
  if (tokens.unit[end] === SLASH) return true;
  const next = page.numbers.startingAt(end + 1);
  return next === null || !(next.value > number.value) || tokens.unit[next.end] === HYPHEN;
}

/** "18.7264 N": degrees of latitude and longitude. */
function isCoordinate(page: Page, end: number): boolean {
  const { tokens } = page;
  const word = tokens.word[end]?.text;
  if (word === undefined || word.length !== 1 || !'NSEWO'.includes(word)) return false;
  const behind = tokens.kind[end + 1];
  return behind !== Kind.Word || tokens.unit[end + 1] === DOT;
}

function whyNotWords(page: Page, number: NumberPhrase): string | null {
  const { tokens } = page;
  const { first, end } = number;
  const unit = tokens.unit[first - 1];
  if (unit === HYPHEN && !tokens.spaced[first] && tokens.kind[first - 2] === Kind.Word) return 'part of a word';
  if (page.lexicon.statistics.labels.match(tokens, first - 1) !== null && end - first === 1) return 'number of a thing';
  if (isName(page, number)) return 'part of a name';
  return isClock(page, number) ? 'time of day' : null;
}

/** "Tres Fronteras", "Treinta y Tres": capitals in mid-sentence, outside titles, where headlines and shouting write all words so. */
function isName(page: Page, { first, end }: NumberPhrase): boolean {
  const { tokens, article } = page;
  if (tokens.word[first]?.case !== Case.Capitalised || first === 0) return false;
  const title = article.title;
  if (title !== null && tokens.start[first] < title.end) return false;
  const before = tokens.word[first - 1];
  if (before === undefined || before.case === Case.Upper) return false;
  const last = tokens.word[end - 1];
  const next = tokens.word[end];
  return (end - first > 1 && last?.case === Case.Capitalised) || next?.case === Case.Capitalised;
}
