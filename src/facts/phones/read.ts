import { Case, Kind } from '../../text/tokens.js';
import type { Found, Page } from '../page.js';
import { readAlone } from './alone.js';
import { type Evidence, evidenceBefore, kindAfter } from './evidence.js';
import { type Extension, readExtension } from './extension.js';
import { countsNoun } from './other-numbers.js';
import { split, splitRange } from './parts.js';
import type { PlanNumber } from './plan.js';
import { regionOf, regionOfRun } from './region.js';
import { localLine, resolve, resolveTail, resolveWritten } from './resolve.js';
import { countDigits, type Group, joinedDigits, type Run, readRun, writtenAs } from './run.js';
import { isDateLike, isGlued, isThousands, wholeNorthAmerican } from './shape.js';
import { hasShortForm, isCalled, isCalledInThousands } from './short-code.js';
import { canStandAlone, isPhone, MIN_DIGITS, MOST_DIGITS } from './stands.js';
import { Mark, marksAt } from './words.js';

/** One number as read: tokens [first, end). `number` is null for a short code. */
export interface PhoneReading {
  readonly first: number;
  readonly end: number;
  readonly number: PlanNumber | null;
  readonly ext: string | null;
  /** What labels say about it; null: what the plan says. */
  readonly kind: string | null;
  readonly rule: string;
}

const PLUS = 43;
/** Tokens that a number with its signs can have: reading stays linear on endless lists of digits. */
const MAX_TOKENS = 40;

/** The numbers that begin at token `i`: one, or the several of one label. `end` is where reading goes on. */
export interface Reading {
  readonly phones: readonly PhoneReading[];
  readonly end: number;
}

/**
 * Reads a run of digits at token `i` as telephone numbers; the token to go on from where the digits are something else.
 * Most numbers of a page are counts and years: what the words before them and their size rule out is never looked up in a plan.
 * @param announced whether words near it may announce a number (`mayBeAnnounced`)
 */
export function readPhones(page: Page, found: Found, i: number, announced: boolean): Reading | number {
  const { digits, end } = measure(page, i);
  const open = page.tokens.kind[i] !== Kind.Number;
  if (digits < 3 || (digits < MIN_DIGITS && open && page.tokens.unit[i] === PLUS)) return end;
  const evidence = announced ? evidenceBefore(page, i) : null;
  return evidence === null && digits < MIN_DIGITS ? end : readSurely(page, found, i, evidence);
}

/** What words announce, or what has digits enough for a telephone number. */
function readSurely(page: Page, found: Found, i: number, before: Evidence | null): Reading | number {
  const run = readRun(page, i);
  if (run === null) return i + 1;
  const evidence = before ?? labelAfter(page, run);
  const alone = evidence === null ? null : readAlone(page, found, run, evidence);
  if (alone !== null) return alone;
  const first = evidence !== null || canStandAlone(page, run) ? readOne(page, found, run, evidence) : null;
  return first === null ? run.end : readList(page, found, first, evidence);
}

/** "8340-5412 (WhatsApp)", "2916 8043 interno 105" */
function labelAfter(page: Page, run: Run): Evidence | null {
  const kind = kindAfter(page, run.end);
  return kind === null && !isExtended(page, run) ? null : { strength: 'label', kind };
}

/** Whether an internal number follows that its word alone tells from a count: "2916 8043 interno 105", not "5000000 x 5", "2 300 000 internos". */
const isExtended = (page: Page, run: Run): boolean =>
  (marksAt(page, run.end) & Mark.Extension) !== 0 && run.groups.length > 1 && !isThousands(run) && readExtension(page, run.end) !== null;

/** Digits from token `i` on, signs of telephone numbers between them, and the token behind: a bound on what a run can be. */
function measure(page: Page, i: number): { readonly digits: number; readonly end: number } {
  const { tokens } = page;
  let digits = 0;
  let end = i;
  const least = tokens.unit[i] === PLUS || tokens.unit[i + 1] === PLUS ? 1 : 4; // a calling code may be alone on its line
  for (let at = i; at < tokens.count && at < i + MAX_TOKENS; at += 1) {
    const kind = tokens.kind[at];
    if (kind === Kind.Number) {
      digits += tokens.end[at] - tokens.start[at];
      end = at + 1;
    } else if (kind === Kind.Break ? digits < least : kind === Kind.Word || at > end + 3) break;
  }
  return { digits, end: Math.max(end, i + 1) };
}

/** A run as one number or as one with further lines ("948/49"); null where it is none. */
function readOne(page: Page, found: Found, whole: Run, evidence: Evidence | null): PhoneReading[] | null {
  if (evidence !== null && hasShortForm(whole) && countDigits(whole.groups) < (evidence.strength === 'label' ? 5 : 6))
    return shortCode(page, whole, evidence);
  if (evidence !== null && isCalledInThousands(page, whole, evidence)) return [asShortCode(whole)];
  const region = whole.plus ? null : regionOfRun(page, found, whole); // the calling code says it
  const parts = splitRange(split(whole), region);
  const { run, number, ext } = fitToPlan(page, parts[0], region);
  if (number === null || !isPhone(page, run.end === whole.end ? run : { ...run, end: whole.end }, number, evidence)) {
    return evidence !== null && hasShortForm(whole) ? shortCode(page, whole, evidence) : null;
  }
  if (!number.valid && hasShortForm(whole) && evidence !== null) return shortCode(page, whole, evidence);
  const kind = kindAfter(page, whole.end) ?? evidence?.kind ?? null;
  const rule = evidence === null ? (run.plus ? 'international' : 'national-shape') : evidence.strength;
  const base: PhoneReading = { first: run.first, end: run.end, number, ext, kind, rule };
  const phones = [base];
  if (parts.length > 1) addTails(phones, parts, region ?? regionOfRun(page, found, whole));
  return run.end < parts[0].end ? phones.slice(0, 1) : withExtension(page, phones, true);
}

function shortCode(page: Page, run: Run, evidence: Evidence): PhoneReading[] | null {
  if (!isCalled(page, run, evidence)) return null;
  return [asShortCode(run)];
}

const asShortCode = ({ first, end }: Run): PhoneReading => ({
  first,
  end,
  number: null,
  ext: null,
  kind: 'short_code',
  rule: 'short-code',
});

/** Adds the further lines of the first phone to it. */
function addTails(phones: PhoneReading[], parts: readonly Run[], region: string | null): void {
  const [base] = phones;
  for (let k = 1; k < parts.length; k += 1) phones.push(...tail(base, parts[k], region, base.first));
}

/** A further line behind a slash: from the beginning of the base where it is only the last digits of it. */
function tail(base: PhoneReading, part: Run, region: string | null, start: number): PhoneReading[] {
  const number = resolveTail(part.groups, base.number!, region);
  if (number === null) return [];
  const partial = countDigits(part.groups) < base.number!.national.length;
  return [{ ...base, number, first: partial ? start : part.first, end: part.end, rule: 'further-line' }];
}

/** The run's number; groups that are too many for one are left out, the last of them taken as an extension ("6130-2222-8866"). */
function fitToPlan(
  page: Page,
  run: Run,
  region: string | null,
): { readonly run: Run; readonly number: PlanNumber | null; readonly ext: string | null } {
  let groups = wholeNorthAmerican(run.groups);
  while (countDigits(groups) > MOST_DIGITS && groups.length > 1) groups = groups.slice(0, -1);
  if (countDigits(groups) > MOST_DIGITS) return { run, number: null, ext: null };
  const dropped = run.groups.slice(groups.length);
  if (dropped.length === 1 && dropped[0].separator === '-' && dropped[0].digits.length < 6) {
    return { run, number: resolve(groups, run.plus, region), ext: dropped[0].digits };
  }
  const number = groups === run.groups ? resolveWritten(writtenAs(page, run), groups, run.plus, region) : resolve(groups, run.plus, region);
  if (number?.valid !== true && groups.length > 2 && countsNoun(page, run.end)) {
    const shorter = resolve(groups.slice(0, -1), run.plus, region); // "0800 22 177 24 hours a day"
    if (shorter?.valid) return { run: shortened(run, groups.slice(0, -1)), number: shorter, ext: null };
  }
  return { run: dropped.length === 0 ? run : shortened(run, groups), number, ext: null };
}

function shortened(run: Run, groups: readonly Group[]): Run {
  return { ...run, groups, end: groups[groups.length - 1].token + 1 };
}

/** Further numbers of the same label: "… o +34 609 352 614", "…, +962 6 563 3408 ext. 3307". */
function readList(page: Page, found: Found, first: PhoneReading[], evidence: Evidence | null): Reading {
  let phones = first;
  for (let round = 0; round < 8; round += 1) {
    const last = phones[phones.length - 1];
    const at = joined(page, endOf(last, page)) ?? joinedBehindPlace(page, last);
    if (at === null) break;
    const more = readJoined(page, found, at, last, evidence);
    if (more === null) break;
    phones = withExtension(page, [...phones, ...more], false);
  }
  return { phones, end: phones[phones.length - 1].end };
}

/** Tokens of a note in brackets: "(Suva)", "(mobile/Viber)", "(free of charge)". */
const NOTE = 5;

/** End of a number with the note in brackets behind it: "(fax)", "(Suva)". */
function endOf(phone: PhoneReading, page: Page): number {
  const { tokens } = page;
  if (tokens.unit[phone.end] !== 40) return phone.end;
  for (let at = phone.end + 1; at <= phone.end + NOTE && tokens.kind[at] !== Kind.Number; at += 1)
    if (tokens.unit[at] === 41) return at + 1;
  return phone.end;
}

/** Words of "in Sierra Leone", "au Libéria". */
const PLACE = 5;

/** "117 in Sierra Leone, 4455 in Liberia and 115 in Guinea", "0800 028 1414 in the UK or 1800 123 456 in Ireland": numbers each with its place, from behind the last. */
function joinedBehindPlace(page: Page, { end, number }: PhoneReading): number | null {
  const behind = placeEnd(page, end);
  const next = behind === null ? null : joined(page, behind);
  if (next === null || page.tokens.kind[next] !== Kind.Number) return null;
  const run = number === null ? null : measure(page, next);
  if (run !== null && run.digits < MIN_DIGITS) return null;
  return placeEnd(page, run?.end ?? next + 1) === null ? null : next;
}

/** Token behind a preposition and a name with capitals. */
function placeEnd({ tokens, roles }: Page, at: number): number | null {
  if (roles[at]?.closed !== 'prepositions' && roles[at]?.closed !== 'determiners') return null; // "au" may be either
  let end = roles[at + 1]?.closed === 'determiners' ? at + 2 : at + 1;
  const first = end;
  while (end < first + PLACE && (tokens.word[end]?.case ?? Case.Lower) !== Case.Lower) end += 1;
  return end > first ? end : null;
}

/** Where the next number of a list begins: behind a comma, a slash or a joining word, and words such as "al". */
function joined(page: Page, end: number): number | null {
  const { tokens } = page;
  let i = end;
  const sign = tokens.unit[i];
  if (sign === 44 || sign === 59 || sign === 47 || sign === 38) i += 1;
  const joins = (marksAt(page, i) & Mark.Joiner) !== 0;
  if (joins) i += 1;
  if (i === end && tokens.unit[i] !== 43) return null;
  if (joins && tokens.unit[i] === 47) i += 2; // "and/or"
  for (let steps = 0; steps < 3 && (marksAt(page, i) & (Mark.Locator | Mark.Between | Mark.Number)) !== 0; steps += 1) i += 1;
  return i < tokens.count && (tokens.kind[i] === Kind.Number || tokens.unit[i] === 43 || tokens.unit[i] === 40) ? i : null;
}

function readJoined(page: Page, found: Found, at: number, last: PhoneReading, evidence: Evidence | null): PhoneReading[] | null {
  const run = readRun(page, at);
  if (run === null) return null;
  if (run.plus) return readOne(page, found, run, evidence);
  const digits = countDigits(run.groups);
  const isNext = last.number !== null && isNextLine(run, last.number.national, last.end);
  if (last.number === null || (digits === 3 && !isNext && run.groups.length === 1 && (marksAt(page, at - 1) & Mark.Joiner) !== 0))
    return digits < MIN_DIGITS && evidence !== null && hasShortForm(run) ? readOne(page, found, run, evidence) : null;
  if (isGlued(page, run) || isDateLike(run) || countsNoun(page, run.end)) return null;
  const local = localLine(joinedDigits(run.groups), last.number) !== null;
  if (digits >= MIN_DIGITS && !isThousands(run) && !local) {
    const own = readOne(page, found, run, evidence ?? { strength: 'label', kind: last.kind as Evidence['kind'] });
    if (own?.[0].number?.valid) return own;
  }
  const joinedByWord = (marksAt(page, at - 1) & (Mark.Joiner | Mark.Locator)) !== 0;
  if (digits < (joinedByWord ? (isNext ? 2 : 4) : 6) || (digits === 4 && /^(?:19|20)/.test(run.groups[0].digits))) return null;
  const number = resolveTail(run.groups, last.number, regionOf(page, found, at));
  return number === null ? null : [{ ...last, first: run.first, end: run.end, number, ext: null, rule: 'further-line' }];
}

/** How far the next lines of an office are from its first. */
const NEAR = 10;

/** "22 32 40 o 41", "549.042 or 044": two digits, or three behind one word, that follow the last of the number that ends before token `end`; not "20 20 10 o al 016". */
function isNextLine({ groups, first }: Run, national: string, end: number): boolean {
  const { length } = groups[0].digits;
  const ahead = Number(groups[0].digits) - Number(national.slice(-length));
  return groups.length === 1 && (length === 2 || (length === 3 && first - end === 1)) && ahead > 0 && ahead < NEAR;
}

/**
 * Gives the extension behind the last number to it, and to those before it that are lines of the same switchboard:
 * all of them behind a slash (`all`), else those that differ in their last four digits only.
 */
function withExtension(page: Page, phones: PhoneReading[], all: boolean): PhoneReading[] {
  const last = phones[phones.length - 1];
  if (last.number === null) return phones;
  const extension: Extension | null = last.ext === null ? readExtension(page, last.end) : { digits: last.ext, end: last.end };
  if (extension === null) return phones;
  const stem = last.number.e164?.slice(0, -4);
  const shares = (phone: PhoneReading) => phone.ext === null && (all || phone.number?.e164?.slice(0, -4) === stem);
  return phones.map((phone) => {
    if (phone !== last && !shares(phone)) return phone;
    return { ...phone, ext: extension.digits, end: phone === last || all ? extension.end : phone.end };
  });
}
