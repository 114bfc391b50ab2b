import { isDash } from '../../text/characters.js';
import { Case, Kind } from '../../text/tokens.js';
import { overDeterminer, type Page } from '../page.js';
import { type Around, around, type Named } from './around.js';
import { type DayNumber, dayAt } from './days.js';
import { openerBefore } from './leads.js';
import { isMarked, Mark, phraseAt } from './marks.js';
import { isOfName, partsFirst, type RelativeReading, readingOf } from './relative-reading.js';
import { namedAway } from './resolve.js';
import { unitEndingAt } from './within-unit.js';
import { dateRole, foldAt, isCapital, isNumber, isOpen, isSign, weekdayEnd } from './words.js';

const COMMA = 44;

/** "jeudi", "last Friday", "el pasado lunes", "Monday morning"; not one that comes back every week. */
export function weekdayReading(page: Page, i: number, floor: number): RelativeReading | null {
  const { tokens } = page;
  const { partsOfDay } = page.lexicon.dates;
  const night = nightOf(page, i);
  if (night !== null) return night;
  const word = tokens.word[i]!;
  const { capitals } = page.lexicon.dates.words;
  if (!capitals && word.case !== Case.Lower && (isCapital(page, i + 1) || isCapital(page, i - 1))) return null;
  const weekday: Named = { first: i, end: weekdayEnd(page, i), unit: 'weekday' };
  const wide = around(page, weekday, floor);
  const found = isOwnDay(page, i, wide) ? around(page, weekday, i) : wide;
  if (found.count !== null || found.vague) return null;
  const day = dateRole(page, i - 1)?.ordinal === true ? i - 1 : i; // "jeden zweiten Dienstag"
  if (found.step === null && !found.now && isEvery(page, firstOfList(page, day))) return null;
  if (isMarked(page, found.end, Mark.Of) && unitEndingAt(page, found.end, floor) !== null) return null; // "the first Friday of the month"
  if (isOfName(page, found.end) || inWeekdayRange(page, i) || isDated(page, i)) return null;
  const part = phraseAt(page, found.end, Mark.PartOfDay, partsOfDay);
  const behind = part?.to ?? found.end;
  const date = bareDay(page, behind);
  const distance = namedAway('weekday', dateRole(page, i)!.weekday!, found.step);
  const weeks = tokens.kind[behind] === Kind.Word ? page.lexicon.dates.weeksOn.match(tokens, behind) : null;
  if (weeks !== null && !isOpen(page, weeks.to))
    return readingOf(partsFirst(page, found.first), weeks.to, { ...distance, weeks: weeks.value });
  return readingOf(partsFirst(page, found.first), date?.end ?? behind, date === null ? distance : { ...distance, day: date.value });
}

/** Whether what comes back stands before token `at`: "los lunes", "chaque fin de mois", but not "se aplazó al lunes", "al final del mes". */
export const isEvery = (page: Page, at: number): boolean =>
  phraseAt(page, at - 1, Mark.Every, page.lexicon.dates.every) !== null &&
  !(page.language.statistics.noun.head === 'first' && isMarked(page, at - 1, Mark.To));

/** Tokens of a list of all weekdays. */
const LIST = 14;

/** First weekday of a list that goes on at `at` without articles: "lunes" of "los lunes, martes y jueves". */
function firstOfList(page: Page, at: number): number {
  let first = at;
  while (
    first > at - LIST &&
    namesWeekday(page, first - 2) &&
    (page.roles[first - 1]?.numberAnd === true || isSign(page, first - 1, COMMA))
  )
    first -= 2;
  return first;
}

/** "Monday and Tuesday (3–4 September)", "Monday and Tuesday, 3 and 4 September", "Wednesday (5–6/03)": what the dates behind say in full. */
function isDated(page: Page, i: number): boolean {
  const { tokens, roles } = page;
  const next = overDeterminer(page, i + 2);
  const paired = roles[i + 1]?.numberAnd === true && dateRole(page, next)?.weekday !== undefined;
  const open = paired ? next + 1 : i + 1;
  if (!(isSign(page, open, 40) || (paired && isSign(page, open, COMMA))) || !isNumber(page, open + 1)) return false;
  const isRange = (isDash(tokens.unit[open + 2]) || roles[open + 2]?.numberAnd === true) && isNumber(page, open + 3);
  const end = isRange ? open + 4 : open + 2;
  return (paired || isRange) && (isSign(page, end, 47) || (dateRole(page, end) ?? dateRole(page, end + 1))?.month !== undefined);
}

/** "ils étaient 300 lundi": the weekday in the singular, which the number before it does not count. Asked where weekdays have a plural in "s". */
const isOwnDay = (page: Page, i: number, { count, step, now }: Around): boolean =>
  count !== null &&
  count !== 1 &&
  step === null &&
  !now &&
  page.language.statistics.noun.pluralEndings.includes('s') &&
  !foldAt(page, i)!.endsWith('s');

/** "na terça-feira (2)", "venerdì 12.", "Tuesday 19th", "Friday the 22nd": the day of the month without its month, which is no count. */
function bareDay(page: Page, end: number): DayNumber | null {
  const behind = isSign(page, end, COMMA) && dateRole(page, end + 1)?.unit === 'day' ? end + 1 : end; // "martes, día 25"
  const bracket = isSign(page, behind, 40) && isSign(page, behind + 2, 41);
  const article = !bracket && page.roles[behind]?.closed === 'determiners' && page.roles[behind]?.article !== true;
  const from = bracket || article ? behind + 1 : behind;
  const named = dateRole(page, from)?.unit === 'day' && !isMarked(page, from, Mark.PluralUnit); // "martes el día 25"
  const day = dayAt(page, named ? from + 1 : from);
  if (day === null || (day.words && !article && !named)) return null;
  if (bracket) return { ...day, end: behind + 3 };
  const isOther = page.tokens.kind[day.end] === Kind.Word && !isCircumstance(page, day.end) && !isNextDay(page, day.end);
  const mayCount = (page.language.statistics.noun.head === 'last' || day.words) && isOpen(page, day.end); // "Friday the second group left"
  return isOther && (!day.ordinal || mayCount || isMarked(page, day.end, Mark.Of)) ? null : day;
}

/**
 * "el sábado 16 con una misa": a preposition behind the day, where what is counted would stand; "el lunes 12 de ellos" counts. "lundi 17 au soir": a
 * part of the day.
 */
const isCircumstance = (page: Page, at: number): boolean =>
  phraseAt(page, at, Mark.PartOfDay, page.lexicon.dates.partsOfDay) !== null ||
  (page.language.statistics.noun.head === 'first' &&
    page.roles[at]?.closed === 'prepositions' &&
    !page.lexicon.statistics.nounOf.standsAt(page.tokens, at));

/** "el martes 18 y el miércoles 19" */
const isNextDay = (page: Page, at: number): boolean =>
  page.roles[at]?.numberAnd === true &&
  (namesWeekday(page, at + 1) || (page.roles[at + 1]?.closed === 'determiners' && namesWeekday(page, at + 2)));

/** "dans la nuit de mardi à mercredi", "notte tra sabato e domenica", "ночь с субботы на воскресенье": one night. */
function nightOf(page: Page, i: number): RelativeReading | null {
  const { nights, to, overnight, between, and } = page.lexicon.dates;
  if (!nights.standsAt(page.tokens, i - 2)) return null;
  const end = weekdayEnd(page, i);
  const joint =
    phraseAt(page, end, Mark.To, to) ??
    phraseAt(page, end, Mark.To, overnight) ??
    (openerBefore(page, i, Mark.Between, between) === null ? null : phraseAt(page, end, Mark.And, and));
  return joint === null || !namesWeekday(page, joint.to) ? null : readingOf(i, weekdayEnd(page, joint.to), null);
}

/** "du lundi au vendredi", "Monday to Friday": opening hours. */
export function inWeekdayRange(page: Page, i: number): boolean {
  if ((namesWeekday(page, i + 2) || namesWeekday(page, i + 3)) && joinsDays(page, i + 1)) return true;
  return (namesWeekday(page, i - 2) && joinsDays(page, i - 1)) || (namesWeekday(page, i - 3) && joinsDays(page, i - 2));
}

const namesWeekday = (page: Page, at: number): boolean => {
  const role = dateRole(page, at);
  return role?.weekday !== undefined || role?.shortWeekday !== undefined;
};

/** A word for "to", or a dash. */
const joinsDays = (page: Page, at: number): boolean =>
  phraseAt(page, at, Mark.To, page.lexicon.dates.to) !== null || page.tokens.unit[at] === 45 || page.tokens.unit[at] === 0x2013;
