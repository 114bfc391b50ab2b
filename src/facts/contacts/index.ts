import type { Fact } from '../../model/fact.js';
import type { Span } from '../../model/span.js';
import { Case, Kind } from '../../text/tokens.js';
import { emailMentions } from '../emails/index.js';
import { tokenAt } from '../offsets.js';
import type { FactType, Found, Page } from '../page.js';
import { phoneMentions } from '../phones/index.js';
import { Assembler } from './assemble.js';
import { type Piece, readPieces } from './pieces.js';
import { Places } from './places.js';
import { type ContactLexicon, contactLexicon } from './words.js';

const COLON = 58;
/** Openers stand in the first words of a block. */
const OPENER_REACH = 40;

/** Persons and desks of the contact blocks, in order, with their offices, phones and addresses. */
export const contacts: FactType<'contacts'> = {
  find(page, found) {
    const ranges = contactRanges(page);
    const facts: Fact<'contacts'>[] = [];
    for (let k = 0; k < ranges.length; k += 1) readBlock(page, found, ranges[k], facts);
    return facts;
  },
};

/** Contact blocks as ranges of the text; those that follow one another are one. */
function contactRanges({ article }: Page): Span[] {
  const ranges: { readonly start: number; end: number }[] = [];
  const { blocks } = article;
  let adjoins = false;
  for (let k = 0; k < blocks.length; k += 1) {
    const { section, start, end } = blocks[k];
    const isContact = section === 'contact';
    if (isContact && adjoins) ranges[ranges.length - 1].end = end;
    else if (isContact) ranges.push({ start, end });
    adjoins = isContact;
  }
  return ranges;
}

/** Adds the contacts of a block to `contacts`. */
function readBlock(page: Page, found: Found, { start, end }: Span, contacts: Fact<'contacts'>[]): void {
  const { tokens } = page;
  const lexicon = contactLexicon(page);
  const last = tokenAt(tokens, end - 1) + 1;
  const places = new Places(found.countries ?? [], start, last < tokens.count ? tokens.start[last] : end);
  const first = openerEnd(page, lexicon, places, firstToken(page, start), last);
  const begin = tokens.start[Math.min(first, tokens.count - 1)];
  const assembler = new Assembler(page, lexicon, places, gluedAt(page, lexicon, first));
  const pieces = readPieces(page, lexicon, first, last, detailsWithin(phoneMentions(page, found), emailMentions(page), begin, end));
  for (let i = 0; i < pieces.length; i += 1)
    if (i === 0 || i + 1 === pieces.length || !isLineName(page, lexicon, places, pieces[i], pieces[i + 1], pieces[i - 1]))
      assembler.add(pieces[i]);
  assembler.finish(contacts);
}

/** Offset behind the short word that is written as part of the name at token `first`: "الاتصال بنهى مراد"; -1 where none is. */
function gluedAt({ tokens }: Page, { gluing }: ContactLexicon, first: number): number {
  if (gluing.size === 0 || first === 0 || tokens.word[first] === undefined) return -1;
  const short = gluing.get(tokens.word[first - 1]?.fold ?? '');
  return short !== undefined && tokens.word[first]!.text.startsWith(short) ? tokens.start[first] + short.length : -1;
}

type Detail = Fact<'phones'> | Fact<'emails'>;

/** Phones and addresses of a stretch, in order. */
function detailsWithin(phones: readonly Fact<'phones'>[], emails: readonly Fact<'emails'>[], start: number, end: number): Detail[] {
  const facts: Detail[] = [];
  let email = 0;
  for (let i = 0; i < phones.length; i += 1) {
    for (; email < emails.length && emails[email].start < phones[i].start; email += 1) addWithin(facts, emails[email], start, end);
    addWithin(facts, phones[i], start, end);
  }
  for (; email < emails.length; email += 1) addWithin(facts, emails[email], start, end);
  return isSorted(facts) ? facts : facts.sort((a, b) => a.start - b.start);
}

function addWithin(facts: Detail[], mention: Detail, start: number, end: number): void {
  if (mention.start >= start && mention.end <= end) facts.push(mention);
}

function isSorted(facts: readonly Detail[]): boolean {
  for (let i = 1; i < facts.length; i += 1) if (facts[i - 1].start > facts[i].start) return false;
  return true;
}

/** "Globe: +63 917 …", "Sat.: +88216 …": one word with its colon between two numbers or before one says which line it is, unless it is a place or desk. */
function isLineName(page: Page, lexicon: ContactLexicon, places: Places, piece: Piece, next: Piece, before: Piece): boolean {
  if (piece.type !== 'words' || !piece.colon || next.type !== 'phone' || before.type === 'words') return false;
  const word = page.tokens.word[piece.first];
  const described = lexicon.desks.holds(word) || lexicon.offices.holds(word) || lexicon.roles.holds(word);
  return page.tokens.kind[piece.first + 1] === Kind.Sign && !described && !places.has(page.tokens.start[piece.first]);
}

function firstToken(page: Page, offset: number): number {
  const at = tokenAt(page.tokens, offset);
  return page.tokens.start[at] < offset ? at + 1 : at;
}

/**
 * Where the persons begin: behind the last opener of the first sentence ("please contact", "veuillez contacter :"), else behind
 * its colon ("Para más información:"), else at the block's beginning.
 */
function openerEnd(page: Page, lexicon: ContactLexicon, places: Places, first: number, end: number): number {
  const { tokens } = page;
  let after = first;
  const reach = Math.min(end, first + OPENER_REACH);
  for (let i = first; i < reach; i += 1) {
    if (tokens.kind[i] === Kind.Break && after > first) break;
    if (page.claims.has(i) || lexicon.labels.standsAt(tokens, i)) {
      const next = alternative(page, lexicon, after, i, reach);
      if (next < 0) break;
      after = next;
      i = next - 1;
      continue;
    }
    const match = isInTitle(page, lexicon, after, i) ? null : lexicon.openers.match(tokens, i);
    if (match !== null) {
      after = match.to;
      i = match.to - 1;
    } else if (tokens.unit[i] === COLON && (after > first ? isLowerCase(page, after, i) : isOpenerColon(page, lexicon, places, first, i))) {
      if (!isSite(page, i + 1)) return i + 1;
      after = i + 1; // "visit: www.iom.int or contact Ana Ruiz"
    }
  }
  return after;
}

/** "www.iom.int", "https://…" */
const isSite = ({ tokens }: Page, i: number): boolean => SITE.test(tokens.word[i]?.fold ?? '');
const SITE = /^(?:www|https?)$/;

/** Most tokens of an address: "www.iom.int/x". */
const ADDRESS = 16;

/** "please visit www.iom.int or contact Ana Ruiz", "see our website or call": token behind the opener that a joining word leads to, with no name before; else -1. */
function alternative(page: Page, lexicon: ContactLexicon, after: number, from: number, limit: number): number {
  const { tokens } = page;
  if (!isLowerCase(page, after, from)) return -1;
  for (let at = from; at < from + ADDRESS && at + 1 < limit && tokens.kind[at] !== Kind.Break; at += 1)
    if (lexicon.joiners.standsAt(tokens, at)) return lexicon.openers.match(tokens, at + 1)?.to ?? -1;
  return -1;
}

/** "contact Ana Ruiz, Public Information Officer", "la Unidad de Información": a capital word behind another names a function or desk, where an opener ended before at `after`; "Press Inquiries", alone on its line, does not. */
function isInTitle({ tokens, language }: Page, lexicon: ContactLexicon, after: number, i: number): boolean {
  if (language.statistics.noun.capitals === true || i <= after || tokens.word[i]?.case !== Case.Capitalised) return false;
  if (tokens.kind[i + 1] === Kind.Break && !lexicon.desks.holds(tokens.word[i])) return false;
  const before = lexicon.links.standsAt(tokens, i - 1) ? i - 2 : i - 1;
  return before >= after && tokens.word[before]?.case === Case.Capitalised;
}

/** The first colon of the block ends the opener, unless a function, an office or a place stands before it ("Spokesperson:", "In Geneva:"). */
function isOpenerColon(page: Page, lexicon: ContactLexicon, places: Places, first: number, colon: number): boolean {
  for (let i = first; i < colon; i += 1) {
    const word = page.tokens.word[i];
    if (page.tokens.kind[i] === Kind.Break || places.has(page.tokens.start[i])) return false;
    if (lexicon.roles.holds(word) || lexicon.offices.holds(word)) return false;
  }
  return true;
}

/** Whether no capital stands in tokens [first, end): "contact our office:" goes on with the opener, "contact Ana Ruiz, OIM:" does not. */
function isLowerCase(page: Page, first: number, end: number): boolean {
  for (let i = first; i < end; i += 1) if ((page.tokens.word[i]?.case ?? Case.Lower) !== Case.Lower) return false;
  return true;
}
