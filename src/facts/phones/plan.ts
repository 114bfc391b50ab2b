import { createRequire } from 'node:module';
import {
  type CountryCode,
  getCountryCallingCode,
  isSupportedCountry,
  type MetadataJson,
  type NumberType,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/core';

/** A number as the numbering plans see it. */
export interface PlanNumber {
  /** ITU E.164; null where no country is known for a national number. */
  readonly e164: string | null;
  readonly country: string | null;
  readonly kind: string;
  readonly valid: boolean;
  readonly possible: boolean;
  /** Country calling code without "+", '' where unknown. */
  readonly calling: string;
  /** National significant number. */
  readonly national: string;
}

const KINDS: Readonly<Record<NonNullable<NumberType>, string>> = {
  FIXED_LINE: 'fixed_line',
  MOBILE: 'mobile',
  FIXED_LINE_OR_MOBILE: 'fixed_line_or_mobile',
  TOLL_FREE: 'toll_free',
  PREMIUM_RATE: 'premium_rate',
  SHARED_COST: 'shared_cost',
  VOIP: 'voip',
  PERSONAL_NUMBER: 'personal_number',
  PAGER: 'pager',
  UAN: 'uan',
  VOICEMAIL: 'voicemail',
};
/** Calling codes of satellite systems: Inmarsat, the global mobile satellite systems, and Thuraya among the networks of +882. */
const SATELLITE = /^\+(?:870|881|88216)/;
/** Of an E.164 number, its calling code among them. */
const MOST_DIGITS = 15;
const CACHE_LIMIT = 5000;
/** Countries whose national numbers keep the zero that is a trunk prefix elsewhere. */
const KEEPS_ZERO = new Set(['39', '378', '379', '225', '242', '241']);

/** Trunk prefixes that a plan has given up since, with which older pages still write national numbers. */
const FORMER_TRUNKS: Readonly<Record<string, readonly string[]>> = { MX: ['01', '044', '045'] };

let metadata: MetadataJson | null = null;
let cache = new Map<string, PlanNumber | null>();

/** The full metadata of all numbering plans: only pages with a telephone number pay for them. */
function plans(): MetadataJson {
  metadata ??= createRequire(import.meta.url)('libphonenumber-js/metadata.max.json') as MetadataJson;
  return metadata;
}

/** Calling code of an ISO 3166-1 country, null where it has none of its own in the plans. */
export function callingCode(region: string): string | null {
  const known = callingCodes.get(region);
  if (known !== undefined) return known;
  const code = isSupportedCountry(region as CountryCode, plans()) ? getCountryCallingCode(region as CountryCode, plans()) : null;
  callingCodes.set(region, code);
  return code;
}

const callingCodes = new Map<string, string | null>();

/** `digits` with "+" is read as an international number, without as a national one of `region`; null where no plan can read it. */
export function readPlan(digits: string, region: string | null): PlanNumber | null {
  const key = region === null ? digits : `${digits} ${region}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  if (cache.size >= CACHE_LIMIT) cache = new Map();
  const read = parse(digits, region);
  cache.set(key, read);
  return read;
}

function parse(digits: string, region: string | null): PlanNumber | null {
  if (!digits.startsWith('+') && (region === null || !isSupportedCountry(region as CountryCode, plans()))) return null;
  const former = formerTrunk(digits, region);
  if (former !== null) return former;
  const options = digits.startsWith('+') ? { extract: false } : { defaultCountry: region as CountryCode, extract: false };
  const number = parsePhoneNumberFromString(digits, options, plans());
  if (number === undefined || number.number.length > 1 + MOST_DIGITS) return null;
  const type = number.getType();
  return {
    e164: number.number,
    country: number.country ?? null,
    kind: kindOf(number.number, type),
    valid: number.isValid(),
    possible: number.isPossible(),
    calling: number.countryCallingCode,
    national: number.nationalNumber,
  };
}

function kindOf(e164: string, type: NumberType): string {
  if (SATELLITE.test(e164)) return 'satellite';
  return type === undefined ? 'unknown' : KINDS[type];
}

/** "01 800 123 4567" in Mexico: valid once the former trunk prefix is off. */
function formerTrunk(digits: string, region: string | null): PlanNumber | null {
  const trunk = FORMER_TRUNKS[region ?? '']?.find((prefix) => digits.startsWith(prefix));
  const read = trunk === undefined ? null : readPlan(digits.slice(trunk.length), region);
  return read?.valid ? read : null;
}

/**
 * An international number, `digits` without "+", with a bracketed trunk zero at `zero` ("+49 (0)30" → 2) or none (-1).
 * The zero falls away unless the plan wants it (Italy).
 */
export function readInternational(digits: string, zero: number): PlanNumber | null {
  const whole = readPlan(`+${digits}`, null);
  if (zero < 0) return whole ?? unplanned(digits);
  const without = digits.slice(0, zero) + digits.slice(zero + 1);
  const dropped = readPlan(`+${without}`, null);
  if (whole?.valid && KEEPS_ZERO.has(whole.calling)) return whole;
  return dropped ?? whole ?? unplanned(without);
}

/** A number that no plan can read, kept as it is: too short, too long, or of an unknown calling code. */
function unplanned(digits: string): PlanNumber | null {
  if (digits.length < 7 || digits.length > MOST_DIGITS || digits.startsWith('0')) return null;
  return { e164: `+${digits}`, country: null, kind: 'unknown', valid: false, possible: false, calling: '', national: digits };
}
