import type { FactKind } from '../model/fact.js';

const kinds: { readonly [K in FactKind]: K } = {
  dates: 'dates',
  countries: 'countries',
  money: 'money',
  statistics: 'statistics',
  phones: 'phones',
  emails: 'emails',
  urls: 'urls',
  contacts: 'contacts',
};

/** All kinds of facts, in the order of the record. A kind that is missing here does not compile. */
export const factKinds: readonly FactKind[] = Object.values(kinds);
