import { isChange } from '../../text/amounts.js';
import { isLongDash } from '../../text/characters.js';
import { isInnerHyphen, Kind } from '../../text/tokens.js';
import { beforeDeterminer, type Page } from '../page.js';
import { isDashForVerb, isOf, looksPlural } from '../statistics/noun.js';
import { countsNoun, NEAR } from './other-numbers.js';
import { isLineBreak } from './run.js';
import { Mark, marksAt } from './words.js';

/**
 * Why digits are a number to call. `label`: "Tel:"; `dial`: a verb that takes nothing else, `hotline`: a line by name;
 * `call`: a verb of calling in the same sentence, its number pointed at ("call … on 0800 22 648").
 */
export type Strength = 'label' | 'dial' | 'hotline' | 'call';

/** What the words before a number say. `kind`: fax, WhatsApp or satellite, null for a plain telephone. */
export interface Evidence {
  readonly strength: Strength;
  readonly kind: 'fax' | 'whatsapp' | 'satellite' | null;
}

/** Tokens in which a number is announced at all. */
export const SENTENCE = 28;
const OPEN = 40;
const STAR = 42;
const CLOSE = 41;
const COMMA = 44;
const COLON = 58;
const DOT = 46;
const HYPHEN = 45;
const SLASH = 47;
/** Signs across which no label reaches. */
const STOPS = new Set([COMMA, 59, 33, 63, 38, 43, 37, 64]); // , ; ! ? & + % and the at sign

/** "la ligne d'écoute 1177", "numéro d'urgence 112": whether the word at `at` tells what a line or number is for. */
const hasPurpose = (page: Page, at: number): boolean =>
  isOf(page, at - 1) && (marksAt(page, at) & Mark.Purpose) !== 0 && (marksAt(page, at - 2) & (Mark.Number | Mark.Hotline)) !== 0;

/** The same, or "le numéro court 702": one line by its name, which ends before token `first`. */
export const isNamedFor = (page: Page, first: number): boolean =>
  hasPurpose(page, first - 1) || ((marksAt(page, first - 1) & Mark.Purpose) !== 0 && (marksAt(page, first - 2) & Mark.Number) !== 0);

/** The words that make the digits from token `digits` on a number to call, or null. */
export function evidenceBefore(page: Page, digits: number): Evidence | null {
  if (isLabelledPlainly(page, digits)) return PLAIN_LABEL;
  if (isLineNamedBehind(page, digits + 1)) return { strength: 'hotline', kind: null };
  let first = digits;
  while (isStar(page, first - 1) && digits - first < EMPHASIS) first -= 1;
  if (isPlainWord(page, first - 1)) return null;
  return labelBefore(page, first) ?? furtherEvidence(page, first);
}

/** Stars before "**0800 123 456**". */
const EMPHASIS = 2;
const PLAIN_LABEL: Evidence = { strength: 'label', kind: null };
const OTHER_KINDS = Mark.Fax | Mark.WhatsApp | Mark.Satellite;

/** "Tel:", "Tel.", "Tél. :": the label of a plain telephone right before the number, as most numbers to call have it. */
function isLabelledPlainly(page: Page, first: number): boolean {
  const { unit } = page.tokens;
  let i = first - 1;
  if (i > 0 && unit[i] === COLON) i -= 1;
  if (i > 0 && unit[i] === DOT) i -= 1;
  if (i < 0 || (marksAt(page, i) & (Mark.Label | OTHER_KINDS)) !== Mark.Label || describesMany(page, i)) return false;
  return ((marksAt(page, i - 1) | marksAt(page, i - 2) | marksAt(page, i + 1)) & OTHER_KINDS) === 0;
}

/** What no label tells. Where nothing points at the number from before, only an article may, and what it names stands behind. */
function furtherEvidence(page: Page, first: number): Evidence | null {
  const before = first - 1;
  if (before < 0) return null;
  const closed = page.roles[before]?.closed;
  if (closed === 'auxiliaries' || marksAt(page, before) !== 0 || isPointing(page.tokens.unit[before]) || isDashForVerb(page, before))
    return callBefore(page, first) ?? namedBehind(page, first) ?? verbBehind(page, first);
  return closed === 'determiners' ? (namedBehind(page, first) ?? verbBehind(page, first)) : null;
}

/** A sign across which a number may be pointed at: "call (0800 …", "the line, 227-2057", "call: …". */
const isPointing = (unit: number): boolean => unit === OPEN || unit === COMMA || unit === 58 || isLongDash(unit);

/** Whether the number is said by a verb, perhaps with an article: "The hotline for storm warnings is 1090", "es la 1442". */
function isStated(page: Page, first: number): boolean {
  const at = beforeDeterminer(page, first - 1);
  const closed = page.roles[at]?.closed;
  return closed === 'auxiliaries' || (closed === 'pronouns' && page.language.clitics !== undefined) || isDashForVerb(page, at); // "الخط الساخن هو 8020"
}

/** "the 1517 hotline", "le 116 est gratuit", "le 115 répond". */
function namedBehind(page: Page, first: number): Evidence | null {
  return isDetermined(page, first) || isCalledFree(page, first) || isAnswering(page, first) || isCalledInClause(page, first)
    ? { strength: 'hotline', kind: null }
    : null;
}

/** Words of such a clause up to its verb. */
const CLAUSE = 10;

/** "le 5545, que tout voyageur peut appeler": one number pointed at, and behind a comma a clause of which it is the object. */
function isCalledInClause(page: Page, first: number): boolean {
  const { tokens, roles } = page;
  const opens = first + 2;
  if (tokens.unit[first + 1] !== COMMA || (marksAt(page, first - 1) & Mark.Locator) === 0 || tokens.kind[opens] !== Kind.Word) return false;
  const closed = roles[opens]?.closed;
  if (closed !== 'pronouns' && closed !== 'conjunctions' && closed !== 'determiners' && closed !== 'prepositions') return false;
  for (let at = opens + 1; at < opens + CLAUSE && tokens.kind[at] === Kind.Word; at += 1) {
    const marks = marksAt(page, at);
    if (marks & (Mark.Dial | Mark.Call) && !(marks & Mark.Between)) return true;
  }
  return false;
}

/** A word that has nothing to do with telephones: before most numbers there is one, and it ends the search. */
export function isPlainWord(page: Page, i: number): boolean {
  if (i < 0 || page.tokens.kind[i] !== Kind.Word || marksAt(page, i) !== 0) return false;
  const closed = page.roles[i]?.closed;
  return closed !== 'auxiliaries' && closed !== 'determiners';
}

/** "die 1313 wählen", "unter der Nummer 147 erreichen Kinder …": the verb behind the number, in languages that put it last. */
function verbBehind(page: Page, first: number): Evidence | null {
  if (page.language.phones.verbLast !== true) return null;
  const pointed = pointsAt(page, first);
  if (!pointed && page.roles[first - 1]?.closed !== 'determiners') return null;
  let at = first + 1;
  while (at < first + NEAR && page.tokens.kind[at] === Kind.Number) at += 1;
  const marks = marksAt(page, at);
  if (marks & Mark.Dial) return { strength: 'dial', kind: null };
  return pointed && marks & Mark.Call ? { strength: 'call', kind: null } : null;
}

/** "Le 116 est gratuit", "au 115, un appel gratuit": one number pointed at, and behind it that calling costs nothing. */
function isCalledFree(page: Page, first: number): boolean {
  const { tokens, roles } = page;
  if ((marksAt(page, first - 1) & Mark.Locator) === 0) return false;
  let at = first + 1;
  if (tokens.unit[at] === COMMA) at += 1;
  else if (roles[at]?.closed !== 'auxiliaries') return false;
  for (let words = 0; words < 3 && tokens.word[at] !== undefined; words += 1, at += 1) if (marksAt(page, at) & Mark.Free) return true;
  return false;
}

/** "Le 115 répond jour et nuit": one number pointed at, and its verb right behind. */
const isAnswering = (page: Page, first: number): boolean =>
  (marksAt(page, first - 1) & Mark.Locator) !== 0 && (marksAt(page, first + 1) & Mark.Answer) !== 0;

/** The star of a short number: "marque *300". */
const isStar = ({ tokens }: Page, at: number): boolean => at >= 0 && tokens.unit[at] === STAR && !tokens.spaced[at + 1];

/** "the 1517 hotline". */
function isDetermined(page: Page, first: number): boolean {
  return first > 0 && page.roles[first - 1]?.closed === 'determiners' && hotlineAfter(page, first + 1);
}

/** "Tel.:", "Fax (office):", "my phone number is", "dial", "hotline": right before the number but for words that may stand between. */
function labelBefore(page: Page, first: number): Evidence | null {
  const { tokens } = page;
  for (let i = first - 1, steps = 0; i >= 0 && i > first - SENTENCE && steps < NEAR; i -= 1, steps += 1) {
    const kind = tokens.kind[i];
    if (kind === Kind.Number && tokens.unit[i + 1] !== DOT && tokens.unit[i + 1] !== 58) return null; // "Tel. 2:" may pass
    if (kind === Kind.Break && !opensLine(page, i)) return null;
    if (kind === Kind.Sign) {
      if (STOPS.has(tokens.unit[i]) ? !isNamedBefore(page, i, first) : endsSentence(page, i)) return null;
      if (tokens.unit[i] === CLOSE) i = openingOf(page, i);
    }
    if (kind !== Kind.Word) continue;
    const marks = marksAt(page, i);
    const found = evidenceOf(page, i, marks, first);
    if (found !== undefined) return found;
    if ((marks & (Mark.Between | Mark.Number | Mark.Locator)) === 0 && page.roles[i]?.closed !== 'auxiliaries') return null;
  }
  return null;
}

/** Digits of a number that a comma may part from its label: fewer are counts. */
const APART = 7;

/** "por WhatsApp, 664 390 12 75": the label right before the comma at `comma`, and behind it digits enough for a telephone number. */
function isNamedBefore(page: Page, comma: number, first: number): boolean {
  const { kind, unit, start, end } = page.tokens;
  if (unit[comma] !== COMMA || comma !== first - 1 || (marksAt(page, comma - 1) & (Mark.Label | OTHER_KINDS)) === 0) return false;
  let digits = 0;
  for (let at = first; kind[at] === Kind.Number || (unit[at] === HYPHEN && kind[at + 1] === Kind.Number); at += 1)
    if (kind[at] === Kind.Number) digits += end[at] - start[at];
  return digits >= APART;
}

/** Evidence that the word at `i` gives, null for a word that forbids it, undefined for one that says nothing. */
function evidenceOf(page: Page, i: number, marks: number, first: number): Evidence | null | undefined {
  if (marks & Mark.WhatsApp) return { strength: 'label', kind: 'whatsapp' };
  if (marks & Mark.Satellite) return { strength: 'label', kind: 'satellite' };
  if (marks & Mark.Fax) return { strength: 'label', kind: isPaired(page, i) ? null : 'fax' };
  if (marks & Mark.Label) return describesMany(page, i) ? null : { strength: 'label', kind: pairedKind(page, i) };
  if (marks & Mark.Dial) return isOf(page, i + 1) ? null : { strength: 'dial', kind: null }; // "composé de 357 rouleaux"
  if (marks & Mark.Hotline) return { strength: 'hotline', kind: null };
  if (marks & Mark.Call)
    return (i === first - 1 && !(marks & Mark.Reach)) || pointsAt(page, first) ? { strength: 'call', kind: null } : null;
  return undefined;
}

/** "Tel/Fax", "Tél. et fax": one number for both is a telephone. */
function isPaired(page: Page, i: number): boolean {
  for (let k = i - 1; k >= 0 && k >= i - 4; k -= 1) {
    const marks = marksAt(page, k);
    if (marks & Mark.Label) return true;
    if (page.tokens.kind[k] === Kind.Break || page.tokens.kind[k] === Kind.Number) return false;
  }
  return false;
}

/** "WhatsApp/Tel:", "satellite phone", "teléfono satelital": the other word of a label tells the kind. */
function pairedKind(page: Page, i: number): Evidence['kind'] {
  const enclosed = page.tokens.unit[i + 1] === DOT ? i + 3 : i + 2; // "Cel. (WhatsApp)"
  const behind = page.tokens.unit[enclosed - 1] === OPEN ? enclosed : i + 1;
  return kindOf(marksAt(page, i - 1)) ?? kindOf(marksAt(page, i - 2)) ?? kindOf(marksAt(page, behind));
}

const kindOf = (marks: number): Evidence['kind'] => (marks & Mark.Satellite ? 'satellite' : marks & Mark.WhatsApp ? 'whatsapp' : null);

/** A verb of calling further to the left in the sentence, the number itself pointed at: "appeler l'antenne, à Ségou, au 20 22 67 53". */
function callBefore(page: Page, first: number): Evidence | null {
  const { tokens } = page;
  const sent = sentTo(page, first);
  if (sent !== null) return sent;
  if (isTollFree(page, first) || isNamedLine(page, first) || isNumberSaid(page, first) || isNumberHeaded(page, first))
    return { strength: 'hotline', kind: null };
  if (isChangedTo(page, first)) return null;
  const stated = isStated(page, first);
  const dashed = isDashForVerb(page, first - 1);
  if (!stated && !pointsAt(page, first)) return null;
  let kind: Evidence['kind'] = null;
  for (let i = first - 1; i >= 0 && i > first - SENTENCE; i -= 1) {
    if (tokens.kind[i] === Kind.Break || endsSentence(page, i)) return null;
    const marks = marksAt(page, i);
    if (stated && tokens.kind[i] === Kind.Number) return null;
    if (marks !== 0 && (isInnerHyphen(tokens, i - 1) || describesMany(page, i))) continue; // "two hard-to-reach boats"
    if (stated && !(marks & Mark.Hotline) && !(dashed && marks & Mark.Label)) continue;
    if (marks & Mark.WhatsApp) kind = 'whatsapp';
    if (marks & Mark.Dial) return { strength: 'dial', kind };
    if (marks & Mark.Answer && first - i <= NEAR && isAnswered(page, first)) return { strength: 'hotline', kind };
    if (marks & Mark.Number && isInApposition(page, i, first)) return { strength: 'hotline', kind };
    if (marks & (Mark.Label | Mark.WhatsApp)) return { strength: 'call', kind };
    if (marks & Mark.Reach && tokens.kind[i + 1] === Kind.Number) return null; // "Arrivals reach 12,381; deaths: 272"
    if (marks & (Mark.Hotline | Mark.Call) && !(marks & Mark.Between)) return { strength: marks & Mark.Hotline ? 'hotline' : 'call', kind };
  }
  return null;
}

/** "las llamadas subieron a 340", "subieron de 120 a 340": what the verb of a change leads to. */
function isChangedTo(page: Page, first: number): boolean {
  const { tokens, roles, lexicon } = page;
  if (roles[first - 1]?.rangeTo !== true) return false;
  return lexicon.changes.standsAt(tokens, first - 2) || (tokens.kind[first - 2] === Kind.Number && isChange(page, first - 3));
}

/** "Mobile clinics: 109 staff", "clínicas móviles: 112 personas": what describes a plural is no label. */
function describesMany(page: Page, at: number): boolean {
  if ((marksAt(page, at) & Mark.Label) === 0) return false;
  if (page.language.statistics.noun.head === 'last') return isPlainWord(page, at + 1) && looksPlural(page, at + 1);
  return looksPlural(page, at) && isPlainWord(page, at - 1) && looksPlural(page, at - 1);
}

/** "responde en el 119", "s'informer au 22 699", "answers on 1313": digits of a short number, with nothing counted, behind a word that can point at one. */
function isAnswered(page: Page, first: number): boolean {
  const { tokens, roles, language } = page;
  let end = first;
  while (tokens.kind[end] === Kind.Number) end += 1;
  if (isCountBehind(page, end)) return false;
  return language.statistics.noun.head === 'last' || roles[first - 1]?.closed === 'determiners'; // "atiende a 300", "informer sur 300"
}

/** Words of "text the word HELP to". */
const TEXT = 8;

/** "send an SMS to 4343", "text HELP to 3344", "by fax to 222 396 110". */
function sentTo(page: Page, first: number): Evidence | null {
  if ((marksAt(page, first - 1) & Mark.To) === 0) return null;
  for (let i = first - 2; i > first - TEXT && page.tokens.kind[i] === Kind.Word; i -= 1) {
    const marks = marksAt(page, i);
    if (marks & Mark.Fax) return { strength: 'label', kind: 'fax' };
    if (marks & Mark.Text) return isCountBehind(page, first + 1) ? null : { strength: 'hotline', kind: null };
  }
  return null;
}

/** Whether the number that ends before token `end` counts what follows, or is a share. */
const isCountBehind = (page: Page, end: number): boolean =>
  countsNoun(page, end) || page.lexicon.statistics.percent.match(page.tokens, end) !== null;

/** "the toll-free 800-1515": nothing counted behind. */
function isTollFree(page: Page, first: number): boolean {
  const { tokens } = page;
  if ((marksAt(page, first - 1) & Mark.Free) === 0 || tokens.unit[first - 2] !== HYPHEN || (marksAt(page, first - 3) & Mark.Free) === 0)
    return false;
  let end = first;
  while (tokens.kind[end] === Kind.Number || (tokens.unit[end] === HYPHEN && !tokens.spaced[end])) end += 1;
  return !countsNoun(page, end);
}

/** "The emergency number is 112", "the short number 646": a number by its purpose, not "the number is 300". */
function isNumberSaid(page: Page, first: number): boolean {
  const at = page.roles[first - 1]?.closed === 'auxiliaries' ? first - 2 : first - 1;
  const purpose = Mark.Between | Mark.Hotline | Mark.Label | Mark.Free;
  if (isOf(page, at - 1)) return hasPurpose(page, at);
  if ((marksAt(page, at) & Mark.Number) === 0)
    // "al número corto 1899"
    return (
      page.roles[at]?.closed === undefined &&
      (marksAt(page, at) & (purpose | Mark.Purpose)) !== 0 &&
      (marksAt(page, at - 1) & Mark.Number) !== 0
    );
  return page.roles[at - 1]?.closed === undefined && (marksAt(page, at - 1) & purpose) !== 0;
}

/** Words of "Numéro d'urgence en Guinée :", "Il numero verde per le vittime di tratta è". */
const HEADING = 8;

/** "Numéro d'urgence en Guinée : 115", "le numéro d'urgence est le 115": the word for a number with what it is for, and a colon or verb. */
function isNumberHeaded(page: Page, first: number): boolean {
  const { tokens, roles } = page;
  const joint = beforeDeterminer(page, first - 1);
  if (tokens.unit[joint] !== COLON && roles[joint]?.closed !== 'auxiliaries' && !isDashForVerb(page, joint)) return false;
  let purpose = false;
  for (let at = joint - 1; at >= 0 && at >= joint - HEADING && tokens.kind[at] === Kind.Word; at -= 1) {
    const marks = marksAt(page, at);
    if (marks & Mark.Reference) return false;
    if (marks & Mark.Number)
      return (
        (purpose || (marksAt(page, at - 1) & Mark.Purpose) !== 0 || (at === joint - 1 && isTrunk(page, first))) &&
        !countsNoun(page, first + 1)
      );
    if (marks & Mark.Purpose) purpose = true;
  }
  return false;
}

/** "dont le numéro est le 0800-32 22222": a zero and more digits, which count nothing. */
function isTrunk({ tokens: { kind, unit, start, end } }: Page, first: number): boolean {
  return unit[first] === 48 && (unit[first + 1] === HYPHEN || kind[first + 1] === Kind.Number || end[first] - start[first] >= APART);
}

/** "Un numéro d'urgence, le 527": the word for a number, what it is for, then a comma and the number itself. */
function isInApposition({ tokens }: Page, i: number, first: number): boolean {
  return first - i <= NEAR && tokens.unit[first - 2] === COMMA && tokens.kind[i + 1] === Kind.Word;
}

/** Most groups of a number that is called. */
const GROUPS = 6;

/** Token behind the groups of digits from token `first` on: "80 10 15 66", "0800-22-177". */
function behindGroups({ tokens: { kind, unit } }: Page, first: number): number {
  let end = first + 1;
  while (end < first + 2 * GROUPS) {
    if (kind[end] === Kind.Number) end += 1;
    else if (unit[end] === HYPHEN && kind[end + 1] === Kind.Number) end += 2;
    else break;
  }
  return end;
}

/** "The line, 933, is free", "The line (189) is free", "Its hotline, 80 10 15 66, took", "un numéro d'urgence, 393, est ouvert", "a short number – 527 –": between commas, brackets or dashes behind one line that is called. */
function isNamedLine(page: Page, from: number): boolean {
  const { tokens, roles } = page;
  const first = tokens.unit[from] === OPEN ? from + 1 : from;
  const sign = tokens.unit[first - 1];
  if (sign !== COMMA && sign !== OPEN && !isLongDash(sign)) return false;
  const end = behindGroups(page, first);
  if (tokens.unit[end] !== (sign === OPEN ? CLOSE : sign)) return false;
  if (isNamedFor(page, first - 1)) return true;
  const marks = marksAt(page, first - 2);
  if ((marks & Mark.Number) !== 0 && (marksAt(page, first - 3) & (Mark.Purpose | Mark.Free)) !== 0) return true; // "a toll-free number, 116, …"
  if (marks === 0 || tokens.word[first - 2]!.fold.endsWith('s')) return false;
  const isLine = (marks & (Mark.Number | Mark.Between)) === (Mark.Number | Mark.Between) && roles[end + 1]?.closed === 'auxiliaries';
  return isLine || (marks & Mark.Hotline) !== 0;
}

/** Whether the token before `first` points at a number: "on", "au", "al", ":", "the number". */
export function pointsAt(page: Page, first: number): boolean {
  const before = page.tokens.unit[first - 1] === OPEN ? first - 2 : first - 1;
  if (before < 0) return false;
  if (page.tokens.unit[before] === COMMA) return (marksAt(page, before - 1) & Mark.Number) !== 0; // "call the Human Services line, 227-2057"
  return page.tokens.unit[before] === 58 || (marksAt(page, before) & (Mark.Locator | Mark.Number | Mark.Free)) !== 0;
}

/** Words of "157 counter-trafficking telephone helpline". */
const LINE_NAME = 6;

/** "national 157 anti-slavery helpline", "a "157" helpline": one line that is called, named behind its number, which ends before token `end`. */
export function isLineNamedBehind(page: Page, end: number): boolean {
  const { tokens, roles, language } = page;
  if (language.statistics.noun.head !== 'last' || language.statistics.noun.capitals === true) return false;
  const isQuoted = QUOTES.has(tokens.unit[end]) && !tokens.spaced[end];
  if (!isQuoted && tokens.spaced[end] !== 1) return false;
  const first = isQuoted ? end + 1 : end;
  for (let at = first; at < first + LINE_NAME; at += 1) {
    if (tokens.unit[at] === HYPHEN && !tokens.spaced[at]) continue;
    const word = tokens.word[at];
    if (word === undefined || roles[at]?.closed !== undefined || word.fold.endsWith('s')) return false;
    if ((marksAt(page, at) & Mark.Hotline) !== 0) return !(tokens.word[at + 1] !== undefined && looksPlural(page, at + 1)); // "300 hotline calls"
  }
  return false;
}

const QUOTES = new Set([34, 0x201d, 0xbb]);

/** "its 1517 hotline": a line named behind its number. */
function hotlineAfter(page: Page, end: number): boolean {
  const { tokens } = page;
  for (let i = end; i < end + 2 && i < tokens.count && tokens.word[i] !== undefined; i += 1) {
    if ((marksAt(page, i) & Mark.Hotline) !== 0) return !tokens.word[i]!.fold.endsWith('s') && tokens.spaced[end] === 1; // "300 hotlines" are counted
  }
  return false;
}

/** Whether a full stop or another end of a sentence stands at `i`; the stop of "Tel." or "no." is none. */
function endsSentence(page: Page, i: number): boolean {
  const { tokens } = page;
  const unit = tokens.unit[i];
  if (unit === 33 || unit === 63) return true;
  if (unit !== DOT || (i + 1 < tokens.count && !tokens.spaced[i + 1])) return false;
  const word = tokens.word[i - 1];
  if (word === undefined) return true;
  const marks = marksAt(page, i - 1);
  return word.text.length > 3 && (marks & (Mark.Label | Mark.Fax | Mark.Between | Mark.Number | Mark.WhatsApp)) === 0;
}

/** A label at the end of the line before: "Tél. :" and its number on the next line. */
function opensLine(page: Page, i: number): boolean {
  const { tokens } = page;
  const before = tokens.unit[i - 1] === 58 || tokens.unit[i - 1] === DOT ? i - 2 : i - 1;
  return isLineBreak(page, i) && before >= 0 && (marksAt(page, before) & (Mark.Label | Mark.Fax | Mark.WhatsApp | Mark.Satellite)) !== 0;
}

function openingOf(page: Page, close: number): number {
  for (let i = close - 1; i >= 0 && i > close - NEAR; i -= 1) if (page.tokens.unit[i] === OPEN) return i;
  return close;
}

const isEnclosed = ({ tokens: { unit } }: Page, open: number): boolean => unit[open + 2] === CLOSE || unit[open + 2] === SLASH;

/** Whether the word behind the preposition at `at` is of the number before it and not of the next: "llame al 22 345 678 por WhatsApp". */
const isBehindPreposition = ({ tokens, roles }: Page, at: number): boolean =>
  roles[at]?.closed === 'prepositions' && tokens.kind[at + 2] !== Kind.Number && tokens.kind[at + 3] !== Kind.Number;

/** Kind that brackets behind a number tell: "+1 212 548 0327 (fax)"; or a preposition: "al +51 987 654 321 por WhatsApp". */
export function kindAfter(page: Page, end: number): Evidence['kind'] {
  const { tokens } = page;
  if (end + 2 > tokens.count || !(tokens.unit[end] === OPEN ? isEnclosed(page, end) : isBehindPreposition(page, end))) return null;
  const marks = marksAt(page, end + 1);
  if (marks & Mark.Fax) return 'fax';
  if (marks & Mark.WhatsApp) return 'whatsapp';
  return marks & Mark.Satellite ? 'satellite' : null;
}
