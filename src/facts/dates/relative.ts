import type { TimeUnit } from '../../model/language-pack.js';
import { qualifierBefore } from '../../text/amounts.js';
import { Case, Kind } from '../../text/tokens.js';
import type { Page } from '../page.js';
import { type Around, around, type Named } from './around.js';
import { isMarked, Mark, phraseAt } from './marks.js';
import { behindWeekday } from './points.js';
import { type Distance, daysAway, namedAway, shifted, stretched, unitAway } from './resolve.js';
import {
  dateRole,
  foldAt,
  isCapital,
  isNumber,
  isOpen,
  isSign,
  isTight,
  isWeekday,
  lengthAt,
  numberEndingAt,
  weekdayEnd,
} from './words.js';

/** Words tied to now. Tokens [first, end); `distance` null where they leave it open. */
export interface RelativeReading {
  readonly first: number;
  readonly end: number;
  readonly distance: Distance | null;
  /** A phrase of the word list, which a library may know where the list names no distance. */
  readonly named: boolean;
}

const readingOf = (first: number, end: number, distance: Distance | null): RelativeReading => ({ first, end, distance, named: false });

const COMMA = 44;
const LOOK_BACK = 14;

/** The relative phrase at anchor `i`, which nothing absolute has been read from; `floor`: the first token that is free. */
export function relativeAt(page: Page, i: number, floor: number): RelativeReading | null {
  const role = dateRole(page, i)!;
  const fixed = role.relative === true ? fixedPhrase(page, i) : null;
  if (fixed !== null) return fixed;
  const weekend = role.relative === true || role.unit === 'weekend' ? page.lexicon.dates.weekends.match(page.tokens, i) : null;
  if (weekend !== null) return spanned(page, { first: i, end: weekend.to, unit: 'weekend' }, floor);
  if (role.unit !== undefined) return spanned(page, { first: i, end: i + 1, unit: role.unit }, floor);
  if (role.weekday !== undefined) return isWeekday(page, i) ? weekdayReading(page, i, floor) : null;
  if (role.month !== undefined && role.short !== true) return named(page, i, floor, 'month', role.month);
  return role.season === undefined ? null : named(page, i, floor, 'season', role.season);
}

/** "yesterday", "ce matin", "hoy". */
function fixedPhrase(page: Page, i: number): RelativeReading | null {
  const { tokens } = page;
  const found = page.lexicon.dates.relative.match(tokens, i);
  if (found === null || isMorning(page, i, found.to) || isNever(page, found.to)) return null;
  const last = extended(page, found.to);
  return { first: partsFirst(page, i), end: last, distance: found.value === null ? null : daysAway(found.value), named: true };
}

/** "aujourd'hui, vendredi" is one with its weekday, unless a date follows that. */
function extended(page: Page, end: number): number {
  const at = isSign(page, end, COMMA) ? end + 1 : end;
  if (dateRole(page, at)?.weekday === undefined) return end;
  const behind = behindWeekday(page, at).at;
  if (isCounted(page, at + 1, behind)) return at + 1;
  return isNumber(page, behind) || dateRole(page, behind)?.month !== undefined ? end : at + 1;
}

const SLASH = 47;
const DOT = 46;

/** "Aujourd'hui, jeudi, 74 personnes": the number behind the comma at `comma` is of no date. */
function isCounted(page: Page, comma: number, number: number): boolean {
  if (!isSign(page, comma, COMMA) || !isNumber(page, number)) return false;
  if (isSign(page, number + 1, SLASH) || (isSign(page, number + 1, DOT) && isTight(page, number + 1))) return false;
  return dateRole(page, number + 1)?.month === undefined && dateRole(page, number + 2)?.month === undefined;
}

/** es "la mañana" is the morning and no tomorrow; so is "una mañana". A hyphen makes a name of it ("Today-FM"). */
function isMorning(page: Page, i: number, end: number): boolean {
  const word = page.tokens.word[i]!;
  const { units, capitals } = page.lexicon.dates.words;
  if (end > i + 1 || (word.case === Case.Upper && word.text.length < 3)) return false;
  const article = page.roles[i - 1]?.closed === 'determiners' && page.lexicon.dates.withoutArticle.holds(word);
  const noun = capitals && word.case !== Case.Lower && page.lexicon.dates.withoutArticle.holds(word); // "am Morgen"
  return article || noun || units[word.fold] !== undefined || (isTight(page, end) && isCapital(page, end + 1));
}

function spanned(page: Page, word: Named, floor: number): RelativeReading | null {
  const unit = word.unit as TimeUnit;
  const found = around(page, word, floor);
  if (found.behind && (unit === 'half' || unit === 'quarter') && page.roles[found.end]?.numeric === true) return null; // "half past ten"
  const distant = agoOrAhead(page, word, found);
  if (distant !== null) return distant;
  if (isNever(page, found.end) || (unit === 'year' && isYearAt(page, found.end))) return null;
  if (found.step !== null) return stepped(page, unit, found);
  if (found.now && found.count === null && !found.vague && isCalendar(unit) && !isPlural(page, word))
    return reading(page, found, unitAway(unit, 0));
  return found.count === null && !found.vague ? edge(page, word, unit) : null;
}

/** "l'année 2016", but not "cette année 25 000 enfants". */
function isYearAt(page: Page, at: number): boolean {
  if (!isNumber(page, at) || !page.tokens.spaced[at]) return false;
  const number = page.numbers.startingAt(at);
  return number === null || (number.plain && lengthAt(page, at) === 4);
}

const isCalendar = (unit: TimeUnit): boolean => unit !== 'hour' && unit !== 'day' && unit !== 'fortnight' && unit !== 'half';

function isNever(page: Page, end: number): boolean {
  const at = isTight(page, end) ? end + 1 : end;
  return page.tokens.kind[at] === Kind.Word && phraseAt(page, at, Mark.Never, page.lexicon.dates.never) !== null;
}

/** "last week", "les trois dernières années", "recent months", "los próximos días". */
function stepped(page: Page, unit: TimeUnit, found: Around): RelativeReading | null {
  const { step, count, vague } = found;
  const plural = isPlural(page, { first: 0, end: wordEnd(found, page), unit });
  if (page.roles[found.first - 1]?.closed === 'auxiliaries') return null; // "ha pasado dos años"
  if (!plural && page.lexicon.dates.possessives.standsAt(page.tokens, found.first - 1)) return null; // "la paie de leur dernier mois"
  if (!found.behind && !found.now && isOfSomething(page, found.end)) return null;
  if (count !== null || vague) {
    if (found.loose && !found.behind) return null; // "flights last two weeks"
    return reading(page, found, count === null ? null : stretched(unit, step! * count));
  }
  if (plural) return reading(page, found, null);
  if (unit === 'day' || unit === 'hour' || found.recent) return null;
  return reading(page, found, unitAway(unit, step!));
}

/** End of the unit's own word, direction words behind it left out. */
const wordEnd = (found: Around, page: Page): number => {
  let end = found.end;
  while (end > found.first && dateRole(page, end - 1)?.unit === undefined) end -= 1;
  return end;
};

function isPlural(page: Page, { end }: Named): boolean {
  const fold = foldAt(page, end - 1) ?? '';
  const { invariableUnits } = page.lexicon.dates;
  return invariableUnits.has(fold) ? isPluralBefore(page, end - 1) : isMarked(page, end - 1, Mark.PluralUnit);
}

/** "mois" is both: its determiner tells. */
function isPluralBefore(page: Page, i: number): boolean {
  for (let at = i - 1; at >= i - 3 && at >= 0; at -= 1) {
    const fold = foldAt(page, at) ?? '';
    if (page.roles[at]?.closed === 'determiners' || dateRole(page, at)?.direction !== undefined) {
      if (fold.endsWith('s') || fold === 'aux' || page.lexicon.dates.pluralUnits?.has(fold) === true) return true;
      if (page.roles[at]?.closed === 'determiners') return false;
    }
  }
  return false;
}

/** "the last week of training": the end of something, and not of now. */
const isOfSomething = (page: Page, end: number): boolean =>
  isMarked(page, end, Mark.Of) && dateRole(page, end + 1)?.direction === undefined;

/** "two years ago", "il y a un peu moins de trois semaines", "hace diez años", "dans deux mois". */
function agoOrAhead(page: Page, word: Named, found: Around): RelativeReading | null {
  const { tokens } = page;
  const { agoAfter, agoBefore, aheadBefore, aheadOrWithin } = page.lexicon.dates;
  if (found.now || found.step !== null || !mayBeDistant(page, word, found)) return null;
  const alone = found.count === null && !found.vague;
  const article = alone && page.roles[found.first - 1]?.article === true;
  const first = article ? found.first - 1 : found.first;
  const bare = alone && page.language.numbers.construct === true && isBareUnit(page, word); // "قبل عام"
  const count = article || bare ? 1 : found.count;
  const unit = word.unit as TimeUnit;
  const qualified = qualifierBefore(page, first)?.first ?? first;
  const behind = tokens.kind[word.end] === Kind.Word ? phraseAt(page, word.end, Mark.AgoAfter, agoAfter) : null;
  if (behind !== null) {
    const whole = largerBefore(page, qualified);
    return whole < qualified ? readingOf(whole, behind.to, null) : readingOf(qualified, behind.to, shift(unit, count, -1));
  }
  if (count === null && !found.vague && !isPlural(page, word)) return oneAhead(page, word, first, unit);
  for (let start = qualified; ; start = first) {
    const ago = phraseAt(page, start - 1, Mark.AgoBefore, agoBefore);
    if (ago !== null) {
      if (isSince(page, ago.to)) return null;
      const end = smallerBehind(page, word.end);
      return readingOf(ago.to, end, end > word.end ? null : shift(unit, count, -1));
    }
    const ahead = count !== null || found.vague ? phraseAt(page, start - 1, Mark.Ahead, aheadBefore) : null;
    if (ahead !== null && isNever(page, word.end)) return null; // "через год после аварии"
    if (ahead !== null) return readingOf(ahead.to, word.end, shift(unit, count, 1));
    const within = count !== null ? phraseAt(page, start - 1, Mark.Ahead, aheadOrWithin) : null;
    if (within !== null && unit !== 'hour' && (isFuture(page, within.to) || opensFuture(page, within.to, word.end)))
      return readingOf(within.to, word.end, shift(unit, count, 1));
    if (start === first) return null;
  }
}

/** "hace cuatro años y ocho meses": token behind the smaller unit that goes on with a span, else `end`. */
function smallerBehind(page: Page, end: number): number {
  if (page.roles[end]?.numberAnd !== true) return end;
  const number = page.numbers.startingAt(end + 1);
  return number !== null && isUnitWord(page, number.end) ? number.end + 1 : end;
}

/** "four years and eight months ago": first token of the larger unit's number, else `first`. */
function largerBefore(page: Page, first: number): number {
  if (page.roles[first - 1]?.numberAnd !== true || !isUnitWord(page, first - 2)) return first;
  return numberEndingAt(page, first - 2)?.first ?? first;
}

const isUnitWord = (page: Page, at: number): boolean => page.roles[at]?.closed === undefined && isCalendarOrDay(dateRole(page, at)?.unit);

const isCalendarOrDay = (unit: TimeUnit | undefined): boolean => unit !== undefined && unit !== 'half' && unit !== 'quarter';

/** Whether a word of "ago" or of what lies ahead stands about the words, or one of those that may stand between: most units are only counted. */
function mayBeDistant(page: Page, { end }: Named, { first }: Around): boolean {
  const role = first === 0 ? null : page.roles[first - 1];
  if (role !== null && (role.article === true || role.closed === 'determiners')) return true;
  return isMarked(page, first - 1, Mark.AgoBefore | Mark.Ahead | Mark.Qualifier) || isMarked(page, end, Mark.AgoAfter);
}

/** One unit without an article or a date behind it. */
const isBareUnit = (page: Page, word: Named): boolean =>
  !isPlural(page, word) &&
  !isNumber(page, word.end) &&
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
const isSince = (page: Page, at: number): boolean => phraseAt(page, at - 1, Mark.Lead, page.lexicon.dates.leads)?.value === 'since';

/** Whether the sentence speaks of the future before token `at`. */
function isFuture(page: Page, at: number): boolean {
  const { future, words } = page.lexicon.dates;
  for (let i = at - 1; i >= 0 && i > at - LOOK_BACK; i -= 1) {
    if (isSign(page, i, 46)) return false;
    const word = page.tokens.word[i];
    if (word !== undefined && (future.holds(word) || words.futureEndings.some((ending) => word.text.endsWith(ending)))) return true;
  }
  return false;
}

/** "In zwei Wochen wird …": the verb right behind the words that open the sentence, where a language puts it there. */
function opensFuture({ tokens, lexicon }: Page, first: number, end: number): boolean {
  const opens = first === 0 || tokens.kind[first - 1] !== Kind.Word;
  return lexicon.dates.words.dayFirst === true && opens && lexicon.dates.future.standsAt(tokens, end);
}

/** "the end of the year", "début d'année", "desde inicios del año", and a weekend by itself. */
function edge(page: Page, word: Named, unit: TimeUnit): RelativeReading | null {
  const { tokens } = page;
  const { edges, every } = page.lexicon.dates;
  if ((unit !== 'weekend' && unit !== 'week' && unit !== 'month' && unit !== 'year') || isPlural(page, word)) return null;
  const determined = page.roles[word.first - 1]?.closed === 'determiners';
  if (unit === 'weekend') {
    if (isOfSomething(page, word.end)) return null; // "le week-end du 5 mai"
    const single = determined && phraseAt(page, word.first - 1, Mark.Every, every) === null;
    return single ? readingOf(word.first, word.end, unitAway(unit, 0)) : null;
  }
  if (isOfSomething(page, word.end) || isNumber(page, word.end) || dateRole(page, word.end)?.month !== undefined) return null;
  if (isOpen(page, word.end) && !page.lexicon.dates.words.capitals && !tokens.spaced[word.end]) return null;
  const from = phraseAt(page, word.first - 1, Mark.Edge, edges) ?? (determined ? phraseAt(page, word.first - 2, Mark.Edge, edges) : null);
  const plural = from !== null && page.roles[from.to - 1]?.closed === 'determiners' && foldAt(page, from.to - 1)!.endsWith('s');
  if (from === null || plural || phraseAt(page, from.to - 1, Mark.Every, every) !== null) return null; // "chaque fin de mois"
  return readingOf(partsFirst(page, from.to), word.end, unitAway(unit, 0));
}

function reading(page: Page, found: Around, distance: Distance | null): RelativeReading {
  return readingOf(partsFirst(page, found.first), found.end, distance);
}

/** First token with "earlier", "later", "since" before the phrase. */
function partsFirst(page: Page, first: number): number {
  const { partsBefore } = page.lexicon.dates;
  const found = phraseAt(page, first - 1, Mark.PartBefore, partsBefore);
  if (found !== null) return found.to;
  return page.roles[first - 1]?.closed === 'determiners' ? (phraseAt(page, first - 2, Mark.PartBefore, partsBefore)?.to ?? first) : first;
}

/** Token of "mes" in "el pasado mes de julio", else the month's own: what the direction stands before. */
function monthFirst(page: Page, i: number): number {
  const named = isMarked(page, i - 1, Mark.Of) && dateRole(page, i - 2)?.unit === 'month';
  return named && dateRole(page, i - 3)?.direction !== undefined ? i - 2 : i;
}

/** Whether a direction stands right before or behind tokens [first, end): most months are tied to no now. */
function hasDirection(page: Page, first: number, end: number): boolean {
  if (dateRole(page, first - 1)?.direction !== undefined) return true;
  const { lastAfter, nextAfter } = page.lexicon.dates;
  return phraseAt(page, end, Mark.LastAfter, lastAfter) !== null || phraseAt(page, end, Mark.NextAfter, nextAfter) !== null;
}

/** "last April", "été dernier", "next spring". */
function named(page: Page, i: number, floor: number, kind: 'month' | 'season', value: number): RelativeReading | null {
  const first = kind === 'month' ? monthFirst(page, i) : i;
  if (!hasDirection(page, first, i + 1)) return null;
  const found = around(page, { first, end: i + 1, unit: kind }, floor);
  if (found.count !== null || found.vague || (found.step === null && !found.now) || found.recent) return null;
  if (found.step === null && page.lexicon.dates.words.capitals && kind === 'month' && page.tokens.word[i]!.case === Case.Lower) return null; // "this may"
  if (page.roles[found.first - 1]?.closed === 'auxiliaries') return null;
  return reading(page, found, namedAway(kind, value, found.step ?? 0));
}

/** "jeudi", "last Friday", "el pasado lunes", "Monday morning"; not one that comes back every week. */
function weekdayReading(page: Page, i: number, floor: number): RelativeReading | null {
  const { tokens } = page;
  const { every, partsOfDay } = page.lexicon.dates;
  const night = nightOf(page, i);
  if (night !== null) return night;
  const word = tokens.word[i]!;
  const { capitals } = page.lexicon.dates.words;
  if (capitals && word.case === Case.Lower) return null;
  if (!capitals && word.case !== Case.Lower && (isCapital(page, i + 1) || isCapital(page, i - 1))) return null;
  const weekday: Named = { first: i, end: weekdayEnd(page, i), unit: 'weekday' };
  const wide = around(page, weekday, floor);
  const found = isOwnDay(page, i, wide) ? around(page, weekday, i) : wide;
  if (found.count !== null || found.vague) return null;
  const day = page.lexicon.dates.words.dayFirst === true && dateRole(page, i - 1)?.ordinal === true ? i - 1 : i; // "jeden zweiten Dienstag"
  if (found.step === null && !found.now && phraseAt(page, day - 1, Mark.Every, every) !== null) return null;
  if (isNever(page, found.end) || inWeekdayRange(page, i)) return null;
  const part = phraseAt(page, found.end, Mark.PartOfDay, partsOfDay);
  const end = bareDayEnd(page, part?.to ?? found.end);
  return readingOf(partsFirst(page, found.first), end, namedAway('weekday', dateRole(page, i)!.weekday!, found.step));
}

/** "ils étaient 300 lundi": the weekday in the singular, which the number before it does not count. Asked where weekdays have a plural in "s". */
const isOwnDay = (page: Page, i: number, { count, step, now }: Around): boolean =>
  count !== null &&
  count !== 1 &&
  step === null &&
  !now &&
  page.language.statistics.noun.pluralEndings.includes('s') &&
  !foldAt(page, i)!.endsWith('s');

/** "na terça-feira (2)", "venerdì 12.": the day of the month without its month, which is no count. */
function bareDayEnd(page: Page, end: number): number {
  const bracket = isSign(page, end, 40) && isSign(page, end + 2, 41);
  const at = bracket ? end + 1 : end;
  if (!isNumber(page, at) || (!bracket && page.tokens.kind[at + 1] === Kind.Word)) return end;
  const day = page.numbers.startingAt(at);
  return day?.plain === true && day.value >= 1 && day.value <= 31 ? at + (bracket ? 2 : 1) : end;
}

/** "dans la nuit de mardi à mercredi": one night. */
function nightOf(page: Page, i: number): RelativeReading | null {
  if (!page.lexicon.dates.nights.standsAt(page.tokens, i - 2)) return null;
  const to = phraseAt(page, i + 1, Mark.To, page.lexicon.dates.to)?.to ?? null;
  return to === null || dateRole(page, to)?.weekday === undefined ? null : readingOf(i, to + 1, null);
}

/** "du lundi au vendredi", "Monday to Friday": opening hours. */
function inWeekdayRange(page: Page, i: number): boolean {
  if ((namesWeekday(page, i + 2) || namesWeekday(page, i + 3)) && joinsDays(page, i + 1)) return true;
  return (namesWeekday(page, i - 2) && joinsDays(page, i - 1)) || (namesWeekday(page, i - 3) && joinsDays(page, i - 2));
}

const namesWeekday = (page: Page, at: number): boolean => dateRole(page, at)?.weekday !== undefined;

/** A word for "to", or a dash. */
const joinsDays = (page: Page, at: number): boolean =>
  phraseAt(page, at, Mark.To, page.lexicon.dates.to) !== null || page.tokens.unit[at] === 45 || page.tokens.unit[at] === 0x2013;
