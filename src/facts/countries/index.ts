import { placesOf } from '../../gazetteer/index.js';
import type { Fact } from '../../model/fact.js';
import { type FactType, type Page, spanOf } from '../page.js';
import { namesNothing } from './guards.js';
import { type Candidate, findCandidates } from './read.js';
import { type Mention, resolve } from './resolve.js';

export { mainCountry } from './main-country.js';
export { dropInMoney } from './money.js';

/**
 * Countries by name, demonym or city: one fact a mention, in the order of the text. No tokens are claimed, for "118 migrants
 * ghanéens" is a count as well, and "dollars US" may be money: see `dropInMoney`. What a phrase of several countries means is
 * said in `problems` (`ambiguous-country`).
 */
export const countries: FactType<'countries'> = {
  find(page: Page): Fact<'countries'>[] {
    const places = placesOf(page.language.code);
    if (places === null) return [];
    const candidates: Candidate[] = [];
    for (const candidate of findCandidates(page, places)) {
      const why = namesNothing(page, places, candidate);
      if (why === null) candidates.push(candidate);
      else page.miss?.(spanOf(page.tokens, candidate.first, candidate.end), 'countries', why);
    }
    const facts: Fact<'countries'>[] = [];
    for (const mention of resolve(page, candidates)) facts.push(factOf(page, mention));
    return facts;
  },
};

/** Fields are set one by one: spreading a span into it takes ten times as long. */
function factOf({ tokens }: Page, { first, end, code, via }: Mention): Fact<'countries'> {
  return {
    start: tokens.start[first],
    end: tokens.end[end - 1],
    value: { code, via },
    rule: via,
    basis: via === 'city' ? 'inferred' : 'stated',
  };
}
