import type { Span } from '../../model/span.js';
import { Case, isPossessive } from '../../text/tokens.js';
import type { Page } from '../page.js';
import {
  countWords,
  findOffice,
  findWord,
  isDesk,
  isOfNoun,
  isSentence,
  isSurname,
  linkBefore,
  MOST_NAME_WORDS,
  nameOf,
  skipLead,
  skipLinks,
  startsProper,
  unlink,
  withArticle,
} from './names.js';
import { type WordsPiece, wordsSpan } from './pieces.js';
import type { Places } from './places.js';
import { type ContactLexicon, Tells } from './words.js';

/** What words of a contact block say: a name, a function, an office, or several of them ("IOM Spokesperson Ana Ruiz"). */
export interface Described {
  readonly name: Span | null;
  readonly role: Span | null;
  readonly office: Span | null;
}

const described = (name: Span | null, role: Span | null, office: Span | null): Described => ({ name, role, office });
const NOTHING = described(null, null, null);

/** Reads a piece of words. All fields null: a sentence, or nothing that describes a contact. */
export function describe(page: Page, lexicon: ContactLexicon, piece: WordsPiece, places: Places): Described {
  return describePlain(page, lexicon, piece, places) ?? describeMore(page, lexicon, piece, places);
}

/** Words of a name at most; a single one may be a place, a desk or a letter. */
const LEAST_WORDS = 2;

/** "Ana Ruiz", "IOM Kampala": words with capitals alone, the first of them an office's or none of them telling anything. Other words: null. */
function describePlain(page: Page, lexicon: ContactLexicon, { first, end }: WordsPiece, places: Places): Described | null {
  const { word, start, end: ends } = page.tokens;
  const size = end - first;
  if (size < LEAST_WORDS || size > MOST_NAME_WORDS) return null;
  let isOffice = false;
  for (let i = first; i < end; i += 1) {
    const own = word[i];
    if (own === undefined || own.case === Case.Lower) return null;
    const tells = lexicon.telling.get(own.fold, own.hash);
    if (tells === undefined || (tells === Tells.Office && isSurname(page, first, i))) continue;
    if (tells !== Tells.Office || (i > first && !isOffice)) return null;
    isOffice = true;
  }
  const span = { start: start[first], end: ends[end - 1] };
  if (places.endOf(span.start) === span.end) return null;
  return isOffice ? described(null, null, span) : described(span, null, null);
}

/** The same of all other words. */
function describeMore(page: Page, lexicon: ContactLexicon, piece: WordsPiece, places: Places): Described {
  const place = placeOf(page, lexicon, piece, places) ?? openedPlace(page, lexicon, piece, places);
  if (place !== null) return described(null, null, place);
  const lead = skipLead(page, lexicon, piece.first, piece.end);
  const owner = ownerEnd(page, lexicon, lead, piece.end);
  if (owner > lead) {
    const { name, role, office } = describe(page, lexicon, { ...piece, first: owner + 2 }, places);
    return described(name, role, office ?? wordsSpan(page, lead, owner));
  }
  const who = lead > piece.first ? behindPlace(page, lexicon, places, lead, piece.end) : -1;
  if (who > lead) {
    const { name, role, office } = describe(page, lexicon, { ...piece, first: who }, places);
    if (name !== null) return described(name, role, office ?? wordsSpan(page, lead, who - 1));
  }
  const end = unlink(page, lexicon, lead, piece.end);
  const first = lexicon.offices.standsAt(page.tokens, lead) && isPossessive(page.tokens, lead + 1) ? lead + 3 : lead; // "IOM's Ana Ruiz"
  if (first >= end) return NOTHING;
  const office = findOffice(page, lexicon, first, end);
  if (office === first) return describeOffice(page, lexicon, first, end, places);
  const role = findWord(page, lexicon.roles, first, office ?? end);
  if (role !== null) return describeRole(page, lexicon, first, end, role);
  return describeName(page, lexicon, first, end, office, places);
}

/** Tokens of "IOM South Sudan" in "IOM South Sudan's Ana Ruiz". */
const OWNER = 4;

/** "IOM Haiti's Ana Ruiz": end of the office with a place behind its word, that is the owner of who follows; else `first`. */
function ownerEnd({ tokens }: Page, lexicon: ContactLexicon, first: number, end: number): number {
  if (!lexicon.organisations.standsAt(tokens, first)) return first;
  const isName = (at: number) => at < end && tokens.word[at]?.case === Case.Capitalised;
  for (let at = first + 1; at <= first + OWNER && isName(at); at += 1) {
    if (!isPossessive(tokens, at + 1)) continue;
    if (isName(at + 3) && (isName(at + 4) || lexicon.roles.standsAt(tokens, at + 3))) return at + 1;
    at += 2; // "IOM Cox's Bazar"
  }
  return first;
}

/** "en Quito a Ana Ruiz": first token behind the linking word that follows a place; -1 where none does. */
function behindPlace({ tokens }: Page, lexicon: ContactLexicon, places: Places, first: number, end: number): number {
  const limit = places.endOf(tokens.start[first]);
  if (limit < 0) return -1;
  let at = first;
  while (at < end && tokens.end[at] <= limit) at += 1;
  return at + 1 < end && tokens.word[at]?.case === Case.Lower && lexicon.links.standsAt(tokens, at) ? at + 1 : -1;
}

/** "Geneva", "in Cox's Bazar", "en la Ciudad de México": words that are a place and nothing else; "El Salvador" begins with what may link. */
function placeOf(page: Page, lexicon: ContactLexicon, { first, end }: WordsPiece, places: Places): Span | null {
  const linked = lexicon.links.standsAt(page.tokens, first) ? skipLinks(page, lexicon, first + 1, end - 1) : first;
  const span = wordsSpan(page, first, end);
  if (span === null) return null;
  for (let at = first; at <= linked; at += 1) {
    const start = page.tokens.start[at];
    if (places.endOf(start) === span.end) return { start, end: span.end };
  }
  return null;
}

/** "Contact in Geneva:": the place behind an opener that heads a line further down. */
function openedPlace(page: Page, lexicon: ContactLexicon, piece: WordsPiece, places: Places): Span | null {
  const opener = piece.colon && piece.after === 'line' ? lexicon.openers.match(page.tokens, piece.first) : null;
  return opener === null ? null : placeOf(page, lexicon, { ...piece, first: opener.to }, places);
}

/** "Ana Ruiz", "Jordan Adams at IOM Amman", "Ana Ruiz in Geneva"; "Kumasi Office" is a place's, "Public Information Office" and "International Organization for Migration" nobody's. */
function describeName(page: Page, lexicon: ContactLexicon, first: number, end: number, office: number | null, places: Places): Described {
  const closes = office !== null && (office === end - 1 || isOfNoun(page, office + 1));
  const isOwn = office === first + 1 || (closes && isDesk(page, lexicon, office - 1, office));
  if (isOwn && !lexicon.organisations.standsAt(page.tokens, office) && startsProper(page, first, end))
    return described(null, null, wordsSpan(page, first, end));
  const isPlace = (token: number) => places.has(page.tokens.start[token]);
  const head = office === null ? null : officeHead(page, lexicon, first, office);
  const nameEnd = head === null ? linkBefore(page, lexicon, first, end, isPlace) : unlink(page, lexicon, first, head);
  const name = nameOf(page, lexicon, first, nameEnd);
  if (name !== null) return describeAt(page, lexicon, name, nameEnd, head ?? (nameEnd < end ? nameEnd : null), end);
  const link = head === null ? nameEnd : linkBefore(page, lexicon, first, nameEnd, isPlace); // "Ana Ruiz at the Media Unit of IOM Lima"
  const person = link < nameEnd ? nameOf(page, lexicon, first, link) : null;
  if (person !== null) return describeAt(page, lexicon, person, link, link, end);
  const at = head ?? (nameEnd < end ? skipLinks(page, lexicon, nameEnd, end) : end);
  return describeDesk(page, lexicon, first, nameEnd, wordsSpan(page, at, end));
}

/** A name that ends at `least`, and the office from token `at` on, without what links it. */
function describeAt(page: Page, lexicon: ContactLexicon, name: Span, least: number, at: number | null, end: number): Described {
  if (at === null) return described(name, null, null);
  return described(name, null, wordsSpan(page, withArticle(page, lexicon, least, skipLinks(page, lexicon, at, end)), end));
}

/** "unité DTM"; with a capital in it, or of an office and begun by its word: "service de presse de l'OIM à Genève". */
function describeDesk(page: Page, lexicon: ContactLexicon, first: number, end: number, office: Span | null): Described {
  if (!isDesk(page, lexicon, first, end)) return NOTHING;
  const named = startsProper(page, first, end) || (office !== null && lexicon.desks.standsAt(page.tokens, first));
  return named ? described(wordsSpan(page, first, end), null, office) : NOTHING;
}

/** "Ana Ruiz at the Regional Office in Lima": token of the office's first capital behind a linking word, where its own is not the first; else its own. */
function officeHead({ tokens }: Page, lexicon: ContactLexicon, first: number, office: number): number {
  let at = office;
  while (at - 1 > first && tokens.word[at - 1] !== undefined && tokens.word[at - 1]!.case !== Case.Lower) at -= 1;
  const link = tokens.word[at - 1];
  return at - 1 > first && link?.case === Case.Lower && lexicon.links.holds(link) ? at : office;
}

/** "IOM Amman", "le bureau de l'OIM à Miami"; "IOM Spokesperson Ana Ruiz"; "OIM, unité DTM" is left to the comma. */
function describeOffice(page: Page, lexicon: ContactLexicon, first: number, end: number, places: Places): Described {
  const role = findWord(page, lexicon.roles, first, end);
  if (role !== null) return describeRole(page, lexicon, first, end, role);
  const who = personBehind(page, lexicon, first, end, places);
  const name = who > first ? nameOf(page, lexicon, who, end) : null;
  if (name !== null) return described(name, null, officeSpan(page, lexicon, first, who));
  if (isDesk(page, lexicon, first, end)) return described(wordsSpan(page, first, end), null, null);
  return startsProper(page, first, end) ? described(null, null, wordsSpan(page, first, end)) : NOTHING;
}

/** The office without the article of a bare name: "l'OIM Irak". */
const officeSpan = (page: Page, lexicon: ContactLexicon, first: number, end: number): Span | null =>
  wordsSpan(page, lexicon.organisations.standsAt(page.tokens, first + 1) ? first + 1 : first, end);

/** "l'OIM Irak Ana Ruiz": first of two words or more with capitals behind the office's place, that are its last; -1 where none are. */
function personBehind(page: Page, lexicon: ContactLexicon, first: number, end: number, places: Places): number {
  const { start, word } = page.tokens;
  let at = first + 1;
  while (at < end && !places.has(start[at])) at += 1;
  if (at >= end) return -1;
  const limit = places.endOf(start[at]);
  while (at < end && start[at] < limit) at += 1;
  if (end - at < LEAST_WORDS) return -1;
  for (let i = at; i < end; i += 1) if (word[i]?.case !== Case.Capitalised || lexicon.telling.get(word[i]!.fold, word[i]!.hash)) return -1;
  return places.has(start[at]) ? -1 : at;
}

/** "Chief of Mission", "cheffe de mission de l'OIM en Guinée", "Media Officer Ana Ruiz", "Ana Ruiz IOM Spokesperson". */
function describeRole(page: Page, lexicon: ContactLexicon, first: number, end: number, role: number): Described {
  const behind = nameOf(page, lexicon, role + 1, end);
  const direct = page.tokens.word[role + 1]?.case !== Case.Lower; // not "Spokesperson for the Director General"
  if (behind !== null && direct && countWords(page, role + 1, end) >= 2 && findOffice(page, lexicon, role + 1, end) === null) {
    return described(behind, wordsSpan(page, first, role + 1), null);
  }
  const office = findOffice(page, lexicon, first, role);
  if (office !== null && office > first) {
    const name = nameOf(page, lexicon, first, unlink(page, lexicon, first, office));
    if (name !== null) return described(name, wordsSpan(page, office, end), null);
  }
  return isSentence(page, first, end) ? NOTHING : described(null, wordsSpan(page, first, end), null);
}
