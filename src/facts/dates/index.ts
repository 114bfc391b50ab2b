import type { DateValue, Fact } from '../../model/fact.js';
import type { DatePortion } from '../../model/language-pack.js';
import { isQuote } from '../../text/characters.js';
import type { DateRole } from '../../text/date-lexicon.js';
import { isPossessive, Kind } from '../../text/tokens.js';
import { type FactType, type Page, spanOf } from '../page.js';
import { leadEndingAt } from './before.js';
import { type Day, parseDay } from './calendar.js';
import { resolveByChrono } from './chrono.js';
import { type DayNumber, dayAt, dayMonthFrom, mayTakeDay } from './days.js';
import { type DatePoint, type Expression, edtfOf, expressionOf, isSingle, kindOf, partPoint } from './expression.js';
import { type Lead, leadBefore, openerBefore } from './leads.js';
import { isMarked, joinAt, Mark, phraseAt } from './marks.js';
import { canBeNumeric } from './numeric.js';
import { canBeOrdinal, firstMonthsAt, firstUnits, monthsOfYear, numberedUnitAt, ordinalPeriodAt } from './periods.js';
import { behindWeekday, numberPoint, plainAt, pointAt, weekdayAt } from './points.js';
import { daysBeforeMonth, mayGoOn, mayJoin, rangeFrom } from './ranges.js';
import { mayBeRelative, relativeAt } from './relative.js';
import type { RelativeReading } from './relative-reading.js';
import {
  expressionWithin,
  halfYearAway,
  isAhead,
  isSaidInFull,
  ofYear,
  resolveDistance,
  resolveExpression,
  unitAway,
  weekdayWithin,
} from './resolve.js';
import { canBegin, isMereOrdinal } from './starts.js';
import { dateRole, isAlone, isCapital, isNumber, isOpen, isSign, lengthAt } from './words.js';
import { isNamed } from './years.js';

const OPEN = 40;
const CLOSE = 41;
const COLON = 58;
const COMMA = 44;
const SEMICOLON = 59;

/** Dates, intervals and relative expressions: see FACTS "Dates". */
export const dates: FactType<'dates'> = { find };

function find(page: Page): Fact<'dates'>[] {
  const { claims, starts } = page;
  const reference = parseDay(page.reference);
  const reads: Read[] = [];
  let floor = 0;
  let next = 0;
  for (let n = 0; n < starts.dates.length; n += 1) {
    const i = starts.dates[n];
    if (i < next || claims.has(i) || !canBegin(page, i)) continue;
    const read = readAt(page, i, floor, reference);
    if (read === null) continue;
    if (typeof read === 'number') {
      next = read; // words of a name: nothing in them is a date
      continue;
    }
    const resolved = reads.length === 0 || reference === null ? null : resolvedBy(page, reads.at(-1)!, read, reference);
    if (resolved !== null) reads.push(resolvedTo(reads.pop()!, resolved));
    reads.push(read);
    claims.take(read.first, read.end);
    floor = read.end;
    next = read.end;
  }
  return reads.map(({ fact }) => fact);
}

interface Read {
  readonly fact: Fact<'dates'>;
  readonly first: number;
  readonly end: number;
  /** What was read: words of the calendar, or words tied to now. */
  readonly said: Expression | RelativeReading;
}

const resolvedTo = (read: Read, resolved: string): Read => ({ ...read, fact: { ...read.fact, value: { ...read.fact.value, resolved } } });

/** What the date before resolves to by what is read behind it; null where that says nothing of it. */
const resolvedBy = (page: Page, before: Read, read: Read, reference: Day): string | null =>
  'distance' in read.said
    ? resolvedWithin(page, before, read.first, read.said, reference)
    : resolvedBeside(page, before, read.first, read.said, reference);

/** "March of last year", "from May to July this year", "Tuesday of next week": the words tied to now right behind a date tell which one it is. */
function resolvedWithin(page: Page, { said, end }: Read, first: number, { distance }: RelativeReading, reference: Day): string | null {
  if (distance === null || first > end + 2) return null;
  for (let at = end; at < first; at += 1) if (!isMarked(page, at, Mark.Of | Mark.Fill)) return null;
  return 'distance' in said ? weekdayWithin(said.distance, distance, reference) : expressionWithin(said, distance, reference);
}

/** "5–6 May and 7–8 June 2017": the year is that of both. */
function resolvedBeside(page: Page, { said, end }: Read, first: number, { from, to }: Expression, reference: Day): string | null {
  if ('distance' in said || isSingle(said) || from === null || from.year === null || from.year !== to?.year || from.month === null)
    return null;
  const and = phraseAt(page, isSign(page, end, COMMA) ? end + 1 : end, Mark.And, page.lexicon.dates.and);
  const dated = and?.to === first ? ofYear(said, from.year) : null;
  return dated === null ? null : resolveExpression(dated, reference);
}

/** The fact that token `i` is the first date word of, or the token to go on from. `floor`: end of the fact before it. */
function readAt(page: Page, i: number, floor: number, reference: Day | null): Read | number | null {
  const role = dateRole(page, i);
  const isAnchor = role !== undefined && role.anchor === true;
  if (isAnchor && role.absolute !== true) {
    const numbered = role.unit === undefined ? null : numberedUnitAt(page, i, role.unit);
    return numbered === null ? relativeFactAt(page, i, floor, reference) : dateFact(page, withLead(page, numbered), floor, reference);
  }
  const expression = expressionAt(page, i, floor);
  if (typeof expression === 'number') return expression;
  if (isAnchor && (expression === null || isBare(expression)) && mayBeRelative(page, i, role)) {
    const relative = relativeFactAt(page, i, floor, reference);
    if (relative !== null) return relative;
  }
  return expression === null ? null : dateFact(page, expression, floor, reference);
}

/** Whether it says neither day nor year: "last April" is tied to now. */
const isBare = ({ from, to }: Expression): boolean =>
  from !== null && (from === to || to === null) && from.day === null && from.year === null && from.era === null;

function relativeFactAt(page: Page, i: number, floor: number, reference: Day | null): Read | null {
  const relative = relativeAt(page, i, floor);
  return relative === null ? null : relativeFact(page, relative, floor, reference);
}

/** The absolute date at `i` with the words around it, or null where there is none; the token behind it where it is only a name. */
function expressionAt(page: Page, i: number, floor: number): Expression | number | null {
  const core = coreAt(page, i, floor);
  if (core === null) return null;
  if (isSingle(core) && core.from!.doubtful && !isAlone(page, core.first, core.end) && !isListedMonth(page, core, floor))
    if (!isSureMonth(page, core, leadBefore(page, i))) return miss(page, core, 'a name or a verb');
  if (isNamed(page, core.first, core.end)) {
    miss(page, core, 'names a street or place');
    page.claims.take(core.first, core.end); // nor is anything counted there
    return Math.max(core.end, i + 1);
  }
  return withLead(page, core);
}

/** A range, a list of days, a period or a single date: read by what token `i` is. */
function coreAt(page: Page, i: number, floor: number): Expression | null {
  if (page.tokens.kind[i] === Kind.Number) return coreOfDigits(page, i, floor);
  const role = dateRole(page, i);
  const numeric = page.roles[i]!.numeric === true;
  const told = (numeric || mayTakeDay(page, i, role!)) && isToldBefore(page, i, floor); // nothing else depends on what stands before
  if (role === undefined || numeric || role.ordinal === true) return coreOfWords(page, i, told);
  if (role.firstMonths !== undefined) return firstMonthsAt(page, i);
  if (role.weekday !== undefined || role.shortWeekday !== undefined) return coreOfWeekday(page, i, role, told);
  return ranged(page, plainAt(page, i, told));
}

/** "samedi 13 au dimanche 15 juillet", "Mardi 20 décembre". */
function coreOfWeekday(page: Page, i: number, role: DateRole, told: boolean): Expression | null {
  const behind = behindWeekday(page, i);
  const days = isNumber(page, behind.at) ? daysFrom(page, behind.at, i) : null;
  return days ?? ranged(page, weekdayAt(page, i, behind) ?? (role.month === undefined ? null : plainAt(page, i, told)));
}

/** Digits: a year, a day, a date in digits, an ordinal. */
function coreOfDigits(page: Page, i: number, floor: number): Expression | null {
  const told = canBeNumeric(page, i) && isToldBefore(page, i, floor);
  const isYear = lengthAt(page, i) > 2;
  const day = isYear ? null : dayAt(page, i);
  const days = day === null ? null : daysAfter(page, day, i);
  if (days !== null) return days;
  const period = !isYear && canBeOrdinal(page, i) ? ordinalPeriodAt(page, i) : null;
  if (period !== null && period.nth !== null) return period;
  const date = ranged(page, numberPoint(page, i, told, day));
  return date !== null || isYear ? date : (monthsOfYear(page, i) ?? period);
}

/** Numbers and ordinals in words. */
function coreOfWords(page: Page, i: number, told: boolean): Expression | null {
  const role = dateRole(page, i);
  if (role !== undefined && isNothingButOrdinal(page, i, role)) return coreOfOrdinal(page, i);
  const isWeekday = role !== undefined && (role.weekday !== undefined || role.shortWeekday !== undefined); // pt "segunda"
  const days = isWeekday ? daysBehindWeekday(page, i) : daysFrom(page, i, i);
  if (days !== null) return days;
  if (role === undefined) return ranged(page, plainAt(page, i, told)) ?? monthsOfYear(page, i);
  if (role.firstMonths !== undefined) return firstMonthsAt(page, i);
  const isOrdinal = role.ordinal === true;
  const period = isOrdinal ? ordinalPeriodAt(page, i) : null;
  if (period !== null && period.nth !== null) return period;
  return ranged(page, pointAt(page, i, told)) ?? period ?? (isOrdinal ? firstUnits(page, i) : null);
}

const isNothingButOrdinal = (page: Page, i: number, role: DateRole): boolean =>
  isMereOrdinal(page.roles[i]!, role) &&
  role.shortWeekday === undefined &&
  role.part === undefined &&
  role.century !== true &&
  role.firstMonths === undefined;

/** "first of May", "primer semestre", "last Friday of July". */
function coreOfOrdinal(page: Page, i: number): Expression | null {
  const day = dayAt(page, i);
  const days = day === null ? null : daysAfter(page, day, i);
  if (days !== null) return days;
  const period = ordinalPeriodAt(page, i);
  if (period !== null && period.nth !== null) return period;
  const date = (day === null ? null : dayMonthFrom(page, i, day)) ?? (period !== null && isSingle(period) ? period.from : null);
  return ranged(page, date) ?? period ?? firstUnits(page, i);
}

/** The interval that begins with the date, or the date alone. */
const ranged = (page: Page, date: DatePoint | null): Expression | null =>
  date === null
    ? null
    : ((mayGoOn(page, date) ? rangeFrom(page, date) : null) ?? expressionOf(date.first, date.end, date, date, ruleOf(date)));

const ruleOf = ({ day, month, part, era, numeric }: DatePoint): string =>
  numeric ? 'numeric' : era !== null ? 'decade' : part !== null ? 'part-of-year' : day !== null ? 'day' : month !== null ? 'month' : 'year';

/** "samedi 13 au dimanche 15 juillet". */
function daysBehindWeekday(page: Page, i: number): Expression | null {
  const { at } = behindWeekday(page, i);
  return isNumber(page, at) ? daysFrom(page, at, i) : null;
}

/** "du 24 au 27 octobre": days from token `at` on, of a date that begins at `first`. */
function daysFrom(page: Page, at: number, first: number): Expression | null {
  const day = dayAt(page, at);
  return day === null ? null : daysAfter(page, day, first);
}

const daysAfter = (page: Page, day: DayNumber, first: number): Expression | null =>
  mayJoin(page, day.end) ? daysBeforeMonth(page, day, first) : null;

/** A weekday, a relative word or one of "on", "le", "el" right before a bare "10/09". */
function isToldBefore(page: Page, i: number, floor: number): boolean {
  if (isSign(page, i - 1, OPEN)) return floor > 0 && floor >= i - 1;
  if (floor > 0 && floor === i) return true;
  const roles = page.roles[i - 1];
  if (roles === null || roles === undefined || roles.closed === undefined) return false;
  return isMarked(page, i - 1, Mark.DayArticle) || leadBefore(page, i).opens !== null;
}

/** A month that may be a name or verb counts behind a preposition of time, in brackets or beside a modifier, and not before a surname. */
function isSureMonth(page: Page, { first, end }: Expression, lead: Lead): boolean {
  if (lead.opens !== null || lead.evidence === 'strong') return true;
  if (lead.evidence === 'weak' && isMarked(page, first - 1, Mark.Ahead)) return isCapital(page, first) && !isCapital(page, end); // "dans Oct"
  if (isSign(page, end, COLON) && isNumber(page, end + 1) && (first === 0 || page.tokens.kind[first - 1] === Kind.Break)) return true; // "Abril: 12.455"
  if (dateRole(page, first - 1)?.direction !== undefined) return !page.lexicon.dates.words.capitals || isCapital(page, first);
  if (isCalledMonth(page, end)) return isCapital(page, first);
  if (!page.lexicon.dates.words.capitals) return false;
  const isEach = phraseAt(page, first - 1, Mark.Every, page.lexicon.dates.every) !== null && isCapital(page, first); // "each June"
  if (lead.evidence === 'none' && !isEach) return (isSign(page, first - 1, OPEN) && !isOpen(page, end)) || isOfMonth(page, first, end);
  return !(isCapital(page, end) && isOpen(page, end));
}

/** "in June, August and October": behind a date and its comma, and before another month. */
const isListedMonth = (page: Page, { first, end }: Expression, floor: number): boolean =>
  floor > 0 && floor === first - 1 && isPart(page, floor) && isPart(page, end) && dateRole(page, end + 1)?.month !== undefined;

const isPart = (page: Page, at: number): boolean => isSign(page, at, COMMA) || page.roles[at]?.closed === 'conjunctions';

/** "the March drought", "its May elections": in capitals between a determiner and a noun that has none. */
const isOfMonth = (page: Page, first: number, end: number): boolean =>
  page.roles[first - 1]?.closed === 'determiners' && isCapital(page, first) && isOpen(page, end) && !isCapital(page, end);

/** Tokens from a month to the word that says that it is one. */
const CALLED = 7;

/** "May was always the busiest month", "Agosto, mes de lluvias": the word for a month in the clause of the auxiliary behind, or right behind the comma. */
function isCalledMonth(page: Page, end: number): boolean {
  const { kind } = page.tokens;
  if (isSign(page, end, COMMA)) return dateRole(page, end + 1)?.unit === 'month';
  if (page.roles[end]?.closed !== 'auxiliaries') return false;
  for (let at = end + 1; at < end + CALLED && (kind[at] === Kind.Word || isQuote(page.tokens.unit[at])); at += 1)
    if (dateRole(page, at)?.unit === 'month') return true;
  return false;
}

/** Adds the words that open an interval or say which part, and "onwards" behind. */
function withLead(page: Page, core: Expression): Expression {
  const single = isSingle(core);
  const soFar = single ? untilNow(page, core) : null;
  if (soFar !== null) return soFar;
  if (!single && isRangeOfOneKind(core.rule) && opensRange(core, page)) return core;
  const lead = leadBefore(page, core.first);
  if (core.rule === 'first-units' && lead.opens === 'until') return core; // "through the first eight weeks of 2018"
  if (single && lead.opens !== null && lead.portion === null && isAttribute(page, core)) return core;
  const begin = Math.min(lead.first, core.first) - 1;
  if (single && lead.opens === null && isFromHead(page, begin, core)) return opened(page, core, { ...lead, first: begin, opens: 'since' });
  if (single && (lead.opens !== null || lead.portion !== null)) return opened(page, core, lead);
  const on = single ? onwardsEnd(page, core.end) : null;
  if (on === null && lead.first >= core.first) return core;
  const first = Math.min(lead.first, core.first);
  const { end, from, to, rule, nth } = core;
  return on === null
    ? expressionOf(first, end, from, to, rule, nth, core.fromPortion, core.toPortion)
    : expressionOf(first, on, from, null, 'since', nth);
}

/** "following the January 12 quake", "since the 2015 elections", "ahead of 2018's totals": what opens or ends an interval is the event, which the date tells of. */
function isAttribute(page: Page, { first, end, from }: Expression): boolean {
  const { capitals, dayFirst } = page.lexicon.dates.words;
  if (!capitals || dayFirst === true || from!.era !== null || from!.part !== null) return false; // other languages have articles before dates
  if (isPossessive(page.tokens, end)) return isOpen(page, end + 2);
  if (page.roles[first - 1]?.closed !== 'determiners' || !isOpen(page, end)) return false;
  for (let at = first + 1; at < end; at += 1) if (isMarked(page, at, Mark.Of)) return false; // "since the 12th of March boats come"
  return true;
}

/** "From 1 January 2018 employers must insure them": at the head of its clause, with no end behind, and nothing that it tells of ("From 2011 census data"). */
const isFromHead = (page: Page, at: number, { from, end }: Expression): boolean =>
  page.lexicon.dates.sinceAtHead.standsAt(page.tokens, at) &&
  (isCapital(page, at) || page.tokens.unit[at - 1] === COMMA || page.tokens.unit[at - 1] === SEMICOLON) && // not "fell 19 % from 1987"
  joinAt(page, end) === null &&
  !(from!.day === null && isOpen(page, end) && !isCapital(page, end));

/** A date with words that open an interval with it or say which part of it is meant. */
function opened(page: Page, core: Expression, { first: begin, opens, portion }: Lead): Expression {
  const first = Math.min(begin, core.first);
  const { end, from, to, rule, nth } = core;
  if (opens === 'since' || opens === 'after') return expressionOf(first, end, from, null, opens, nth, portion);
  if (opens === 'until' || opens === 'before') return expressionOf(first, end, null, to, opens, nth, null, portion);
  const half = halfOfYear(from!, portion);
  if (half !== null) return expressionOf(first, end, half, half, 'part-of-year');
  const on = onwardsEnd(page, end);
  return on === null ? expressionOf(first, end, from, to, rule, nth, portion) : expressionOf(first, on, from, null, 'since', nth, portion);
}

/** "January 2014 to date", "desde 2015 hasta hoy", "between May and now": up to the day of the page. */
function untilNow(page: Page, { first, end, from, nth }: Expression): Expression | null {
  const { between, present } = page.lexicon.dates;
  const joint = joinAt(page, end);
  const now = joint === null ? null : present.match(page.tokens, joint.next);
  if (now === null) return null;
  const enclosed = joint!.join === 'and' ? openerBefore(page, first, Mark.Between, between) : null;
  const isWithin = leadEndingAt(page, first - 1)?.value === 'within'; // "received in 2014 to date": how much of that year has passed
  if (joint!.join === 'and' ? enclosed === null : isWithin) return null;
  const lead = leadBefore(page, first);
  return expressionOf(Math.min(enclosed ?? lead.first, first), now.to, from, null, 'so-far', nth, lead.portion);
}

/** The rules of `enclose` and of days before their month. */
const isRangeOfOneKind = (rule: string): boolean =>
  rule === 'day-range' || rule === 'month-range' || rule === 'part-range' || rule === 'year-range';

/** End of "onwards" behind a date. */
function onwardsEnd(page: Page, end: number): number | null {
  if (page.tokens.kind[end] !== Kind.Word) return null;
  const behind = phraseAt(page, end, Mark.Onwards, page.lexicon.dates.onwards);
  if (behind === null || isNumber(page, behind.to)) return null;
  return goesOnThen(page, end, behind.to) || isPreposition(page, end, behind.to) ? null : behind.to;
}

/** "arrived on 15 July on a barge", but not "from 2003 on in Haiti". */
const isPreposition = ({ roles, tokens }: Page, end: number, to: number): boolean =>
  to === end + 1 && roles[end]?.closed === 'prepositions' && tokens.kind[to] === Kind.Word && roles[to]?.closed !== 'prepositions';

/** "in 2004 and after in another camp", "en 2016 y más tarde emigró": what happened next, rather than how long. */
const goesOnThen = (page: Page, end: number, to: number): boolean =>
  page.roles[end]?.numberAnd === true && (page.roles[to]?.closed === 'prepositions' || isOpen(page, to));

/** "la primera mitad de 2015" is a half of that year, as "el primer semestre" is. */
function halfOfYear(date: DatePoint, portion: DatePortion | null): DatePoint | null {
  if ((portion !== 'first-half' && portion !== 'second-half') || date.year === null || date.month !== null || date.part !== null)
    return null;
  return partPoint(date.first, date.end, portion === 'first-half' ? 40 : 41, date.year);
}

/** Whether the range's own words ("entre", "from") stand in it already. */
const opensRange = (core: Expression, page: Page): boolean => !isNumber(page, core.first) && dateRole(page, core.first)?.anchor !== true;

function miss(page: Page, { first, end }: Expression, why: string): null {
  page.miss?.(spanOf(page.tokens, first, end), 'dates', why);
  return null;
}

function dateFact(page: Page, expression: Expression, floor: number, reference: Day | null): Read {
  const first = Math.max(expression.first, floor);
  const behind = trailing(page, expression.end);
  const span = spanOf(page.tokens, first, behind);
  const edtf = edtfOf(expression);
  if (edtf === null) {
    const words = page.text.slice(span.start, span.end);
    page.report({ code: 'impossible-date', severity: 'warning', message: `No calendar has this day: "${words}".`, span });
  }
  const resolved =
    reference === null || edtf === null ? null : isSaidInFull(expression) ? edtf : resolvedNear(page, expression, behind, reference);
  const value: DateValue = { edtf, resolved, kind: kindOf(expression) };
  return {
    fact: { start: span.start, end: span.end, value, rule: expression.rule, basis: 'stated' },
    first,
    end: behind,
    said: expression,
  };
}

/**
 * Resolved in the year that its last words name: "the first six months of last year", "último trimestre del año"; near the reference, or on the side
 * of it that words beside say: "le 12 octobre dernier", "el próximo 12 de agosto".
 */
function resolvedNear(page: Page, expression: Expression, behind: number, reference: Day): string | null {
  const { first, end, from, to } = expression;
  const trailed = behind === end ? 0 : isMarked(page, end, Mark.LastAfter) ? -1 : isMarked(page, end, Mark.NextAfter) ? 1 : 0;
  if (dateRole(page, end - 1)?.unit === 'year') {
    const within = expressionWithin(expression, unitAway('year', dateRole(page, end - 2)?.direction ?? trailed), reference);
    if (within !== null) return within;
  }
  const side = trailed || (dateRole(page, ((from ?? to)?.first ?? first) - 1)?.direction ?? 0);
  const resolved = resolveExpression(expression, side === 0 ? reference : halfYearAway(reference, side));
  return isPast(page, expression) && isAhead(resolved, reference)
    ? (expressionWithin(expression, unitAway('year', Number(resolved!.slice(0, 4)) - 1 - reference.year), reference) ?? resolved)
    : resolved;
}

/** "since March", "depuis le 8 août": words for what has begun already open the interval. */
function isPast(page: Page, { first, from, rule }: Expression): boolean {
  if (rule !== 'since' || from === null) return false;
  for (let at = first; at < from.first; at += 1) if (page.lexicon.dates.begun.standsAt(page.tokens, at)) return true;
  return false;
}

/** "le 5 mai dernier", "el 3 de junio pasado": the word belongs to the date. */
function trailing(page: Page, end: number): number {
  const { lastAfter, nextAfter, words } = page.lexicon.dates;
  if (isSign(page, end, OPEN)) return isSign(page, end + 2, CLOSE) && dateRole(page, end + 1)?.weekday !== undefined ? end + 3 : end; // "12 June (Tuesday)"
  if (words.capitals || page.tokens.kind[end] !== Kind.Word || !isMarked(page, end, Mark.LastAfter | Mark.NextAfter)) return end;
  return (phraseAt(page, end, Mark.LastAfter, lastAfter) ?? phraseAt(page, end, Mark.NextAfter, nextAfter))?.to ?? end;
}

function relativeFact(page: Page, reading: RelativeReading, floor: number, reference: Day | null): Read {
  const first = Math.max(reading.first, floor);
  const span = spanOf(page.tokens, first, reading.end);
  const value: DateValue = {
    edtf: null,
    resolved: reference === null ? null : resolveRelative(page, reading, span, reference),
    kind: 'relative',
  };
  return { fact: { start: span.start, end: span.end, value, rule: 'relative', basis: 'stated' }, first, end: reading.end, said: reading };
}

function resolveRelative(
  page: Page,
  { distance, named }: RelativeReading,
  span: { start: number; end: number },
  reference: Day,
): string | null {
  if (distance !== null) return resolveDistance(distance, reference);
  return !named ? null : resolveByChrono(page.language.code, page.text.slice(span.start, span.end), reference);
}
