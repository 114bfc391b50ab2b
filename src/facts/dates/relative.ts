import type { TimeUnit } from '../../model/language-pack.js';
import type { DateRole } from '../../text/date-lexicon.js';
import { Case } from '../../text/tokens.js';
import type { Page } from '../page.js';
import { agoOrAhead, smallerBehind } from './ago.js';
import { type Around, around, type Named } from './around.js';
import { dayAt } from './days.js';
import { leadBefore } from './leads.js';
import { isMarked, Mark, phraseAt } from './marks.js';
import { behindWeekday } from './points.js';
import {
  inPortion,
  isNever,
  isOfName,
  isOfSomething,
  isPlural,
  partsFirst,
  type RelativeReading,
  reading,
  readingOf,
  unitReading,
} from './relative-reading.js';
import { ANY, daysAway, namedAway, stretched, unitAway } from './resolve.js';
import { isEvery, weekdayReading } from './weekday.js';
import { nthOfNow, withNth } from './within-unit.js';
import {
  dateRole,
  foldAt,
  hasFourDigits,
  isCapital,
  isCountedNoun,
  isNumber,
  isOpen,
  isSign,
  isTight,
  isWeekday,
  lengthAt,
  numberEndingAt,
} from './words.js';

const COMMA = 44;
const SLASH = 47;
const DOT = 46;
const PERCENT = 37;

/** The relative phrase at anchor `i`, which nothing absolute has been read from; `floor`: the first token that is free. */
export function relativeAt(page: Page, i: number, floor: number): RelativeReading | null {
  const role = dateRole(page, i)!;
  const fixed = role.relative === true ? fixedPhrase(page, i) : null;
  if (fixed !== null) return fixed;
  const weekend = role.relative === true || role.unit === 'weekend' ? page.lexicon.dates.weekends.match(page.tokens, i) : null;
  if (weekend !== null) return spanned(page, { first: i, end: weekend.to, unit: 'weekend' }, floor);
  if (role.unit !== undefined) {
    const span = spanned(page, { first: i, end: i + 1, unit: role.unit }, floor);
    return span === null ? nthOfNow(page, i, role.unit, floor) : withNth(page, span, floor);
  }
  if (role.weekday !== undefined) return isWeekday(page, i) ? weekdayReading(page, i, floor) : null;
  if (role.month !== undefined && role.short !== true) return named(page, i, floor, 'month', role.month);
  return role.season === undefined ? null : named(page, i, floor, 'season', role.season);
}

/** Whether the anchor at `i`, of which an absolute date may be read as well, can be tied to now: most months have no direction beside them. */
export function mayBeRelative(page: Page, i: number, { relative, unit, weekday, month, short }: DateRole): boolean {
  if (relative === true || unit !== undefined || weekday !== undefined) return true;
  return hasDirection(page, month !== undefined && short !== true ? monthFirst(page, i) : i, i + 1);
}

/** "yesterday", "ce matin", "hoy". */
function fixedPhrase(page: Page, i: number): RelativeReading | null {
  const { tokens } = page;
  const found = page.lexicon.dates.relative.match(tokens, i);
  if (found === null || isMorning(page, i, found.to) || isOfName(page, found.to)) return null;
  if (found.value === null && hasFourDigits(page, found.to)) return null; // "by year-end 2018"
  const part = phraseAt(page, found.to, Mark.PartOfDay, page.lexicon.dates.partsOfDay);
  const last = extended(page, part?.to ?? found.to);
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
  if (unit === 'fortnight' && isMarked(page, word.end, Mark.Of) && isMarked(page, word.end + 1, Mark.PluralUnit)) return null; // "une quinzaine de jours"
  const found = around(page, word, floor);
  if (unit === 'day') {
    const day = dayOfMonth(page, word, found);
    if (day !== null) return day;
  }
  if (found.behind && (unit === 'half' || unit === 'quarter') && page.roles[found.end]?.numeric === true) return null; // "half past ten"
  const distant = agoOrAhead(page, word, found);
  if (distant !== null) return distant;
  if (
    (found.now || found.step !== null ? isOfName(page, found.end) : isNever(page, found.end)) ||
    (unit === 'year' && isYearAt(page, found.end))
  )
    return null;
  if (found.step !== null) return stepped(page, unit, found);
  if (
    found.now &&
    (unit === 'quarter' || (unit === 'month' && dateRole(page, word.end + 1)?.month !== undefined)) &&
    isOfSomething(page, word.end)
  )
    return null; // "este cuarto de siglo", "este mes de mayo"
  if (
    found.now &&
    found.count === null &&
    !found.vague &&
    (isCalendar(unit) || isHalfYear(page, word.first, unit)) &&
    !isPlural(page, word)
  )
    return unitReading(page, found.first, found.end, unitAway(unit, 0));
  return found.count === null && !found.vague ? edge(page, word, unit) : null;
}

/** "el día 15", "el pasado día 9": a day of a month that is left out. */
function dayOfMonth(page: Page, { first, end }: Named, { step, first: begin, behind }: Around): RelativeReading | null {
  if (behind || isMarked(page, first, Mark.PluralUnit) || !isMarked(page, begin - 1, Mark.DayArticle)) return null;
  const day = isMarked(page, first, Mark.Fill) ? dayAt(page, end) : null;
  if (day === null || isTight(page, day.end) || dateRole(page, day.end)?.month !== undefined) return null;
  const goesOn = isMarked(page, day.end, Mark.Of | Mark.To | Mark.And) || isCountedNoun(page, day.end); // "el día 3 del foro", "el día 25 migrantes salieron"
  const isRate = isMarked(page, begin - 1, Mark.To) && (isOpen(page, day.end) || isSign(page, day.end, PERCENT)); // "al día 5 kg"
  return goesOn || isRate ? null : readingOf(begin, day.end, { ...namedAway('weekday', ANY, step), day: day.value });
}

/** "l'année 2016", but not "cette année 25 000 enfants". */
function isYearAt(page: Page, at: number): boolean {
  if (!isNumber(page, at) || !page.tokens.spaced[at]) return false;
  const number = page.numbers.startingAt(at);
  return number === null || (number.plain && lengthAt(page, at) === 4);
}

const isCalendar = (unit: TimeUnit): boolean => unit !== 'hour' && unit !== 'day' && unit !== 'fortnight' && unit !== 'half';

/** "este semestre": a half that is a word of its own, and none of anything else. */
const isHalfYear = ({ roles }: Page, at: number, unit: TimeUnit): boolean =>
  unit === 'half' && roles[at]?.half !== true && roles[at]?.fraction === undefined && roles[at]?.number === undefined;

/** "last week", "les trois dernières années", "recent months", "los próximos días". */
function stepped(page: Page, unit: TimeUnit, found: Around): RelativeReading | null {
  const { step, count, vague } = found;
  const plural = isPlural(page, { first: 0, end: wordEnd(found, page), unit });
  if (isParticiple(page, found)) return null; // "ha pasado dos años"
  if (!plural && page.lexicon.dates.possessives.standsAt(page.tokens, found.first - 1)) return null; // "la paie de leur dernier mois"
  if (!found.behind && !found.now && isOfSomething(page, found.end)) return null;
  if ((plural || count !== null) && found.behind && !found.now && isSpentSomewhere(page, found.end)) return null;
  if (count !== null || vague) {
    if (found.loose && !found.behind && !(plural && (foldAt(page, found.first) ?? 's').endsWith('s'))) return null; // "flights last two weeks", but "Últimos 30 días", "47 derniers jours"
    const end = smallerBehind(page, found.end);
    if (end > found.end) return readingOf(partsFirst(page, found.first), end, null); // "los últimos dos años y medio"
    return reading(page, found, count === null ? null : stretched(unit, step! * count));
  }
  if (plural) return reading(page, found, null);
  if (unit === 'day' || unit === 'hour' || found.recent) return null;
  return unitReading(page, found.first, found.end, unit === 'fortnight' ? stretched(unit, step!) : unitAway(unit, step!));
}

/** es "ha pasado dos años", but en "will next year open", de "wird nächste Woche": a word for "past" that belongs to the verb before it. */
const isParticiple = ({ roles, language }: Page, { first, step }: Around): boolean =>
  step !== null && roles[first - 1]?.closed === 'auxiliaries' && language.statistics.noun.head === 'first';

/** "trois mois passés dans un centre": the word for "past" is what was done with them. */
const isSpentSomewhere = ({ tokens, roles, lexicon }: Page, end: number): boolean =>
  roles[end]?.closed === 'prepositions' && lexicon.statistics.spent.standsAt(tokens, end - 1);

/** End of the unit's own word, direction words behind it left out. */
const wordEnd = (found: Around, page: Page): number => {
  let end = found.end;
  while (end > found.first && dateRole(page, end - 1)?.unit === undefined) end -= 1;
  return end;
};

/** Whether the unit at `at` has a beginning and an end that tell a time: no "cuarto", which is a room too. */
const hasEdges = ({ tokens, lexicon }: Page, at: number, unit: TimeUnit): boolean =>
  (isCalendar(unit) || unit === 'half') && !lexicon.dates.fractionParts.standsAt(tokens, at);

/** "the end of the year", "début d'année", "desde inicios del año", and a weekend by itself. */
function edge(page: Page, word: Named, unit: TimeUnit): RelativeReading | null {
  const { tokens } = page;
  const { edges, every } = page.lexicon.dates;
  if (!hasEdges(page, word.first, unit) || isPlural(page, word)) return null;
  const determined = page.roles[word.first - 1]?.closed === 'determiners';
  if (unit === 'weekend') {
    if (isOfSomething(page, word.end)) return null; // "le week-end du 5 mai"
    const single = determined && phraseAt(page, word.first - 1, Mark.Every, every) === null;
    return single ? readingOf(word.first, word.end, unitAway(unit, null)) : null;
  }
  if (isOfSomething(page, word.end) || isNumber(page, word.end) || dateRole(page, word.end)?.month !== undefined) return null;
  if (isOpen(page, word.end) && !page.lexicon.dates.words.capitals && !tokens.spaced[word.end]) return null;
  const from = phraseAt(page, word.first - 1, Mark.Edge, edges) ?? (determined ? phraseAt(page, word.first - 2, Mark.Edge, edges) : null);
  if (page.roles[word.first - 1]?.article === true || phraseAt(page, word.first - 1, Mark.Every, every) !== null) return null; // "at the start of a year"
  const plural = from !== null && page.roles[from.to - 1]?.closed === 'determiners' && foldAt(page, from.to - 1)!.endsWith('s');
  if (from === null || plural || numberEndingAt(page, from.to) !== null) return null; // "tres fines de semana"
  if (isEvery(page, from.to) || page.lexicon.dates.weekends.match(tokens, from.to) !== null) return null; // "chaque fin de mois"
  return readingOf(partsFirst(page, from.to), word.end, inPortion(unitAway(unit, 0), leadBefore(page, word.first)));
}

/** Token of "mes" in "el pasado mes de julio", else the month's own: what the direction stands before. */
function monthFirst(page: Page, i: number): number {
  const named = dateRole(page, i - 2)?.unit === 'month' && isMarked(page, i - 1, Mark.Of);
  return named && dateRole(page, i - 3)?.direction !== undefined ? i - 2 : i;
}

/** Whether a direction stands right before tokens [first, end), or words that may be one behind them. */
function hasDirection(page: Page, first: number, end: number): boolean {
  return dateRole(page, first - 1)?.direction !== undefined || isMarked(page, end, Mark.LastAfter | Mark.NextAfter);
}

/** "last April", "été dernier", "next spring". */
function named(page: Page, i: number, floor: number, kind: 'month' | 'season', value: number): RelativeReading | null {
  const first = kind === 'month' ? monthFirst(page, i) : i;
  const found = around(page, { first, end: i + 1, unit: kind }, floor);
  if (found.count !== null || found.vague || (found.step === null && !found.now) || found.recent) return null;
  if (found.step === null && page.lexicon.dates.words.capitals && kind === 'month' && page.tokens.word[i]!.case === Case.Lower) return null; // "this may"
  if (isParticiple(page, found)) return null;
  return reading(page, found, namedAway(kind, value, found.step ?? 0));
}
