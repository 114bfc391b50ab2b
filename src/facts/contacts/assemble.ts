import { placesOf } from '../../gazetteer/index.js';
import type { Fact } from '../../model/fact.js';
import type { Span } from '../../model/span.js';
import { fold } from '../../text/characters.js';
import { Case, Kind } from '../../text/tokens.js';
import type { WordSet } from '../../text/word-table.js';
import { type Page, spanOf } from '../page.js';
import { type Described, describe } from './classify.js';
import { findOffice, findWord, isDesk } from './names.js';
import type { Piece, WordsPiece } from './pieces.js';
import type { Places } from './places.js';
import type { ContactLexicon } from './words.js';

const COMMA = 44;
const COLON = 58;
const OPEN = 40;
const CLOSE = 41;
const SPACE = 32;
const NO_BREAK_SPACE = 160;
const FIRST_OTHER_SPACE = 0x1680;

/** Most letters of a short word that is written as part of the next, and one. */
const GLUED = 3;

/** A contact while its lines are read. */
interface Draft {
  name: Span | null;
  role: Span | null;
  office: Span | null;
  phones: string[];
  emails: string[];
  /** The person named before, joined by "and": what follows belongs to both. */
  readonly partner: Draft | null;
  /** The office under whose heading it stands. */
  readonly heading: Span | null;
  start: number;
  end: number;
}

/** Joins the pieces of a contact block into persons and desks, in order. */
export class Assembler {
  readonly #drafts: Draft[] = [];
  /** What the last piece was, for names and offices that go on in the next line. */
  #last: 'name' | 'office' | 'role' | 'other' = 'other';
  /** "IOM Majuro:" at the end of its line: where all who are listed below work. */
  #heading: Span | null = null;

  constructor(
    private readonly page: Page,
    private readonly lexicon: ContactLexicon,
    private readonly places: Places,
    /** Where the first name begins behind a short word that is written as part of it; else -1. */
    private readonly glued: number,
  ) {}

  add(piece: Piece): void {
    if (piece.type === 'words') this.#words(piece);
    else this.#detail(piece);
  }

  /** Adds the contacts read, those that have a name or a way to reach them, to `contacts`. */
  finish(contacts: Fact<'contacts'>[]): void {
    const drafts = this.#drafts;
    for (let k = 0; k < drafts.length; k += 1) share(drafts[k]);
    for (let k = 0; k < drafts.length; k += 1) if (this.#isContact(drafts[k])) contacts.push(this.#fact(drafts[k]));
  }

  /** The contact at hand. */
  #current(): Draft | undefined {
    const drafts = this.#drafts;
    return drafts.length === 0 ? undefined : drafts[drafts.length - 1];
  }

  #words(piece: WordsPiece): void {
    const said = describe(this.page, this.lexicon, piece, this.places);
    if ((said.name === null && said.role === null && said.office === null) || isStreet(this.page, piece)) {
      this.#last = 'other';
      return;
    }
    if (this.#isPassed(piece, said)) return;
    const span = spanOf(this.page.tokens, piece.first, piece.end);
    if (piece.colon && said.name === null && said.office !== null && this.page.tokens.kind[piece.end + 1] === Kind.Break)
      this.#heading = said.office;
    if (this.#headsNext(piece, said)) this.#begin(span);
    else if (!this.#isOfItsOwn(piece, said) && this.#joins(piece, said, span)) return;
    if (said.name !== null && (piece.after === 'line' || this.page.tokens.unit[piece.first - 1] === COLON)) this.#staff(said.name);
    if (said.name !== null) this.#named(said, span, piece.after === 'joiner');
    else this.#described(said, span, piece.after === 'joiner');
  }

  /** "In Geneva:" on a line of its own or before who is there, "Press Officer – Jo Bell": behind somebody who can be reached, where or what the next is. */
  #headsNext({ end, after, colon }: WordsPiece, { name, role, office }: Described): boolean {
    const at = this.#current();
    if (name !== null || at === undefined || !hasDetails(at)) return false;
    const { kind, unit, word } = this.page.tokens;
    const next = word[end + 1];
    if (role === null) return colon && office !== null && (after === 'line' || next !== undefined);
    const isApart = after === 'line' && kind[end] === Kind.Sign && unit[end] !== COMMA && unit[end] !== OPEN;
    return isApart && next !== undefined && next.case !== Case.Lower && !this.lexicon.offices.holds(next);
  }

  /** What names nobody: the town of an office's address, the label of a number or of anything else, another name of an office, the place that closes an address. */
  #isPassed(piece: WordsPiece, said: Described): boolean {
    const draft = this.#current();
    if (draft === undefined) return false;
    const reached = hasDetails(draft);
    if (!reached && said.name !== null && draft.office !== null && this.#isBehindHouse(piece)) return true;
    if (draft.name === null) return false;
    return (
      this.#isBehindLabel(piece) ||
      this.#isShortName(piece, draft.name) ||
      (!reached && (this.#isLabel(piece, said) || (draft.office !== null && this.#isOfAddress(piece, said))))
    );
  }

  /** "Mobile (Lomé) :" */
  #isBehindLabel({ first }: WordsPiece): boolean {
    const { tokens } = this.page;
    return tokens.unit[first - 1] === OPEN && this.lexicon.labels.standsAt(tokens, first - 2);
  }

  /** "Unidad de Gestión de Datos (UGD)": the short name of a desk, which is no organisation. */
  #isShortName(piece: WordsPiece, desk: Span): boolean {
    const { tokens } = this.page;
    if (tokens.unit[piece.first - 1] !== OPEN || tokens.unit[piece.end] !== CLOSE || !this.#isAcronym(piece)) return false;
    return this.#last === 'name' && this.#hasDesk(desk) && !this.lexicon.organisations.standsAt(tokens, piece.first);
  }

  /** "Bureau :", "Adresse :" */
  #isLabel(piece: WordsPiece, { name }: Described): boolean {
    return this.#isOfficeLabel(piece) || (piece.colon && piece.after === 'line' && name !== null && isOneWord(this.page, piece));
  }

  /** "…(OIM)", "BP 4182 Lomé, Togo": the other name of an office in brackets, the place or word that closes its address. */
  #isOfAddress(piece: WordsPiece, { name, role, office }: Described): boolean {
    if (piece.after !== 'sign') return false;
    const { unit } = this.page.tokens;
    if (unit[piece.first - 1] === OPEN && unit[piece.end] === CLOSE && this.#last === 'office')
      return this.#isAcronym(piece) || this.lexicon.offices.standsAt(this.page.tokens, piece.first);
    if (role !== null || this.#last !== 'other' || piece.colon) return false;
    return name === null
      ? office !== null && this.places.endOf(office.start) === office.end
      : office === null && piece.end - piece.first === 1;
  }

  /** "Calle Loa 1013, La Paz", "Larco 320" | "San Isidro", "12 rue du Port, Grand Lahou": the town behind the number of a house, and behind its street. */
  #isBehindHouse({ first }: WordsPiece): boolean {
    const { kind, unit } = this.page.tokens;
    if (kind[first - 1] === Kind.Word) return false;
    if (kind[first - 2] === Kind.Number) return true;
    if (unit[first - 1] !== COMMA) return false;
    let house = first - 2;
    while (house > first - LONGEST_STREET && kind[house] === Kind.Word) house -= 1;
    return kind[house] === Kind.Number && isStreetOf(this.page, house + 1, first - 2);
  }

  /** "Bureau :", or the word alone on its line as the head of a row: "Oficina" | "OIM Quito". */
  #isOfficeLabel({ first, end, after, colon }: WordsPiece): boolean {
    const { tokens } = this.page;
    if (end - first !== 1 || !this.lexicon.offices.standsAt(tokens, first)) return false;
    return colon || (after === 'line' && tokens.kind[end] === Kind.Break && !this.lexicon.organisations.standsAt(tokens, first));
  }

  /** Whether nothing before the piece has a say in it: the first after a way to reach somebody, or an office of several words behind a name. */
  #isOfItsOwn({ first, end }: WordsPiece, { name, role, office }: Described): boolean {
    return this.#last === 'other' || (this.#last === 'name' && office !== null && name === null && role === null && end - first > 1);
  }

  /** Takes a piece as what goes on with the one before, or as the function, office or employer of the person named there; whether it is one. */
  #joins(piece: WordsPiece, said: Described, span: Span): boolean {
    if (this.#isFunction(piece, said, span)) this.#serves(said, span);
    else if (this.#goesOn(piece, said) || this.#isPlaceOfOffice(piece, said)) this.#extend(piece, span);
    else if (this.#isEmployer(piece, said) || this.#isOffice(piece, said))
      this.#described({ name: null, role: null, office: said.name }, span);
    else return false;
    return true;
  }

  /** "Ana Ruiz and Jo Bell, Media Unit,": the function or desk behind a person, and behind two the desk of both. */
  #serves({ role }: Described, span: Span): void {
    const { partner } = this.#current()!;
    if (partner !== null && role === null) partner.role ??= span;
    this.#described({ name: null, role: span, office: null }, span);
  }

  /** A single word on the line after a name or an office is its rest: "Joyce Achieng / Odhiambo", "OIM San / José". */
  #goesOn(piece: WordsPiece, said: Described): boolean {
    const single = isOneWord(this.page, piece) && piece.after === 'line' && said.name !== null && !piece.colon;
    const draft = this.#current();
    return single && draft !== undefined && !hasDetails(draft) && (this.#last === 'name' || this.#last === 'office');
  }

  /** "Bureau régional pour l'Afrique" | ", Dakar", "OIM Dakar" | ", Bureau régional": behind the comma of an office that nothing yet reaches; "OIM, en Panamá:", before who works there. */
  #isPlaceOfOffice(piece: WordsPiece, said: Described): boolean {
    if (said.office === null || said.name !== null || piece.after === 'joiner' || this.#last !== 'office') return false;
    const draft = this.#current();
    if (draft === undefined || draft.office === null || (hasDetails(draft) && piece.after !== 'sign')) return false;
    const isOffice = findWord(this.page, this.lexicon.offices, piece.first, piece.end) !== null;
    if (isOffice && (piece.after !== 'sign' || this.#isOfHouse(draft) || this.#isBare(draft.office))) return false;
    return piece.colon ? draft.name === null && this.#isHouse(draft.office) : draft.name !== null;
  }

  /** "OIM", "Lima": what the office behind it names better. */
  #isBare(office: Span): boolean {
    return this.#isHouse(office) || this.places.endOf(office.start) === office.end;
  }

  /** "OIM": an organisation's bare name. */
  #isHouse({ start, end }: Span): boolean {
    return this.lexicon.organisations.has(fold(this.page.text.slice(start, end)));
  }

  /** "Ana Ruiz" | "Comunicaciones", "Ana Ruiz, Resettlement Unit,": a desk behind a person whom nothing reaches yet is theirs. */
  #isFunction(piece: WordsPiece, said: Described, span: Span): boolean {
    const draft = this.#current();
    if (this.#last !== 'name' || piece.after === 'joiner' || draft === undefined || draft.role !== null || hasDetails(draft)) return false;
    if (said.name !== null && said.role?.start === span.start) return this.#isPerson(draft); // "Coordinadora Regional de Emergencias"
    const single = piece.end - piece.first === 1 && piece.after === 'line';
    return single
      ? this.lexicon.desks.standsAt(this.page.tokens, piece.first)
      : said.office === null && this.#isUnit(piece) && this.#isPerson(draft);
  }

  /** "Media Unit", "Oficina de Prensa": a desk, and no organisation named with it. */
  #isUnit({ first, end }: WordsPiece): boolean {
    return isDesk(this.page, this.lexicon, first, end) && findWord(this.page, this.lexicon.organisations, first, end) === null;
  }

  /** Whether no desk's word stands in the name. */
  #isPerson({ name }: Draft): boolean {
    return name !== null && !this.#hasDesk(name);
  }

  #hasDesk(name: Span): boolean {
    return this.#has(name, this.lexicon.desks);
  }

  #has({ start, end }: Span, words: WordSet): boolean {
    return this.page.text
      .slice(start, end)
      .split(' ')
      .some((word) => words.has(fold(word)));
  }

  /** "Ana Ruiz, Press Office" | ", IOM Lima": an office of the house behind a person's name, where the office proper follows. */
  #isOfHouse({ name, role, office }: Draft): boolean {
    return this.#last === 'office' && name !== null && role === null && office !== null && this.#hasDesk(office);
  }

  /** "Ana Ruiz" | "Hotline Manager, La Strada": a name behind the comma of a function, where nothing yet reaches its holder, is whom they work for. */
  #isEmployer(piece: WordsPiece, said: Described): boolean {
    const draft = this.#drafts.at(-1);
    if (said.name === null || said.role !== null || piece.after !== 'sign') return false;
    if (said.office !== null && !this.#isAbbreviated(said.name)) return false;
    if (this.#last !== 'role' && !(this.#last === 'name' && (this.#isAcronym(piece) || this.#isBody(piece)))) return false;
    return draft !== undefined && draft.name !== null && draft.office === null && !hasDetails(draft);
  }

  /** "Ana Ruiz" | ", Danish Refugee Council", ", Iraq OCV": three capitals or more, or a country beside an acronym, where a person's name stands already. */
  #isBody({ first, end }: WordsPiece): boolean {
    const { tokens, roles, text } = this.page;
    const { name } = this.#drafts.at(-1)!;
    if (name === null || this.#hasDesk(name)) return false;
    let acronyms = 0;
    let places = 0;
    for (let at = first; at < end; at += 1) {
      const word = tokens.word[at];
      if (word === undefined || word.case === Case.Lower) return false;
      if (word.case === Case.Upper && word.text.length > 1) acronyms += 1;
      if (roles[at]?.place === true) places += 1;
    }
    return end - first > 2 || (acronyms === 1 && places > 0 && !/\p{Lu}{2}/u.test(text.slice(name.start, name.end))); // "Ana RUIZ, Jordan BELL"
  }

  /** "GMDAC" of "IOM's GMDAC in Berlin": one word of capitals. */
  #isAbbreviated({ start, end }: Span): boolean {
    return /^\p{Lu}{2,}$/u.test(this.page.text.slice(start, end));
  }

  /** "Sharon Quirós, DGME": capitals alone. */
  #isAcronym({ first, end }: WordsPiece): boolean {
    const word = this.page.tokens.word[first];
    return end - first === 1 && word?.case === Case.Upper && word.text.length > 1;
  }

  /** "Ana Ruiz" | "Bureau régional pour l'Afrique de l'Ouest et du Centre", "Oficina de Prensa OIM Lima": a desk with an office's word, behind a person. */
  #isOffice({ first, end, after }: WordsPiece, said: Described): boolean {
    if (said.name === null || said.role !== null || said.office !== null || after === 'joiner' || this.#last !== 'name') return false;
    const at = this.#current();
    if (at === undefined || at.office !== null || hasDetails(at)) return false;
    if (after === 'line' && this.lexicon.offices.standsAt(this.page.tokens, first)) return true;
    return this.#isPerson(at) && findOffice(this.page, this.lexicon, first, end) !== null;
  }

  /** The name or office at hand with the piece behind it; an office in brackets stands alone: "Ana Ruiz (HCR), Lima". */
  #extend({ first }: WordsPiece, span: Span): void {
    const draft = this.#current()!;
    const { unit } = this.page.tokens;
    if (this.#last === 'name' && draft.name !== null) draft.name = { start: draft.name.start, end: span.end };
    else if (draft.office !== null && unit[first - 1] !== CLOSE && unit[first - 2] !== CLOSE)
      draft.office = { start: draft.office.start, end: span.end };
    draft.end = span.end;
  }

  /** "Press Office, IOM Rome" | "Ana Ruiz": a desk on a line of its own or before a colon, which nothing reaches, is the office of the person behind. */
  #staff(name: Span): void {
    const desk = this.#current();
    if (desk === undefined || desk.name === null || desk.partner !== null || hasDetails(desk)) return;
    if (this.#isPerson(desk) && !this.#has(desk.name, this.lexicon.offices)) return;
    if (!this.#isPerson({ ...desk, name })) return;
    desk.office = { start: desk.name.start, end: Math.max(desk.name.end, desk.office?.end ?? 0) };
    desk.name = null;
  }

  /** A name begins a contact, unless the one at hand has only an office or a function so far. */
  #named(said: Described, span: Span, joined: boolean): void {
    const at = this.#current();
    const partner = joined && at !== undefined && at.name !== null && at.office === null && !hasDetails(at) ? at : null;
    const open = at !== undefined && at.name === null && (!hasDetails(at) || this.#namesDetails(at, span));
    const draft = open ? at : this.#begin(span, partner);
    draft.name =
      this.glued > said.name!.start && said.name!.start + GLUED > this.glued ? { start: this.glued, end: said.name!.end } : said.name;
    draft.role ??= said.role;
    draft.office ??= said.office;
    draft.end = span.end;
    this.#last = said.office === null ? 'name' : 'office';
  }

  /** "sfarah@iom.int (Saida Farah, …)", "+44 20 … – Ana Ruiz": in the first contact the ways to reach a person may stand before the name. */
  #namesDetails(at: Draft, span: Span): boolean {
    const gap = this.page.text.slice(at.end, span.start).trim();
    return this.#drafts.length === 1 && at.office === null && /^[(,–—-]$/.test(gap);
  }

  /** An office or function belongs to the contact at hand, where that has none yet; else it is a desk of its own. */
  #described(said: Described, span: Span, joined = false): void {
    const at = this.#current();
    const known = at === undefined || said.office === null ? null : this.#knownOffice(at, joined);
    if (known === 'place' && this.#isHouse(at!.office!) && this.places.endOf(said.office!.start) === said.office!.end) return; // "WFP: Ana Ruiz, Rome"
    const isNext = joined && at !== undefined && hasDetails(at); // "ana@iom.int, or the Press Office, tel. …"
    const draft = at === undefined || isNext || known === 'full' ? this.#begin(span) : at;
    if (known === 'desk') draft.name = draft.office;
    if (known === 'unit') draft.role = draft.office;
    if (known !== null) draft.office = null;
    draft.role ??= said.role;
    draft.office ??= said.office;
    draft.end = span.end;
    this.#last = said.office !== null ? 'office' : said.role === null ? 'other' : 'role';
  }

  /**
   * What the office of a contact is where another follows: a `place`, which the other names better ("En Atenas: Ana Ruiz, OIM Grecia", "Au Canada :
   * bureau de l'OIM à Ottawa"); a `desk` that is itself reached there ("Ventanilla de Becas, OIM El Salvador"); a person's `unit`; else the contact
   * is `full`. Null: it has none.
   */
  #knownOffice(at: Draft, joined: boolean): 'place' | 'desk' | 'unit' | 'full' | null {
    if (at.office === null) return null;
    if (isPlaced(at)) return 'place';
    if (hasDetails(at)) return 'full';
    if (!joined && this.places.endOf(at.office.start) === at.office.end) return 'place';
    if (at.name === null && at.role === null) return 'desk';
    return !joined && this.#isOfHouse(at) ? 'unit' : 'full';
  }

  #detail(piece: Exclude<Piece, WordsPiece>): void {
    const draft = this.#current() ?? this.#begin(piece.fact);
    const list = piece.type === 'phone' ? draft.phones : draft.emails;
    const value = piece.type === 'phone' ? piece.fact.value.e164 : piece.fact.value.address;
    if (value !== null && !list.includes(value)) list.push(value);
    draft.end = Math.max(draft.end, piece.fact.end);
    this.#last = 'other';
  }

  #begin({ start, end }: Span, partner: Draft | null = null): Draft {
    const draft: Draft = { name: null, role: null, office: null, phones: [], emails: [], partner, heading: this.#heading, start, end };
    this.#drafts.push(draft);
    return draft;
  }

  /** A way to reach somebody makes a contact; so does a full name with an office, where the page stops before the address. */
  #isContact(draft: Draft): boolean {
    if (hasDetails(draft)) return true;
    const { name, office } = draft;
    return name !== null && office !== null && /\s/.test(this.page.text.slice(name.start, name.end));
  }

  #said(span: Span | null): string | null {
    if (span === null) return null;
    const text = this.page.text.slice(span.start, span.end);
    return isPlain(text) ? text : text.replace(DIRECTIONS, '').replace(/\s+/g, ' ');
  }

  #fact({ name, role, office, phones, emails, heading, start, end }: Draft): Fact<'contacts'> {
    return {
      start,
      end,
      value: { name: this.#said(name), role: this.#said(role), office: this.#said(office ?? heading), phones, emails },
      rule: 'contact-block',
      basis: 'stated',
    };
  }
}

/** Marks of direction, which shape what stands beside them in a text. */
const DIRECTIONS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** "Avenue Boganda", "Calle de los Olmos": a street's word before others. */
const isStreet = ({ language, tokens }: Page, { first, end }: WordsPiece): boolean =>
  end - first > 1 && placesOf(language.code)?.context.streets.standsAt(tokens, first) === true;

/** Most tokens of "280 Augusto Tamayo Street,". */
const LONGEST_STREET = 8;

/** "rue du Port", "Tamayo Street": words of which the first or last is a street's. */
function isStreetOf({ language, tokens }: Page, first: number, last: number): boolean {
  const places = placesOf(language.code)?.context;
  return places?.streets.standsAt(tokens, first) === true || places?.streetsAfter.standsAt(tokens, last) === true;
}

/** One word, or several that hyphens tie: "Lomax-Reilly". */
function isOneWord({ tokens }: Page, { first, end }: WordsPiece): boolean {
  for (let at = first + 1; at < end; at += 1) if (tokens.spaced[at]) return false;
  return true;
}

/** Whether all white space in the text is single spaces, as it nearly always is. */
function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit < SPACE || unit === NO_BREAK_SPACE || unit >= FIRST_OTHER_SPACE || (unit === SPACE && text.charCodeAt(i + 1) === SPACE))
      return false;
  }
  return true;
}

/** Whether only a place before the name tells the office of somebody whom nothing reaches yet. */
const isPlaced = (draft: Draft): boolean =>
  draft.name !== null && draft.office !== null && draft.office.end <= draft.name.start && !hasDetails(draft);

function hasDetails(draft: Draft): boolean {
  return draft.phones.length > 0 || draft.emails.length > 0;
}

/** "Ana Ruiz and Jo Bell at IOM Kampala, Tel. …": office and phones are both's; two addresses go to one each. */
function share(draft: Draft): void {
  const { partner } = draft;
  if (partner === null) return;
  partner.office ??= draft.office;
  partner.phones = [...draft.phones];
  if (draft.emails.length === 2) [partner.emails, draft.emails] = [[draft.emails[0]], [draft.emails[1]]];
  else partner.emails = [...draft.emails];
}
