import { dropInMoney } from '../facts/countries/index.js';
import type { Facts } from '../model/fact.js';

type Settler = (facts: Facts) => Facts;

/** Settled once all kinds are read, in this order. */
const settlers: readonly Settler[] = [currencyIsNoCountry];

/** What only shows when all facts are known. */
export function settle(facts: Facts): Facts {
  return settlers.reduce((kept, step) => step(kept), facts);
}

/** "dollars US" names no country. */
function currencyIsNoCountry(facts: Facts): Facts {
  return { ...facts, countries: dropInMoney(facts.countries, facts.money) };
}
