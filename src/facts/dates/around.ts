import type { TimeUnit } from '../../model/language-pack.js';
import { isDash } from '../../text/characters.js';
import type { NumberPhrase } from '../../text/numbers.js';
import { Kind } from '../../text/tokens.js';
import type { Page } from '../page.js';
import { isMarked, Mark, phraseAt } from './marks.js';
import { isNever } from './relative-reading.js';
import { dateRole, isSign, isTight, numberEndingAt } from './words.js';

const OPEN = 40;

/** A word of time that a direction or number can stand about. */
export interface Named {
  readonly first: number;
  readonly end: number;
  readonly unit: TimeUnit | 'weekday' | 'month' | 'season';
}

/** What stands around the word: its direction, a number, a pronoun of now. */
export interface Around {
  readonly first: number;
  readonly end: number;
  readonly step: -1 | 1 | null;
  readonly now: boolean;
  readonly recent: boolean;
  readonly count: number | null;
  readonly vague: boolean;
  /** The direction stands behind the unit: "semaine prochaine". */
  readonly behind: boolean;
  /** Words for "past" before a number, with nothing that makes them a determiner ("will last two years"). */
  readonly loose: boolean;
}

/** Reads what stands left and right of a word of time: "les trois dernières" années, semaine "prochaine". */
export function around(page: Page, word: Named, floor: number): Around {
  const isKind = page.lexicon.dates.unitKinds.standsAt(page.tokens, word.first - 1); // "last fiscal year", "two business days ago"
  let at = word.first - (isKind ? 2 : 1);
  let step: -1 | 1 | null = null;
  let count: number | null = page.roles[word.first]?.dual === true ? 2 : null;
  let now = false;
  let recent = false;
  let vague = false;
  while (at >= floor && !now && !page.claims.has(at)) {
    const role = dateRole(page, at);
    const direction = role?.direction;
    if (direction === 0) now = true;
    else if (role?.very === true && at === word.first - 1 && dateRole(page, at - 1)?.direction === 0)
      now = false; // "este mismo viernes"
    else if (direction !== undefined && step === null) {
      step = direction;
      recent = role?.recent === true;
    } else if (page.roles[bare(page, at)]?.indefinite === true && count === null && !vague) {
      vague = true;
      at = bare(page, at); // "couple of"
    } else {
      const number: NumberPhrase | null = count === null && !vague ? numberEndingAt(page, bare(page, at) + 1) : null;
      if (number === null || number.first < floor || isOfOther(page, word, step, number)) break;
      count = number.value;
      at = number.first;
      const low = lowOfRange(page, at, floor);
      if (low >= 0 || (isKind && word.unit === 'day')) {
        count = null;
        vague = true;
      }
      if (low >= 0) at = low;
    }
    at -= 1;
  }
  const first = at + 1;
  const closed = page.roles[first - 1]?.closed;
  const isInfinitive = page.roles[first - 1]?.rangeTo === true && (count !== null || vague); // "built to last 20 years"
  const heads = first === 0 || page.tokens.kind[first - 1] === Kind.Break || isSign(page, first - 1, OPEN); // no verb: "(last 30 days)"
  const loose = closed !== 'determiners' && (closed !== 'prepositions' || isInfinitive) && !now && !heads;
  const { end } = word;
  const current = step === null && !now ? phraseAt(page, end, Mark.NowAfter, page.lexicon.dates.nowAfter) : null;
  if (current !== null) return { first, end: current.to, step, now: true, recent, count, vague, behind: true, loose };
  const behind = step === null && page.tokens.kind[end] === Kind.Word ? behindWord(page, end, now) : null;
  if (behind === null) return { first, end, step, now, recent, count, vague, behind: false, loose };
  return { first, end: behind.end, step: behind.step, now, recent, count, vague, behind: true, loose };
}

/** First token of a range whose second number begins at `at`: "the next three to five years", "2-3 weeks ago", "between two and three"; -1 where it is none. */
export function lowOfRange(page: Page, at: number, floor: number): number {
  const joint = at - 1;
  const role = page.roles[joint];
  const isRange = role?.rangeTo === true || (isTight(page, joint) && isDash(page.tokens.unit[joint]));
  const low = isRange || role?.numberAnd === true ? numberEndingAt(page, joint) : null;
  if (low === null || low.first < floor) return -1;
  if (isRange) return low.first;
  const between = phraseAt(page, low.first - 1, Mark.Between, page.lexicon.dates.between);
  return between === null || between.to < floor ? -1 : between.to;
}

/** "compared with 25 last year": more than one of a unit in the singular, where adjectives have no number of their own. */
function isOfOther(page: Page, { end }: Named, step: Around['step'], { value }: NumberPhrase): boolean {
  const { head, capitals, adjectiveEndings } = page.language.statistics.noun;
  if (step === null || value < 2 || head !== 'last' || capitals === true || adjectiveEndings !== undefined) return false;
  return !isMarked(page, end - 1, Mark.PluralUnit);
}

/** Over the "de" of "une dizaine de jours", the "of" of "a couple of days". */
const bare = (page: Page, at: number): number =>
  isMarked(page, at, Mark.Of) && (page.roles[at - 1]?.collective !== undefined || page.roles[at - 1]?.indefinite === true) ? at - 1 : at;

/** The direction behind the word that ends before `end`: "pasada" of "la semana pasada". */
function behindWord(page: Page, end: number, now: boolean): { readonly step: -1 | 1; readonly end: number } | null {
  const { lastAfter, nextAfter } = page.lexicon.dates;
  const last = phraseAt(page, end, Mark.LastAfter, lastAfter);
  if (last !== null && !(now && page.roles[end]?.closed !== undefined)) return { step: -1, end: last.to };
  const next = phraseAt(page, end, Mark.NextAfter, nextAfter);
  return next === null || isNever(page, end) ? null : { step: 1, end: next.to }; // "two days ahead of the vote"
}
