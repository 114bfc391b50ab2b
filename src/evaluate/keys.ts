import type { FactKind } from '../model/fact.js';
import type { PageRecord } from '../record/schema.js';
import type { GoldPage } from './gold.js';
import { fold, wordKey } from './words.js';

/** What is compared of a fact. Both a label and a recorded fact are of this form. */
export interface Comparable {
  dates: { readonly edtf: string | null };
  countries: { readonly code: string };
  money: Bounds & { readonly currency: string | null };
  statistics: Bounds & { readonly kind: string; readonly of: number | null; readonly qualifier: string };
  phones: { readonly text: string; readonly e164: string | null; readonly ext: string | null };
  emails: { readonly address: string };
  urls: { readonly url: string };
  contacts: { readonly name: string | null };
}

interface Bounds {
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
}

/** A line of the report: its name, and the key of a fact: two facts are the same where their keys are equal. A null key is passed over. */
export interface Line<K extends FactKind> {
  readonly name: string;
  readonly key: (fact: Comparable[K]) => string | null;
  /** Listed once: the same key twice counts once. */
  readonly once?: boolean;
}

/** Rounds away what calculating with decimals leaves: 0.1 + 0.2 is 0.3 here. */
function digits(value: number | null): string {
  return value === null ? '' : String(Math.round(value * 1e6) / 1e6);
}

/** The number, or for a stated range its bounds. */
function boundsKey({ value, min, max }: Bounds): string {
  return value === null ? `${digits(min)}..${digits(max)}` : digits(value);
}

/** The value of a statistic without its unit and qualifier. */
export function statisticKey(fact: Comparable['statistics']): string {
  return `${fact.kind} ${boundsKey(fact)}${fact.of ? ` of ${digits(fact.of)}` : ''}`;
}

/** The lines of each kind. A kind that is missing here does not compile. */
export const factLines: { readonly [K in FactKind]: readonly Line<K>[] } = {
  dates: [
    { name: 'dates', key: ({ edtf }) => edtf },
    { name: 'dates_relative', key: ({ edtf }) => (edtf === null ? 'relative' : null) },
  ],
  countries: [{ name: 'countries', key: ({ code }) => code, once: true }],
  money: [{ name: 'money', key: (fact) => `${fact.currency ?? '?'} ${boundsKey(fact)}` }],
  // "thousands of", "dozens of": how many that is, is anybody's guess
  statistics: [{ name: 'statistics', key: (fact) => (fact.qualifier === 'magnitude' ? null : statisticKey(fact)) }],
  phones: [{ name: 'phones', key: ({ text, e164, ext }) => `${e164 ?? text.replace(/\D/g, '')}${ext ? ` x${ext}` : ''}`, once: true }],
  emails: [{ name: 'emails', key: ({ address }) => fold(address), once: true }],
  urls: [{ name: 'urls', key: ({ url }) => urlKey(url), once: true }],
  contacts: [{ name: 'contacts', key: ({ name }) => wordKey(name) }],
};

/** The scheme, a "www." and a closing slash are a matter of taste where people write addresses down. */
function urlKey(url: string): string {
  return url
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\/(?:www\.)?|^www\./, '')
    .replace(/\/$/, '');
}

type Facts = { readonly [K in FactKind]?: readonly Comparable[K][] };

/** The labels of a page as comparable facts; a list that was not labelled is absent. */
export function labelsOf({ dates, countries, money, statistics, phones, emails, urls, contacts }: GoldPage): Facts {
  return {
    dates,
    countries: countries?.map((code) => ({ code })),
    money,
    statistics,
    phones,
    emails: emails?.map((address) => ({ address })),
    urls: urls?.map((url) => ({ url })),
    contacts,
  };
}

/** The facts of a record that are scored: countries that only a city implies are not. */
export function scoredFacts(record: PageRecord): Required<Facts> {
  return { ...record, countries: record.countries.filter(({ basis }) => basis === 'stated') };
}

/** A line about the page as a whole: the key of its label and of its record, null where there is none. */
export interface PageLine {
  readonly name: string;
  readonly labelled: (gold: GoldPage) => boolean;
  readonly wanted: (gold: GoldPage) => string | null;
  readonly found: (record: PageRecord) => string | null;
}

type Dateline = { readonly text: string; readonly country: string | null } | null | undefined;
const datelineKey = (line: Dateline): string | null => (line ? `${wordKey(line.text)} (${line.country ?? 'no one country'})` : null);

export const pageLines: { readonly before: readonly PageLine[]; readonly after: readonly PageLine[] } = {
  before: [
    { name: 'language', labelled: ({ lang }) => lang !== undefined, wanted: ({ lang }) => lang!, found: ({ language }) => language.code },
    {
      name: 'title',
      labelled: ({ title, title_absent }) => title !== undefined && title_absent !== true,
      wanted: ({ title }) => wordKey(title),
      found: ({ title }) => wordKey(title),
    },
  ],
  after: [
    {
      name: 'dateline',
      labelled: ({ dateline }) => dateline !== undefined,
      wanted: ({ dateline }) => datelineKey(dateline),
      found: ({ dateline }) => datelineKey(dateline),
    },
    {
      name: 'published',
      labelled: ({ published }) => published !== undefined,
      wanted: ({ published }) => published?.edtf ?? null,
      found: ({ published }) => published?.edtf ?? null,
    },
  ],
};
