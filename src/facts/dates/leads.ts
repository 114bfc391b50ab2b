import type { DatePortion } from '../../model/language-pack.js';
import type { PhraseTable } from '../../text/phrases.js';
import { Kind } from '../../text/tokens.js';
import type { Claims, Page } from '../page.js';
import { leadEndingAt } from './before.js';
import { isMarked, Mark, phraseAt } from './marks.js';
import { dateRole, hasFourDigits, isTight, numberEndingAt } from './words.js';

/** What the words before a date say of it. */
export interface Lead {
  readonly opens: 'since' | 'after' | 'until' | 'before' | null;
  /** First token of the words that belong to the date: a preposition that opens an interval, a modifier. */
  readonly first: number;
  /** Which part of the year or month is meant: "early", "mid-", "a finales de". */
  readonly portion: DatePortion | null;
  /** A preposition stands before it; `strong`: one that a time follows rather than a name. */
  readonly evidence: 'none' | 'weak' | 'strong';
}

const HYPHEN = 45;
const COMMA = 44;
const STEPS = 5;

/** The lead read last: the rules of one date ask for it up to three times. */
let last: Lead = { opens: null, first: -1, portion: null, evidence: 'none' };
let lastFirst = -1;
let lastChanges = -1;
let lastClaims: Claims | null = null;

/** Reads leftwards from token `first`: "depuis le début de", "until mid-", "in the month of". */
export function leadBefore(page: Page, first: number): Lead {
  const { claims } = page;
  if (first !== lastFirst || claims !== lastClaims || claims.changes !== lastChanges) {
    last = readLead(page, first);
    lastFirst = first;
    lastClaims = claims;
    lastChanges = claims.changes;
  }
  return last;
}

function readLead(page: Page, first: number): Lead {
  const { tokens, claims, lexicon } = page;
  let begin = first;
  let portion: DatePortion | null = null;
  let evidence: Lead['evidence'] = 'none';
  let within = -1;
  for (let at = first - 1, step = 0; at >= 0 && step < STEPS; step += 1) {
    const isTied = tokens.unit[at] === HYPHEN && isTight(page, at);
    if (isTied) at -= 1; // "mid-December"
    const isWord = tokens.kind[at] === Kind.Word;
    if ((!isWord && (step === 0 || tokens.kind[at] !== Kind.Number)) || claims.has(at)) break;
    const found = isWord ? leadEndingAt(page, at) : null;
    if (found === null) {
      const next =
        isWord && dateRole(page, at)?.direction !== undefined ? at - 1 : step > 0 && mayBeHour(tokens, at) ? hourBefore(page, at) : -1; // "desde el pasado 5 de mayo"
      if (next < 0) break;
      at = next;
      continue;
    }
    const kind = found.value;
    switch (kind) {
      case 'filler':
        if (isOneOf(page, at)) return { opens: null, first: begin, portion, evidence };
        break;
      case 'within':
        evidence = 'strong';
        within = found.to;
        break;
      case 'at':
        if (evidence === 'none') evidence = 'weak';
        break;
      case 'since':
      case 'until':
      case 'after':
      case 'before':
        if (isTied || (tokens.unit[found.to - 1] === HYPHEN && isTight(page, found.to - 1)))
          return { opens: null, first: begin, portion, evidence: 'strong' }; // "l'avant-dernier jour de mai", "the run-up to 2015"
        if ((kind === 'since' && within === at + 1 && lexicon.dates.words.capitals) || isCounted(page, found.to))
          return { opens: null, first: begin, portion, evidence: 'strong' }; // "since in 2015 it fell", "five years after 2005"
        // "two weeks after 3 May" is told by its event, "this year through 31 May" by its year
        if (kind !== 'since' && isSpanBefore(page, found.to) && (kind !== 'until' || claims.has(found.to - 1)))
          return { opens: null, first: begin, portion, evidence };
        if (kind === 'until' && isYearBefore(page, found.to) && !hasYear(page, first))
          return { opens: null, first: begin, portion, evidence };
        return { opens: kind, first: found.to, portion, evidence: 'strong' };
      case 'modifier':
        begin = found.to;
        evidence = 'strong';
        break;
      default:
        if (found.to === at && isVerb(page, at, within)) return { opens: null, first: begin, portion, evidence };
        begin = found.to;
        portion ??= kind;
        evidence = 'strong';
    }
    at = found.to - 1;
  }
  return { opens: null, first: begin, portion, evidence };
}

/** "tras la de 2006", "after that of 2006": an article that stands for something of that time. */
const isOneOf = ({ tokens, roles, lexicon }: Page, at: number): boolean =>
  roles[at]?.closed === 'determiners' && lexicon.statistics.nounOf.standsAt(tokens, at + 1);

/** Most words of an hour behind its digits: "de la mañana". */
const LONGEST_HOUR = 3;

/** Whether digits stand at token `at` or as far before it as an hour's words reach. */
const mayBeHour = ({ kind }: Page['tokens'], at: number): boolean =>
  kind[at] === Kind.Number || kind[at - 1] === Kind.Number || kind[at - 2] === Kind.Number || kind[at - LONGEST_HOUR] === Kind.Number;

/** "hasta las 15:30 del jueves", "until 5 pm on Friday": token before the hour of the day whose last token is `at`, its article left out; -1 where none ends there. */
function hourBefore(page: Page, at: number): number {
  const { tokens, roles, lexicon } = page;
  let last = at;
  while (last > at - LONGEST_HOUR && tokens.kind[last] === Kind.Word) last -= 1;
  if (tokens.kind[last] !== Kind.Number || tokens.end[last] - tokens.start[last] > 2) return -1;
  const { clock, clockBefore, hours } = lexicon.statistics;
  const told = last !== at && (clock.match(tokens, last + 1)?.to === at + 1 || (last === at - 1 && hours.standsAt(tokens, at)));
  if (last !== at && !told) return -1;
  const sign = tokens.unit[last - 1];
  const joint = ((sign === 58 || sign === 46) && isTight(page, last - 1)) || hours.standsAt(tokens, last - 1); // "15:30", "17 h 30"
  const minutes = joint && tokens.kind[last - 2] === Kind.Number;
  const first = minutes ? last - 2 : last;
  const article = roles[first - 1]?.closed === 'determiners' && clockBefore.match(tokens, first - 1) !== null;
  if (!told && !minutes && !article) return -1;
  return article ? first - 2 : first - 1;
}

/** Whether a unit of time ends right before token `at`. */
function isSpanBefore(page: Page, at: number): boolean {
  const unit = at > 0 ? dateRole(page, at - 1)?.unit : undefined;
  return unit !== undefined && page.roles[at - 1]?.closed === undefined;
}

/** "it will end in March": a word for part of a time right before one for within, which is no "of" as in "au début du mois d'avril". */
const isVerb = ({ tokens, lexicon }: Page, at: number, within: number): boolean =>
  within === at + 1 && !lexicon.statistics.nounOf.standsAt(tokens, within);

/** "in 2017 through 5 March", "in 2016, through 30 May": a year in digits, read as one, before token `at`. */
function isYearBefore(page: Page, at: number): boolean {
  const year = page.tokens.unit[at - 1] === COMMA ? at - 2 : at - 1;
  return hasFourDigits(page, year) && page.claims.has(year);
}

/** Whether the date at token `first` has a year of its own: "June 2016", "5 March 2018". */
const hasYear = (page: Page, first: number): boolean => hasFourDigits(page, first + 1) || hasFourDigits(page, first + 2);

/** Whether a unit of time stands at token `at`, behind a number of them. */
const isCounted = (page: Page, at: number): boolean => dateRole(page, at)?.unit !== undefined && numberEndingAt(page, at) !== null;

/** First token of the phrase of `table` that ends before `first`, articles and modifiers passed over ("du mois de"); null where there is none. */
export function openerBefore(page: Page, first: number, mark: Mark, table: PhraseTable<true>): number | null {
  let opener: number | null = null;
  for (let at = first - 1, step = 0; at >= 0 && step < STEPS; step += 1) {
    if (isTight(page, at) && page.tokens.unit[at] === 45) at -= 1;
    if (page.tokens.kind[at] !== Kind.Word) break;
    const found = phraseAt(page, at, mark, table);
    if (found !== null) opener = found.to;
    else if (!isMarked(page, at, Mark.Fill)) break;
    at = (found?.to ?? at) - 1;
  }
  return opener;
}

/** Whether the unit at `at` can be of a portion before a date: "week" and "half" of "the first week of", no quarter or "semestre", which are dates. */
function isOfPortion({ tokens, roles, lexicon }: Page, at: number): boolean {
  const unit = roles[at]?.date?.unit;
  if (unit === undefined || unit === 'quarter' || unit === 'third') return false;
  return unit !== 'half' || lexicon.dates.fractionParts.standsAt(tokens, at);
}

/** Token of the date behind articles and modifiers at `at`: "the end of" 2008. */
export function skipFill(page: Page, at: number): number {
  let next = at;
  while (next < at + 6 && next < page.tokens.count) {
    if (page.tokens.unit[next] === 45 && isTight(page, next) && next > at) next += 1;
    if (!isMarked(page, next, Mark.Fill)) break;
    const role = dateRole(page, next);
    if (role !== undefined && role.month !== undefined) break;
    if (role !== undefined && role.ordinal === true && !isOfPortion(page, next + 1)) break; // "until the first of May"
    next += 1;
  }
  return next;
}
