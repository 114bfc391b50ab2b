import type { Fact } from '../../model/fact.js';
import type { PhoneWords } from '../../model/language-pack.js';
import { Case, Kind } from '../../text/tokens.js';
import { contactLexicon } from '../contacts/words.js';
import { HEADQUARTERS } from '../countries/main-country.js';
import { firstWhere, tokenAt } from '../offsets.js';
import { oncePerPage } from '../once-per-page.js';
import { type Found, type Page, sectionAt } from '../page.js';
import { countDigits, type Run } from './run.js';
import { Mark, marksAt } from './words.js';

type Mention = Fact<'countries'>;

const COMMA = 44;
const STOP = 46;

/**
 * Country of the national numbers at token `first`: the office's in a contact block; in a body the place right before the number
 * or of an office named in the sentence; else the dateline's; else the page's; where none stands out, the contact's.
 */
export function regionOf(page: Page, found: Found, first: number): string | null {
  const mentions = found.countries ?? [];
  const offset = page.tokens.start[first];
  const inContact = sectionAt(page.article, offset) === 'contact';
  const place = inContact ? contactPlace(page, mentions, offset) : bodyPlace(page, mentions, first);
  return (
    place?.value.code ??
    sectionCountry(page, mentions, offset) ??
    page.dateline?.country ??
    page.mainCountry ??
    officeCountry(page, mentions).code
  );
}

/** The first office's of the contact block, no headquarters': who knows where a page is at home whose countries weigh alike. */
const officeCountry = oncePerPage((page: Page, mentions: readonly Mention[]): { readonly code: string | null } => {
  let country: string | null = null;
  for (let k = mentions.length - 1; k >= 0 && sectionAt(page.article, mentions[k].start) === 'contact'; k -= 1) {
    const { code, via } = mentions[k].value;
    if (via !== 'demonym' && !HEADQUARTERS.has(code)) country = code;
  }
  return { code: country };
});

/** The same of a run, which may tell its region, or have its place behind it. */
export const regionOfRun = (page: Page, found: Found, run: Run): string | null =>
  (page.language.phones.trunk === undefined ? null : trunkRegion(page.language.phones.trunk, run)) ??
  placeBehind(page, found.countries ?? [], run.end) ??
  regionOf(page, found, run.first);

/** "0800 028 1414 in the UK", "au 0800 28 14 14 en France": the place behind a preposition right behind a number that ends before token `end`; not "from Kenya". */
function placeBehind({ tokens, roles, lexicon }: Page, mentions: readonly Mention[], end: number): string | null {
  const closed = roles[end]?.closed;
  if ((closed !== 'prepositions' && closed !== 'determiners') || lexicon.changeOpeners.standsAt(tokens, end)) return null;
  const at = roles[end + 1]?.closed === 'determiners' ? end + 2 : end + 1;
  const mention = roles[at]?.place === true ? mentions[lastBefore(mentions, tokens.start[at]) + 1] : undefined;
  return mention !== undefined && mention.start === tokens.start[at] && mention.value.via !== 'demonym' ? mention.value.code : null;
}

/** Region that a trunk prefix of the page's language tells: an "8" apart before ten digits is of Russia and Kazakhstan, "8 (017)" of another plan. */
function trunkRegion(trunk: NonNullable<PhoneWords['trunk']>, { plus, groups }: Run): string | null {
  if (plus || groups.length < 2 || groups[0].digits !== trunk.prefix || groups[1].digits.startsWith('0')) return null;
  return countDigits(groups) === trunk.digits ? trunk.region : null;
}

/** Index of the last mention that ends at or before `offset`; -1 where there is none. Mentions are in the order of the text. */
const lastBefore = (mentions: readonly Mention[], offset: number): number =>
  firstWhere(mentions.length, (k) => mentions[k].end > offset) - 1;

const isDash = (unit: number): boolean => unit === 45 || unit === 0x2013 || unit === 0x2014;

/** "INDONESIA - Maids, Not Slaves - …": the country in capitals that opens the part of a briefing in which the number stands. */
function sectionCountry(page: Page, mentions: readonly Mention[], offset: number): string | null {
  const openers = sectionOpeners(page, mentions);
  const last = lastBefore(openers, offset);
  return last < 0 ? null : openers[last].value.code;
}

const sectionOpeners = oncePerPage((page: Page, mentions: readonly Mention[]): readonly Mention[] => {
  const { tokens } = page;
  return mentions.filter(({ start, end }) => {
    const first = tokenAt(tokens, start);
    if (first > 0 && tokens.kind[first - 1] !== Kind.Break) return false;
    return tokens.word[first]?.case === Case.Upper && isDash(tokens.unit[tokenAt(tokens, end - 1) + 1]);
  });
});

/** The last place of the contact block before the number, else the first one behind it. */
function contactPlace(page: Page, mentions: readonly Mention[], offset: number): Mention | null {
  const last = lastBefore(mentions, offset);
  const isPlace = ({ value }: Mention) => value.via !== 'demonym';
  const inContact = (k: number) => k >= 0 && k < mentions.length && sectionAt(page.article, mentions[k].start) === 'contact';
  for (let k = last; inContact(k); k -= 1) if (isPlace(mentions[k])) return mentions[k];
  for (let k = last + 1; inContact(k); k += 1) if (isPlace(mentions[k])) return mentions[k];
  return null;
}

/** "Kenya: 020 …", "l'antenne de l'OIM à Mahajanga au 020 …". */
function bodyPlace(page: Page, mentions: readonly Mention[], first: number): Mention | null {
  const { tokens } = page;
  for (let k = lastBefore(mentions, tokens.start[first]); k >= 0; k -= 1) {
    const mention = mentions[k];
    const end = tokenAt(tokens, mention.end - 1);
    if (first - end > 12 || hasBreak(page, end, first)) return null;
    if (mention.value.via === 'demonym') continue;
    const start = tokenAt(tokens, mention.start);
    return first - end <= 3 || onlyLabels(page, end + 1, first) || isOffice(page, start) || opensSentence(page, start, end)
      ? mention
      : null;
  }
  return null;
}

/** "A Bruxelles, une permanence répond au 0800 …": with its preposition at the head of the sentence, and a comma behind. */
const opensSentence = ({ tokens, roles }: Page, start: number, end: number): boolean =>
  tokens.unit[end + 1] === COMMA &&
  roles[start - 1]?.closed === 'prepositions' &&
  (tokens.kind[start - 2] === Kind.Break || tokens.unit[start - 2] === STOP);

/** "Ana Ruiz, Canberra, ph. (02) 6267 6600, fax (02) …": nothing but labels, numbers and signs between place and number. */
function onlyLabels(page: Page, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    if (page.tokens.kind[i] === Kind.Word && (marksAt(page, i) & (Mark.Label | Mark.Fax | Mark.WhatsApp | Mark.Joiner)) === 0) return false;
  }
  return true;
}

function hasBreak(page: Page, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (page.tokens.kind[i] === Kind.Break) return true;
  return false;
}

/** Whether an office's word stands at most four tokens before the place. */
function isOffice(page: Page, place: number): boolean {
  const { offices } = contactLexicon(page);
  for (let i = place - 1; i >= 0 && i >= place - 4; i -= 1) if (offices.standsAt(page.tokens, i)) return true;
  return false;
}
