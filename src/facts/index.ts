import type { Facts } from '../model/fact.js';
import type { Steps } from '../model/steps.js';
import { contacts as contactFacts } from './contacts/index.js';
import { countries as countryFacts } from './countries/index.js';
import { dates as dateFacts } from './dates/index.js';
import { emails as emailFacts } from './emails/index.js';
import { joinNames } from './joined-names.js';
import { money as moneyFacts } from './money/index.js';
import type { Found, Page } from './page.js';
import { phones as phoneFacts } from './phones/index.js';
import { statistics as statisticFacts } from './statistics/index.js';
import { urls as urlFacts } from './urls/index.js';

/** What is found before the countries are. */
const NOTHING: Found = { countries: [] };

/**
 * All facts of a page. A kind leaves alone the tokens that an earlier one claims; one that is missing here does not compile. `place` is asked
 * what the page is about as soon as its countries are read: local numbers and open currencies are read by it. Pauses between the kinds.
 */
export function* readFacts(written: Page, place: (page: Page, mentions: Facts['countries']) => void): Steps<Facts> {
  const emails = emailFacts.find(written, NOTHING);
  const urls = urlFacts.find(written, NOTHING);
  yield;
  const countries = countryFacts.find(written, NOTHING); // claims nothing
  place(written, countries);
  const found: Found = { countries };
  yield;
  const phones = phoneFacts.find(written, found); // before money and dates: digits behind a "Tel." are no amount
  yield;
  const contacts = contactFacts.find(written, found); // joins names with phones and addresses
  yield;
  const page = joinNames(written, countries);
  const money = moneyFacts.find(page, found);
  yield;
  const dates = dateFacts.find(page, found);
  yield;
  const statistics = statisticFacts.find(page, found); // every number that nobody else wanted
  return { dates, countries, money, statistics, phones, emails, urls, contacts };
}
