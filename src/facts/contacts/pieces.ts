import type { Fact } from '../../model/fact.js';
import type { Span } from '../../model/span.js';
import { Case, hashOf, Kind } from '../../text/tokens.js';
import { tokenAt } from '../offsets.js';
import type { Page } from '../page.js';
import { wordEnd } from '../statistics/noun.js';
import type { ContactLexicon } from './words.js';

/** One piece of a contact block, in order: a phone, an address, or words between two boundaries. */
export type Piece =
  | { readonly type: 'phone'; readonly fact: Fact<'phones'>; readonly first: number; readonly end: number }
  | { readonly type: 'email'; readonly fact: Fact<'emails'>; readonly first: number; readonly end: number }
  | WordsPiece;

/** Words of a contact block: tokens [first, end). */
export interface WordsPiece {
  readonly type: 'words';
  readonly first: number;
  readonly end: number;
  /** What stands before: a line's or block's beginning, a comma and the like, or a joining word. */
  readonly after: 'line' | 'sign' | 'joiner';
  /** The sign that ends it: ":" after "Spokesperson:". */
  readonly colon: boolean;
}

const OPEN = 40;
const PLUS = 43;
const COMMA = 44;
const SLASH = 47;
const COLON = 58;
const DOT = 46;
const HASH_OF_E = hashOf('e', 0, 1);
/** Signs inside names and offices: hyphens, apostrophes, "&". */
const INNER = new Set(Array.from("-‐‑'’&.`ʼ", (sign) => sign.charCodeAt(0)));
const HYPHEN = 45;
const AMPERSAND = 38;
const AT = 64;

/** Cuts tokens [first, end) into phones, addresses and the words between them. */
export function readPieces(
  page: Page,
  lexicon: ContactLexicon,
  first: number,
  end: number,
  facts: readonly (Fact<'phones'> | Fact<'emails'>)[],
): Piece[] {
  const { tokens } = page;
  const pieces: Piece[] = [];
  let next = 0;
  let open = -1;
  let after: WordsPiece['after'] = 'line';
  for (let i = first; i < end; ) {
    while (next < facts.length && facts[next].end <= tokens.start[i]) next += 1;
    if (next < facts.length && facts[next].start <= tokens.start[i]) {
      const fact = facts[next];
      if (open >= 0) pieces.push({ type: 'words', first: open, end: i, after, colon: false });
      open = -1;
      const factEnd = Math.max(i + 1, tokenAt(tokens, fact.end - 1) + 1);
      pieces.push(pieceOf(fact, i, factEnd));
      for (; next + 1 < facts.length && facts[next + 1].start < fact.end; next += 1) pieces.push(pieceOf(facts[next + 1], i, factEnd));
      next += 1;
      i = factEnd;
      after = 'sign';
      continue;
    }
    const boundary = boundaryAt(page, lexicon, i);
    if (boundary === null) {
      if (open < 0) open = i;
    } else {
      if (open >= 0) pieces.push({ type: 'words', first: open, end: i, after, colon: tokens.unit[i] === COLON });
      const isAlone = boundary === 'line' && after === 'joiner' && open < 0; // "or" at the end of its line
      if (!isAlone && (boundary === 'line' || open >= 0 || boundary === 'joiner')) after = boundary;
      open = -1;
    }
    i += 1;
  }
  if (open >= 0) pieces.push({ type: 'words', first: open, end, after, colon: false });
  return pieces;
}

function pieceOf(fact: Fact<'phones'> | Fact<'emails'>, first: number, end: number): Piece {
  return 'address' in fact.value
    ? { type: 'email', fact: fact as Fact<'emails'>, first, end }
    : { type: 'phone', fact: fact as Fact<'phones'>, first, end };
}

/** Whether token `i` parts two pieces: a line's end, a comma, a bracket, a spaced dash, a label, "and" before a person; null: it is part of one. */
function boundaryAt(page: Page, lexicon: ContactLexicon, i: number): WordsPiece['after'] | null {
  const { tokens } = page;
  if (tokens.kind[i] === Kind.Break) return 'line';
  if (isMailPrefix(page, lexicon, i) || isMailPrefix(page, lexicon, i - 1)) return 'sign';
  if (tokens.kind[i] === Kind.Sign) {
    if (tokens.unit[i] === SLASH && tokens.spaced[i] && joinsPersons(page, lexicon, i)) return 'joiner'; // "Ana Ruiz / Jo Bell"
    return isInner(page, i) || isBetweenPlaces(page, lexicon, i) ? null : 'sign';
  }
  if (isAccount(page, i)) return 'sign';
  if (tokens.kind[i] === Kind.Number) return null;
  const word = tokens.word[i]!;
  if ((lexicon.labels.holds(word) && isLabel(page, lexicon, i)) || isInitialLabel(page, i) || isOfficeLabel(page, lexicon, i))
    return 'sign';
  return lexicon.joiners.holds(word) && !isInitial(page, i) && !isSuspended(page, i - 1) && joinsPersons(page, lexicon, i)
    ? 'joiner'
    : null;
}

/** "E.", "Md.": a capital and at most one letter more, with a full stop. */
const isInitial = ({ tokens }: Page, i: number): boolean =>
  tokens.unit[i + 1] === DOT && !tokens.spaced[i + 1] && tokens.word[i]!.case !== Case.Lower && tokens.end[i] - tokens.start[i] <= 2;

/** The hyphen of "West- und Zentralafrika", "Trinité-et-Tobago": the rest of its word stands behind "und". */
function isSuspended({ tokens, roles }: Page, i: number): boolean {
  return i >= 0 && tokens.unit[i] === HYPHEN && !tokens.spaced[i] && roles[i + 1]?.numberAnd === true;
}

/** Tokens of an account's name: "@Ana_Ruiz". */
const ACCOUNT = 5;

/** "Twitter: @AnaRuizIOM": nobody's name, right behind the sign for accounts. */
function isAccount({ tokens }: Page, i: number): boolean {
  for (let at = i; at > i - ACCOUNT && at > 0 && !tokens.spaced[at]; at -= 1) if (tokens.unit[at - 1] === AT) return true;
  return false;
}

function isInner(page: Page, i: number): boolean {
  const { tokens } = page;
  const unit = tokens.unit[i];
  if (unit === SLASH) return isShortened(page, i);
  if (unit === COMMA || unit === COLON || !INNER.has(unit)) return false;
  if (unit === AMPERSAND || isSuspended(page, i)) return true;
  const gluedNext = i + 1 < tokens.count && !tokens.spaced[i + 1] && tokens.kind[i + 1] !== Kind.Break;
  if (tokens.unit[i] !== DOT) return !tokens.spaced[i] && gluedNext;
  const before = tokens.word[i - 1];
  return (
    before !== undefined &&
    !tokens.spaced[i] &&
    before.text.length <= 4 &&
    before.case !== Case.Lower &&
    (before.text.length === 1 || !before.text.endsWith('M'))
  ); // "K.", "Dr."
}

/** "Tsegaye W/Mariam": a name whose first part is written as its letter. */
function isShortened({ tokens: { word, spaced, start, end } }: Page, slash: number): boolean {
  const behind = word[slash + 1];
  if (behind === undefined || behind.case !== Case.Capitalised || behind.text.length < 3 || spaced[slash] || spaced[slash + 1])
    return false;
  const letter = word[slash - 1];
  return (
    letter !== undefined &&
    letter.case !== Case.Lower &&
    end[slash - 1] - start[slash - 1] === 1 &&
    word[slash - 2]?.case === Case.Capitalised
  );
}

/** Tokens of ", El Salvador, Guatemala y". */
const PLACES = 8;

/** The comma of "para El Salvador, Guatemala y Honduras": places on both sides of it, and "and" before the last of them; or regions. */
function isBetweenPlaces(page: Page, lexicon: ContactLexicon, comma: number): boolean {
  const { tokens, roles } = page;
  if (tokens.unit[comma] !== COMMA) return false;
  if (isBetweenRegions(page, lexicon, comma)) return true;
  if (!(roles[comma - 1]?.place || roles[comma - 2]?.place)) return false;
  for (let at = comma + 1; at < comma + PLACES; at += 1) {
    if (roles[at]?.numberAnd === true) return at > comma + 1 && roles[at + 1]?.place === true;
    const opens = tokens.unit[at - 1] === COMMA;
    if (opens ? roles[at]?.place !== true : tokens.unit[at] !== COMMA && (tokens.word[at]?.case ?? Case.Lower) === Case.Lower) return false;
  }
  return false;
}

/** Tokens of "South-Eastern Europe", "el Norte de África". */
const REGION = 4;

/** "Eastern Europe, South-Eastern Europe and Central Asia": what a comma or "and" joins are regions. */
function isBetweenRegions({ tokens }: Page, { regions }: ContactLexicon, i: number): boolean {
  if (!regions.holds(tokens.word[i - 1]) && !regions.holds(tokens.word[i - 2])) return false;
  for (let at = i + 1; at <= i + REGION && (tokens.kind[at] === Kind.Word || tokens.unit[at] === HYPHEN); at += 1)
    if (regions.holds(tokens.word[at])) return true;
  return false;
}

/** The "E-" of "E-mail". */
function isMailPrefix(page: Page, lexicon: ContactLexicon, i: number): boolean {
  const { tokens } = page;
  const word = i >= 0 && i + 2 < tokens.count ? tokens.word[i] : undefined;
  return (
    word !== undefined &&
    word.hash === HASH_OF_E &&
    word.fold === 'e' &&
    !tokens.spaced[i + 1] &&
    !tokens.spaced[i + 2] &&
    lexicon.labels.standsAt(tokens, i + 2)
  );
}

/** "T. +41 22", "E: press@": a capital and a colon, or a full stop that no name follows. */
function isInitialLabel({ tokens }: Page, i: number): boolean {
  if (tokens.end[i] - tokens.start[i] !== 1 || tokens.word[i]!.case === Case.Lower || tokens.spaced[i + 1]) return false;
  if (tokens.unit[i + 1] !== DOT) return tokens.unit[i + 1] === COLON;
  return (
    tokens.kind[i + 2] === Kind.Number ||
    tokens.unit[i + 2] === PLUS ||
    tokens.unit[i + 2] === OPEN ||
    tokens.word[i + 2]?.case === Case.Lower
  );
}

/** "Office: +41 22 …", "Oficina: +57 1 …": which of a person's numbers it is. */
const isOfficeLabel = ({ tokens }: Page, { offices, organisations }: ContactLexicon, i: number): boolean =>
  tokens.unit[i + 1] === COLON &&
  tokens.kind[i - 1] !== Kind.Word &&
  (tokens.kind[i + 2] === Kind.Number || tokens.unit[i + 2] === PLUS || tokens.unit[i + 2] === OPEN) &&
  offices.standsAt(tokens, i) &&
  !organisations.standsAt(tokens, i);

/** "Mobile" is a label, "IOM Mobile Team" a name: a label stands before a sign, a number or the end of its line, or behind a label. */
function isLabel(page: Page, lexicon: ContactLexicon, i: number): boolean {
  const { tokens } = page;
  const next = i + 1;
  if (next >= tokens.count || tokens.kind[next] !== Kind.Word) return true;
  if (lexicon.roles.standsAt(tokens, next)) return false; // "Hotline Manager"
  if (i === 0 || tokens.kind[i - 1] !== Kind.Word) return true;
  if (lexicon.joiners.standsAt(tokens, i - 1) && lexicon.labels.standsAt(tokens, next)) return true; // "أو عبر البريد"
  return lexicon.labels.holds(tokens.word[i - 1]) && isLabel(page, lexicon, i - 1);
}

/** "and", "ou", "o a" before a capital that begins a person: not inside "Media and Communications" or "García y Vega". */
function joinsPersons(page: Page, lexicon: ContactLexicon, i: number): boolean {
  const { tokens } = page;
  let next = i + 1;
  while (next < tokens.count && tokens.word[next]?.case === Case.Lower && lexicon.links.standsAt(tokens, next)) next += 1;
  if (lexicon.courtesy.standsAt(tokens, next)) next += tokens.unit[next + 1] === DOT ? 2 : 1; // "or Ms. Ruth Achan"
  if (tokens.kind[next] === Kind.Break || tokens.kind[i - 1] === Kind.Break) return true;
  const follows = tokens.word[next];
  const before = tokens.word[i - 1];
  if (before === undefined) return true;
  if (isBetweenRegions(page, lexicon, i)) return false;
  if (follows === undefined || follows.case === Case.Lower) return false;
  if (lexicon.desks.holds(follows) || lexicon.desks.holds(before) || lexicon.roles.holds(follows)) return false;
  // Two names have two words each; "García y Vega" has one on its right
  const second = tokens.word[isInitial(page, next) ? next + 2 : wordEnd(page, next)]; // "o E. Okafor", "o a Jean-Luc Favre"
  const first = tokens.word[i - 2];
  if (second === undefined) return false;
  const isPlaced = first === undefined || (first.case === Case.Lower && lexicon.links.holds(first));
  if (isPlaced && page.roles[i - 1]?.place === true) return second.case !== Case.Lower && page.roles[next]?.place !== true; // "OIM Lima, Perú y Ana Ruiz"
  if (first === undefined || first.case === Case.Lower) return false;
  return second.case !== Case.Lower || lexicon.particles.holds(second);
}

/** The words of tokens [first, end) as they stand, without signs at their ends. */
export function wordsSpan(page: Page, first: number, end: number): Span | null {
  const { tokens } = page;
  let from = first;
  let to = end;
  while (from < to && tokens.kind[from] !== Kind.Word && tokens.kind[from] !== Kind.Number) from += 1;
  while (to > from && tokens.kind[to - 1] !== Kind.Word && tokens.kind[to - 1] !== Kind.Number) to -= 1;
  return from === to ? null : { start: tokens.start[from], end: tokens.end[to - 1] };
}
