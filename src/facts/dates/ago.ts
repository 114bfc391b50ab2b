import type { TimeUnit } from '../../model/language-pack.js';
import { qualifierBefore } from '../../text/amounts.js';
import { isApostrophe } from '../../text/characters.js';
import { Case, isPossessive, Kind } from '../../text/tokens.js';
import type { Page } from '../page.js';
import type { Around, Named } from './around.js';
import { leadEndingAt } from './before.js';
import { isMarked, Mark, phraseAt } from './marks.js';
import { isNever, isOfSomething, isPlural, LOOK_BACK, type RelativeReading, readingOf } from './relative-reading.js';
import { type Distance, shifted } from './resolve.js';
import { dateRole, isAlone, isNumber, isSign, numberEndingAt } from './words.js';

/** "two years ago", "il y a un peu moins de trois semaines", "hace diez años", "dans deux mois". */
export function agoOrAhead(page: Page, word: Named, found: Around): RelativeReading | null {
  const { tokens } = page;
  const { awayAfter, agoBefore, aheadBefore, aheadOrWithin } = page.lexicon.dates;
  if (found.now || found.step !== null || !mayBeDistant(page, word, found)) return null;
  const alone = found.count === null && !found.vague;
  const article = alone && page.roles[found.first - 1]?.article === true;
  const first = article ? found.first - 1 : found.first;
  const bare = alone && page.language.numbers.construct === true && isBareUnit(page, word); // "قبل عام"
  const count = article || bare ? 1 : found.count;
  const unit = word.unit as TimeUnit;
  const qualified = qualifierBefore(page, first)?.first ?? first;
  const behind = tokens.kind[word.end] === Kind.Word ? phraseAt(page, word.end, Mark.AwayAfter, awayAfter) : null;
  if (behind !== null) {
    const whole = largerBefore(page, qualified);
    return whole < qualified ? readingOf(whole, behind.to, null) : readingOf(qualified, behind.to, shift(unit, count, behind.value));
  }
  if (count === null && !found.vague && !isPlural(page, word)) return oneAhead(page, word, first, unit);
  for (let start = qualified; ; start = first) {
    const ago = phraseAt(page, start - 1, Mark.AgoBefore, agoBefore);
    if (ago !== null) {
      if (isSince(page, ago.to)) return null;
      return withSmaller(page, ago.to, word.end, shift(unit, count, -1));
    }
    const ahead = count !== null || found.vague || qualified < first ? phraseAt(page, start - 1, Mark.Ahead, aheadBefore) : null;
    if (ahead !== null && isNever(page, word.end)) return null; // "через год после аварии"
    if (ahead !== null) return withSmaller(page, ahead.to, word.end, shift(unit, count, 1));
    const within = count !== null ? phraseAt(page, start - 1, Mark.Ahead, aheadOrWithin) : null;
    const time = within === null ? -1 : timeEnd(page, word.end);
    if (time >= 0) return readingOf(within!.to, time, shift(unit, count, 1));
    if (within !== null && unit !== 'hour' && isAheadOf(page, within.to, word.end))
      return readingOf(within.to, word.end, shift(unit, count, 1));
    if (start === first) return null;
  }
}

/** "in two weeks' time", "in a year's time": token behind the word that follows the possessive; -1 where none does. */
function timeEnd({ tokens, lexicon }: Page, end: number): number {
  const at = isPossessive(tokens, end) ? end + 2 : isApostrophe(tokens.unit[end]) ? end + 1 : end; // or left out: "in two weeks time"
  return lexicon.dates.timeAfter.standsAt(tokens, at) ? at + 1 : -1;
}

/** The span of tokens [first, end), or with the smaller unit behind, whose distance no calendar says: "dans un an et demi". */
function withSmaller(page: Page, first: number, end: number, distance: Distance | null): RelativeReading {
  const last = smallerBehind(page, end);
  return readingOf(first, last, last > end ? null : distance);
}

/** "hace cuatro años y ocho meses", "il y a un an et demi": token behind the smaller unit or the half that goes on with a span, else `end`. */
export function smallerBehind(page: Page, end: number): number {
  if (page.roles[end]?.numberAnd !== true) return end;
  if (page.roles[end + 1]?.half === true) return end + 2;
  const number = page.numbers.startingAt(end + 1);
  return number !== null && isUnitWord(page, number.end) ? number.end + 1 : end;
}

/** "four years and eight months ago", "a year and a half ago": first token of the larger unit's number, else `first`. */
function largerBefore(page: Page, first: number): number {
  if (page.roles[first - 1]?.numberAnd !== true || !isUnitWord(page, first - 2)) return first;
  return numberEndingAt(page, first - 2)?.first ?? (page.roles[first - 3]?.article === true ? first - 3 : first);
}

const isUnitWord = (page: Page, at: number): boolean => page.roles[at]?.closed === undefined && isCalendarOrDay(dateRole(page, at)?.unit);

const isCalendarOrDay = (unit: TimeUnit | undefined): boolean => unit !== undefined && unit !== 'half' && unit !== 'quarter';

/** Whether a word of "ago" or of what lies ahead stands about the words, or one of those that may stand between: most units are only counted. */
function mayBeDistant(page: Page, { end }: Named, { first }: Around): boolean {
  const role = first === 0 ? null : page.roles[first - 1];
  if (role !== null && (role.article === true || role.closed === 'determiners')) return true;
  return isMarked(page, first - 1, Mark.AgoBefore | Mark.Ahead | Mark.Qualifier) || isMarked(page, end, Mark.AwayAfter);
}

/** One unit without an article or a date behind it ("شهر يونيو", "يوم الجمعة"). */
const isBareUnit = (page: Page, word: Named): boolean =>
  !isPlural(page, word) &&
  !isNumber(page, word.end) &&
  dateRole(page, word.end)?.absolute !== true &&
  !isOfSomething(page, word.end) &&
  page.lexicon.dates.bareUnits.standsAt(page.tokens, word.first);

/** "через год": no word for one is needed where years have words of their own. */
function oneAhead(page: Page, { end }: Named, first: number, unit: TimeUnit): RelativeReading | null {
  const { aheadBefore, yearAfter } = page.lexicon.dates;
  const ahead = yearAfter.size === 0 ? null : phraseAt(page, first - 1, Mark.Ahead, aheadBefore);
  return ahead === null || isNever(page, end) ? null : readingOf(ahead.to, end, shift(unit, 1, 1));
}

const shift = (unit: TimeUnit, count: number | null, sign: 1 | -1): Distance | null =>
  count === null ? null : shifted(unit, sign * count);

/** es "desde hace dos meses" is how long something has lasted. */
const isSince = (page: Page, at: number): boolean => leadEndingAt(page, at - 1)?.value === 'since';

/** Whether what tokens [first, end) say may lie ahead as well as be how long something took: "in two weeks". On a line of its own it lies ahead. */
const isAheadOf = (page: Page, first: number, end: number): boolean =>
  isFuture(page, first) || opensFuture(page, first, end) || isAlone(page, first, end);

/** Whether the sentence speaks of the future before token `at`. */
function isFuture(page: Page, at: number): boolean {
  const { future, words } = page.lexicon.dates;
  for (let i = at - 1; i >= 0 && i > at - LOOK_BACK; i -= 1) {
    if (isSign(page, i, 46)) return false;
    const word = page.tokens.word[i];
    if (word === undefined) continue;
    if (future.holds(word)) return true;
    const isName = word.case !== Case.Lower && i > 0 && page.tokens.kind[i - 1] === Kind.Word; // "en Tilarán"
    if (!isName && words.futureEndings.some((ending) => word.text.endsWith(ending))) return true;
  }
  return false;
}

/** "In zwei Wochen wird …": the verb right behind the words that open the sentence, where a language puts it there. */
function opensFuture({ tokens, lexicon }: Page, first: number, end: number): boolean {
  const opens = first === 0 || tokens.kind[first - 1] !== Kind.Word;
  return lexicon.dates.words.dayFirst === true && opens && lexicon.dates.future.standsAt(tokens, end);
}
