import { callingCode, type PlanNumber, readInternational, readPlan } from './plan.js';
import { type Group, joinedDigits } from './run.js';
import { isNorthAmerican } from './shape.js';

/** Least digits of a number with its calling code where the code stands without "+". */
const INTERNATIONAL = 10;
/** What is dialled in North America before a calling code, and the least digits with it: shorter ones are of areas that begin so. */
const EXIT = '011';
const WITH_EXIT = 12;

/**
 * The number that the groups write: with "+" or "00" as it stands, else a national one of `region`, else one whose calling
 * code lacks its "+". A number that no plan allows today is kept with `valid: false`.
 */
export function resolve(groups: readonly Group[], plus: boolean, region: string | null): PlanNumber | null {
  const digits = joinedDigits(groups);
  const zero = trunkZero(groups);
  if (plus) return readInternational(digits, zero);
  const outbound =
    digits.startsWith('00') && digits.length >= INTERNATIONAL ? readInternational(digits.slice(2), zero < 0 ? -1 : zero - 2) : null;
  if (outbound?.possible) return outbound;
  const national = region === null ? null : readPlan(digits, region);
  const withCode = ownCode(groups, digits, zero, region);
  if (withCode !== null && (withCode.valid || !national?.valid)) return withCode;
  if (national?.valid) return national;
  return throughExit(digits) ?? northAmerican(groups, digits, region) ?? foreign(digits, groups) ?? national ?? bare(digits);
}

/** The same of the groups that `written` holds: the pages of a site name the same few numbers again and again. */
export function resolveWritten(written: string, groups: readonly Group[], plus: boolean, region: string | null): PlanNumber | null {
  const key = region === null && !groups[0].bracketed ? written : `${written}${groups[0].bracketed ? '(' : ' '}${region}`;
  const known = resolved.get(key);
  if (known !== undefined) return known;
  if (resolved.size >= MOST_KNOWN) resolved.clear();
  const number = resolve(groups, plus, region);
  resolved.set(key, number);
  return number;
}

const resolved = new Map<string, PlanNumber | null>();
const MOST_KNOWN = 2000;

/** Place of a bracketed zero behind the calling code, "+49 (0)30" → 2; -1 where there is none. */
function trunkZero(groups: readonly Group[]): number {
  let place = 0;
  for (let k = 0; k < groups.length; k += 1) {
    if (k > 0 && groups[k].bracketed && groups[k].digits === '0') return place;
    place += groups[k].digits.length;
  }
  return -1;
}

/** The region's own calling code without "+": "593.2.4447.15", "(675) 323 4486". */
function ownCode(groups: readonly Group[], digits: string, zero: number, region: string | null): PlanNumber | null {
  const code = region === null ? null : callingCode(region);
  if (code === null || !digits.startsWith(code) || code === '1') return null;
  const rest = digits.length - code.length;
  const { digits: opening, bracketed } = groups[0];
  const apart =
    (opening === code && rest >= 6) || (bracketed && opening.length > code.length && opening.length < code.length + 3 && rest >= 7); // "(632) 230-1999"
  return apart || digits.length - code.length >= 8
    ? apart
      ? readInternational(digits, zero)
      : validOnly(readPlan(`+${digits}`, null))
    : null;
}

/** "011-82-10-1234-5678" */
const throughExit = (digits: string): PlanNumber | null =>
  digits.startsWith(EXIT) && digits.length >= WITH_EXIT ? validOnly(readInternational(digits.slice(EXIT.length), -1)) : null;

function northAmerican(groups: readonly Group[], digits: string, region: string | null): PlanNumber | null {
  if (!isNorthAmerican(groups)) return null;
  const read = readPlan(`+1${digits.slice(-10)}`, null);
  return read?.valid || region === null ? read : null;
}

/** Another country's number without its "+": "971 56 123 4567". */
function foreign(digits: string, groups: readonly Group[]): PlanNumber | null {
  if (digits.length < INTERNATIONAL || digits.startsWith('0')) return null;
  const read = validOnly(readPlan(`+${digits}`, null));
  return groups[0].bracketed && read?.calling !== groups[0].digits ? null : read; // "(502) 2414-7400" begins with Guatemala's code
}

function validOnly(number: PlanNumber | null): PlanNumber | null {
  return number?.valid ? number : null;
}

/** A national number of nobody knows where: there is no E.164 for it. */
function bare(digits: string): PlanNumber | null {
  if (digits.length < 5 || digits.length > 15) return null;
  return { e164: null, country: null, kind: 'unknown', valid: false, possible: false, calling: '', national: digits };
}

/** "11 244 3731 / 244 3732": begins as the end of the first number does, so the area code is left out. */
function isSisterLine(digits: string, base: PlanNumber): boolean {
  const national = base.e164?.slice(1 + base.calling.length) ?? '';
  return digits.length < national.length && national.slice(-digits.length).startsWith(digits.slice(0, 3));
}

/** "+381 11 244 0042 / 245 1182": without the trunk zero that its country writes, a shorter number shares the area of `base`. */
export function localLine(digits: string, base: PlanNumber): PlanNumber | null {
  if (base.e164 === null || base.country === null || digits.length < 6 || digits.length >= base.national.length || digits.startsWith('0'))
    return null;
  if (readPlan(`0${base.national}`, base.country)?.e164 !== base.e164) return null;
  return validOnly(readPlan(base.e164.slice(0, base.e164.length - digits.length) + digits, null));
}

/**
 * A further line of `base`, "948/49": the digits take the place of the last ones; a whole number is read in the base's country.
 * null where the digits are more than the base has.
 */
export function resolveTail(groups: readonly Group[], base: PlanNumber, region: string | null): PlanNumber | null {
  const digits = joinedDigits(groups);
  const local = localLine(digits, base);
  if (local !== null) return local;
  const own = digits.length >= 6 ? resolve(groups, false, base.country ?? region) : null;
  if (own?.valid && !isSisterLine(digits, base)) return own;
  if (base.e164 === null || digits.length > base.national.length || digits.startsWith('00')) return own;
  if (digits.startsWith('0') && digits.length > 6) return own;
  const e164 = base.e164.slice(0, base.e164.length - digits.length) + digits;
  return readPlan(e164, null) ?? { ...base, e164, valid: false, national: e164.slice(1 + base.calling.length) };
}
