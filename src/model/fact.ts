import type { Span } from './span.js';

export type Basis = 'stated' | 'inferred';
export type Qualifier = 'exact' | 'approx' | 'at_least' | 'at_most' | 'magnitude';

/** A number as said, with its bounds; `value` is null for a stated range. See FACTS "Qualifiers, values and bounds". */
export interface Amount {
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly qualifier: Qualifier;
}

export type DateKind = 'day' | 'month' | 'season' | 'year' | 'decade' | 'interval' | 'relative';
export interface DateValue {
  /** EDTF (ISO 8601-2) of what the words say; null for a relative or an impossible date. */
  readonly edtf: string | null;
  /** The same filled in from the reference date, null where there is none. */
  readonly resolved: string | null;
  readonly kind: DateKind;
}
export type Via = 'name' | 'demonym' | 'city';
export interface CountryValue {
  /** ISO 3166-1 alpha-2; a withdrawn country its ISO 3166-3 alpha-2; XK for Kosovo. */
  readonly code: string;
  readonly via: Via;
}
export interface MoneyValue extends Amount {
  /** ISO 4217; null where the words leave it open. */
  readonly currency: string | null;
}
export type StatisticKind = 'count' | 'percent' | 'ratio' | 'duration' | 'age' | 'measure';
export interface StatisticValue extends Amount {
  readonly kind: StatisticKind;
  /** The whole of a ratio: 9 of 32. */
  readonly of: number | null;
  readonly unit: string | null;
}
export interface PhoneValue {
  /** ITU E.164; null for a short code. */
  readonly e164: string | null;
  readonly ext: string | null;
  /** ISO 3166-1 of the number. */
  readonly country: string | null;
  readonly kind: string;
  /** What the numbering plan says today. */
  readonly valid: boolean;
}
export interface EmailValue {
  readonly address: string;
}
export interface UrlValue {
  readonly url: string;
}
export interface ContactValue {
  readonly name: string | null;
  readonly role: string | null;
  readonly office: string | null;
  /** E.164 of each phone. */
  readonly phones: readonly string[];
  readonly emails: readonly string[];
}

/** A new kind of fact starts with one line here; the compiler then asks for the rest. */
export interface FactValues {
  dates: DateValue;
  countries: CountryValue;
  money: MoneyValue;
  statistics: StatisticValue;
  phones: PhoneValue;
  emails: EmailValue;
  urls: UrlValue;
  contacts: ContactValue;
}
export type FactKind = keyof FactValues;

/** One reading: a value, the words it was read from (UTF-16 units of the article's text), and the rule that read it. */
export interface Fact<K extends FactKind = FactKind> extends Span {
  readonly value: FactValues[K];
  readonly rule: string;
  readonly basis: Basis;
}
export type Facts = { readonly [K in FactKind]: readonly Fact<K>[] };
