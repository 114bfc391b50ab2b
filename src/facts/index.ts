import type { FactKind } from '../model/fact.js';
import { contacts } from './contacts/index.js';
import { countries } from './countries/index.js';
import { dates } from './dates/index.js';
import { emails } from './emails/index.js';
import { money } from './money/index.js';
import type { FactType } from './page.js';
import { phones } from './phones/index.js';
import { statistics } from './statistics/index.js';
import { urls } from './urls/index.js';

/** The kinds of facts. A kind that is missing here does not compile. */
export const factTypes: { readonly [K in FactKind]: FactType<K> } = { emails, urls, countries, phones, money, dates, statistics, contacts };

/** Order of reading: a kind leaves alone the tokens that an earlier one claims. */
export const readingOrder: readonly FactKind[] = [
  'emails',
  'urls',
  'countries', // claims nothing; says where national numbers and open currencies belong
  'phones', // before money and dates: digits behind a "Tel." are no amount
  'money',
  'dates',
  'statistics', // every number that nobody else wanted
  'contacts', // joins names with phones and addresses
];
