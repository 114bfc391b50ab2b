import { dropInMoney } from '../facts/countries/index.js';
import type { Facts } from '../model/fact.js';

type Settler = (facts: Facts) => Facts;

/** Settled once all kinds are read, in this order. */
const settlers: readonly Settler[] = [currencyIsNoCountry];

/** What only shows when all facts are known. */
export function settle(facts: Facts): Facts {
  let kept = facts;
  for (let k = 0; k < settlers.length; k += 1) kept = settlers[k](kept);
  return kept;
}

/** "dollars US" names no country. */
function currencyIsNoCountry(facts: Facts): Facts {
  const countries = dropInMoney(facts.countries, facts.money);
  if (countries === facts.countries) return facts;
  const { dates, money, statistics, phones, emails, urls, contacts } = facts; // spreading them takes ten times as long
  return { dates, countries, money, statistics, phones, emails, urls, contacts };
}
