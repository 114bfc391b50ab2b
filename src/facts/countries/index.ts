import { placesOf } from '../../gazetteer/index.js';
import type { Fact } from '../../model/fact.js';
import { type FactType, type Page, spanOf } from '../page.js';
import { namesNothing } from './guards.js';
import { type Candidate, findCandidates } from './read.js';
import { resolve } from './resolve.js';

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
    return resolve(page, candidates);
  },
};
