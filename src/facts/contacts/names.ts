import type { Span } from '../../model/span.js';
import { Case, Kind } from '../../text/tokens.js';
import type { WordSet } from '../../text/word-table.js';
import type { Page } from '../page.js';
import { wordsSpan } from './pieces.js';
import type { ContactLexicon } from './words.js';

/** Words of a person's or desk's name. */
export const MOST_NAME_WORDS = 7;

/** Passes over "à", "o a", "Mme", "Mr." before a name. */
export function skipLead(page: Page, lexicon: ContactLexicon, first: number, end: number): number {
  const { tokens } = page;
  let i = first;
  for (; i < end; i += 1) {
    const word = tokens.word[i];
    if (word === undefined) {
      if (tokens.kind[i] === Kind.Number) return i;
      continue;
    }
    const leads = word.case === Case.Lower && (lexicon.links.holds(word) || lexicon.joiners.holds(word));
    if (leads && officeFollows(page, lexicon, i, end)) return i;
    if (leads || lexicon.courtesy.holds(word)) continue;
    const opener = word.case === Case.Lower && i > first ? lexicon.openers.match(tokens, i) : null; // "or contact Ana Ruiz"
    if (opener === null || opener.to >= end) return i;
    i = opener.to - 1;
  }
  return i;
}

/** "le bureau", "l'OIM": the article belongs to the office. */
function officeFollows(page: Page, lexicon: ContactLexicon, i: number, end: number): boolean {
  const next = i + 1;
  return page.roles[i]?.closed === 'determiners' && next < end && lexicon.offices.standsAt(page.tokens, next);
}

/** First token of an office in [first, end): its word, or the article before it at the very beginning. */
export function findOffice(page: Page, lexicon: ContactLexicon, first: number, end: number): number | null {
  const found = findWord(page, lexicon.offices, first, end);
  const at = found !== null && isSurname(page, first, found) ? findWord(page, lexicon.offices, found + 1, end) : found;
  if (at === null) return null;
  return onlyArticles(page, first, at) ? first : at;
}

/** Letters of an organisation's abbreviation that is also a name. */
const SHORT = 3;

/** "Dung Pam": letters of an organisation ("PAM") that are written as a name behind another. */
export const isSurname = ({ tokens: { word, start, end } }: Page, first: number, at: number): boolean =>
  at > first &&
  end[at] - start[at] === SHORT &&
  word[at]!.case === Case.Capitalised &&
  word[at - 1] !== undefined &&
  word[at - 1]!.case === Case.Capitalised;

function onlyArticles(page: Page, first: number, at: number): boolean {
  for (let i = first; i < at; i += 1) if (page.roles[i]?.closed !== 'determiners') return false;
  return true;
}

/** An article before the office belongs to it ("le bureau de l'OIM"), but not one before the bare name ("à l'OIM Dakar"). */
export function withArticle(page: Page, lexicon: ContactLexicon, least: number, office: number): number {
  if (lexicon.organisations.standsAt(page.tokens, office)) return office;
  if (lexicon.fused.standsAt(page.tokens, office - 1)) return office; // "au bureau"
  return office > least && page.roles[office - 1]?.closed === 'determiners' ? office - 1 : office;
}

export function findWord(page: Page, words: WordSet, first: number, end: number): number | null {
  for (let i = first; i < end; i += 1) if (words.standsAt(page.tokens, i)) return i;
  return null;
}

/** End of the name before an office: "Jordan Adams at | IOM Amman", "Ana Ruiz de la | OIM". */
export function unlink(page: Page, lexicon: ContactLexicon, first: number, end: number): number {
  let i = end;
  while (i > first) {
    const word = page.tokens.word[i - 1];
    const links = word === undefined ? page.tokens.kind[i - 1] === Kind.Sign : word.case === Case.Lower && lexicon.links.holds(word);
    if (!links) return i;
    i -= 1;
  }
  return i;
}

/** "Ana Ruiz in Geneva": where the name ends before a linking word and a place; else `end`. */
export function linkBefore(page: Page, lexicon: ContactLexicon, first: number, end: number, isPlace: (token: number) => boolean): number {
  for (let i = first + 1; i < end; i += 1) {
    const word = page.tokens.word[i];
    if (word === undefined || word.case !== Case.Lower || !lexicon.links.holds(word)) continue;
    const behind = skipLinks(page, lexicon, i, end);
    if (isPlace(behind) || isUnknownPlace(page, lexicon, first, i, end)) return i;
    if (isDeskBehind(page, lexicon, behind, end) && isPersonBefore(page, lexicon, first, i)) return i;
  }
  return end;
}

/** "Centre d'analyse", "Migrant Resource Centre": a desk's word, the first or in a row of capitals. */
function isDeskBehind({ tokens: { word } }: Page, { desks }: ContactLexicon, first: number, end: number): boolean {
  for (let at = first; at < end && word[at] !== undefined; at += 1) {
    if (desks.holds(word[at])) return true;
    if (word[at]!.case === Case.Lower) return false;
  }
  return false;
}

/** "Ana Ruiz at the Media Unit", "Ana Ruiz au Centre d'analyse": two words or more with capitals and no desk's before the linking word; "de" is part of names. */
function isPersonBefore(page: Page, { desks }: ContactLexicon, first: number, link: number): boolean {
  const { word } = page.tokens;
  for (let at = first; at < link; at += 1) if (word[at]?.case === Case.Lower || desks.holds(word[at])) return false;
  return countWords(page, first, link) > 1 && !isOfNoun(page, link);
}

/** "Budi Wirawan in Mataram", "Ana Ruiz at GMDAC": a town or body that no table knows, as one word behind a name of two; "de" and "of" are parts of names. */
function isUnknownPlace(page: Page, lexicon: ContactLexicon, first: number, link: number, end: number): boolean {
  const { tokens } = page;
  if (link !== first + 2 || end !== link + 2 || lexicon.particles.standsAt(tokens, link) || isOfNoun(page, link)) return false;
  return (
    [first, first + 1].every((at) => tokens.word[at]?.case === Case.Capitalised) &&
    (tokens.word[link + 1]?.case ?? Case.Lower) !== Case.Lower
  );
}

export const isOfNoun = (page: Page, at: number): boolean => page.lexicon.statistics.nounOf.standsAt(page.tokens, at);

export function skipLinks(page: Page, lexicon: ContactLexicon, first: number, end: number): number {
  let i = first;
  while (i < end && page.tokens.word[i]?.case === Case.Lower && lexicon.links.standsAt(page.tokens, i)) i += 1;
  return i;
}

/** Tokens [first, behind) as a person's or desk's name: capitalised words, particles between them; null where they are a sentence. */
export function nameOf(page: Page, lexicon: ContactLexicon, first: number, behind: number): Span | null {
  const { tokens } = page;
  const start = skipLead(page, lexicon, first, behind);
  const end = unlink(page, lexicon, start, behind); // "Ana Ruiz al" and her number
  let words = 0;
  for (let i = start; i < end; i += 1) {
    const word = tokens.word[i];
    if (tokens.kind[i] === Kind.Number) return null;
    if (word === undefined) continue;
    words += 1;
    if (lexicon.joiners.holds(word) && page.roles[i + 1]?.closed === 'determiners') return null; // "Norteamérica y el Caribe"
    const inner = i > start && (lexicon.particles.holds(word) || lexicon.joiners.holds(word) || isShort(page, i) || glued(page, i));
    if (word.case === Case.Lower && !inner && hasCases(word.text) && !isElided(word.text)) return null;
  }
  if (words === 0 || words > MOST_NAME_WORDS) return null;
  const last = lastWord(page, start, end);
  if (words === 1 && tokens.end[last] - tokens.start[last] === 1) return null; // "T +679 331 0730"
  const { text, case: written } = tokens.word[last]!;
  if (written === Case.Lower && !glued(page, last) && hasCases(text) && !isElided(text)) return null;
  return isSentence(page, start, end, lexicon) ? null : wordsSpan(page, start, end);
}

/** Most letters of a particle that no list holds. */
const PARTICLE = 4;

/** "wa Mutharika", "ur Rehman", "ould Sidi": a short word of no other use before a capital. */
function isShort({ tokens, roles }: Page, i: number): boolean {
  const { length } = tokens.word[i]!.text;
  return length === 1 || (length <= PARTICLE && roles[i]?.closed === undefined && tokens.word[i + 1]?.case === Case.Capitalised);
}

/** "d'Almeida", "dell'Orto": a small letter, and a capital behind its apostrophe. */
const isElided = (text: string): boolean => /^\p{Ll}{1,4}['’](?:\p{Lu}|$)/u.test(text);

/** "al-Hakimi", "N'Djamena's": a small letter right behind a sign inside a name. */
function glued(page: Page, i: number): boolean {
  return !page.tokens.spaced[i];
}

/** Scripts without capitals (Arabic) tell nothing by case. */
function hasCases(text: string): boolean {
  return text.toUpperCase() !== text;
}

function lastWord(page: Page, first: number, end: number): number {
  let last = first;
  for (let i = first; i < end; i += 1) if (page.tokens.word[i] !== undefined) last = i;
  return last;
}

export function countWords(page: Page, first: number, end: number): number {
  let words = 0;
  for (let i = first; i < end; i += 1) if (page.tokens.word[i] !== undefined) words += 1;
  return words;
}

/** A verb or pronoun in small letters makes words a sentence: "Prière de ne pas diffuser", "Journalists can register". */
export function isSentence(page: Page, first: number, end: number, lexicon: ContactLexicon | null = null): boolean {
  for (let i = first; i < end; i += 1) {
    const closed = page.roles[i]?.closed;
    const lower = page.tokens.word[i]?.case === Case.Lower;
    if (lower && (closed === 'auxiliaries' || closed === 'adverbs' || closed === 'pronouns') && !isParticle(page, i, lexicon)) return true;
  }
  return false;
}

/** "y", "le" and "e" are pronouns or articles by the word lists, and parts of names here; "van" is one before a capital or another such word. */
function isParticle({ tokens }: Page, i: number, lexicon: ContactLexicon | null): boolean {
  const word = tokens.word[i]!;
  if (word.text.length <= 2) return true;
  const next = tokens.word[i + 1];
  return (
    lexicon !== null && next !== undefined && lexicon.particles.holds(word) && (next.case !== Case.Lower || lexicon.particles.holds(next))
  );
}

/** A desk rather than a person: "Media and Communications Division", "DTM Support". */
export function isDesk(page: Page, lexicon: ContactLexicon, first: number, end: number): boolean {
  return findWord(page, lexicon.desks, first, end) !== null && !isSentence(page, first, end);
}

/** Offices are names: no verb, and a capital in them. */
export function startsProper(page: Page, first: number, end: number): boolean {
  if (isSentence(page, first, end)) return false;
  for (let i = first; i < end; i += 1) {
    const word = page.tokens.word[i];
    if (word !== undefined && (word.case !== Case.Lower || !hasCases(word.text))) return true;
  }
  return false;
}
