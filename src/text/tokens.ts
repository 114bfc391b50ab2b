import { Class, classOf, fold } from './characters.js';

/** What a token is. A `Break` is the end of a paragraph or line: no reading goes across it. */
export const enum Kind {
  Word = 1,
  Number = 2,
  Sign = 3,
  Break = 4,
}

/** How a word is written. */
export const enum Case {
  Lower = 0,
  Capitalised = 1,
  Upper = 2,
}

/** A word of the text, interned: every page that has it shares one object. `R` are the roles it plays in a language. */
export interface Word<R> {
  readonly text: string;
  readonly fold: string;
  readonly case: Case;
  /** Roles by language index; undefined: not looked up yet, null: none. */
  readonly roles: (R | null | undefined)[];
}

/**
 * The text in tokens, side by side in arrays. Token `i` is text[start[i], end[i]).
 * Digit runs are tokens of their own ("13 000" are two, "N150,000" four): what they make together is for the readers to say.
 */
export interface Tokens<R> {
  readonly text: string;
  readonly count: number;
  readonly kind: readonly Kind[];
  readonly start: readonly number[];
  readonly end: readonly number[];
  /** Whether white space stands before the token. */
  readonly spaced: readonly boolean[];
  /** The word, undefined for other kinds. */
  readonly word: readonly (Word<R> | undefined)[];
  /** First UTF-16 unit of the token. */
  readonly unit: readonly number[];
}

const APOSTROPHE = 39;
const RIGHT_QUOTE = 0x2019;
/** Words that lose their last vowel before another: what follows the apostrophe is a word of its own. */
const ELIDED = new Set(['qu', 'jusqu', 'lorsqu', 'puisqu', 'quoiqu', 'presqu', 'quelqu', 'entr', 'dell', 'nell', 'sull', 'dall', 'all', 'quest', 'un']);
const CACHE_LIMIT = 60_000;

/** Keeps the words met so far, up to a limit, so that a word's case and key are worked out once. */
export class Interner<R> {
  #words = new Map<string, Word<R>>();

  get(text: string): Word<R> {
    const known = this.#words.get(text);
    if (known !== undefined) return known;
    if (this.#words.size >= CACHE_LIMIT) this.#words = new Map();
    const word: Word<R> = { text, fold: fold(text), case: caseOf(text), roles: [] };
    this.#words.set(text, word);
    return word;
  }
}

function caseOf(text: string): Case {
  const first = text[0];
  if (first === first.toLowerCase()) return Case.Lower;
  return text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase() ? Case.Upper : Case.Capitalised;
}

/**
 * One pass over the text. `wrapped`: a single line break is only a space (input taken as it is);
 * else every line break ends the line's readings.
 */
export function tokenise<R>(text: string, interner: Interner<R>, wrapped = false): Tokens<R> {
  const kind: Kind[] = [];
  const start: number[] = [];
  const end: number[] = [];
  const spaced: boolean[] = [];
  const word: (Word<R> | undefined)[] = [];
  const unit: number[] = [];
  let space = true;
  let at = 0;
  const push = (k: Kind, from: number, to: number, w: Word<R> | undefined) => {
    kind.push(k);
    start.push(from);
    end.push(to);
    spaced.push(space);
    word.push(w);
    unit.push(text.charCodeAt(from));
    space = false;
  };
  while (at < text.length) {
    const u = text.charCodeAt(at);
    switch (classOf(u)) {
      case Class.Letter: {
        const to = wordEnd(text, at);
        push(Kind.Word, at, to, interner.get(text.slice(at, to)));
        at = to;
        break;
      }
      case Class.Digit: {
        let to = at + 1;
        while (to < text.length && classOf(text.charCodeAt(to)) === Class.Digit) to += 1;
        push(Kind.Number, at, to, undefined);
        at = to;
        break;
      }
      case Class.Newline: {
        let to = at + 1;
        let lines = 1;
        for (; to < text.length; to += 1) {
          const c = classOf(text.charCodeAt(to));
          if (c === Class.Newline) lines += text.charCodeAt(to) === 10 || text.charCodeAt(to - 1) !== 13 ? 1 : 0;
          else if (c !== Class.Space) break;
        }
        if (!wrapped || lines > 1) push(Kind.Break, at, to, undefined);
        space = true;
        at = to;
        break;
      }
      case Class.Space:
        space = true;
        at += 1;
        break;
      case Class.Nothing:
        at += 1;
        break;
      case Class.High:
        push(Kind.Sign, at, Math.min(at + 2, text.length), undefined);
        at += 2;
        break;
      default:
        push(Kind.Sign, at, at + 1, undefined);
        at += 1;
    }
  }
  return { text, count: kind.length, kind, start, end, spaced, word, unit };
}

/** End of the word that begins at `at`: letters, inner apostrophes that belong to it ("aujourd'hui", "Za'atari"), an elision's own ("d'"). */
function wordEnd(text: string, at: number): number {
  let to = lettersEnd(text, at);
  while (to < text.length) {
    const u = text.charCodeAt(to);
    if (u !== APOSTROPHE && u !== RIGHT_QUOTE) return to;
    if (isElision(text, at, to)) return to + 1; // before digits too: "d'8 ans"
    const next = lettersEnd(text, to + 1);
    if (next === to + 1) return to; // "states'": a closing quote
    if (next === to + 2 && (text[to + 1] === 's' || text[to + 1] === 'S')) return to; // "IOM's"
    to = next;
  }
  return to;
}

function lettersEnd(text: string, from: number): number {
  let to = from;
  while (to < text.length) {
    const c = classOf(text.charCodeAt(to));
    if (c !== Class.Letter && !(c === Class.Nothing && to > from)) break;
    to += 1;
  }
  return to;
}

function isElision(text: string, from: number, to: number): boolean {
  const length = to - from;
  if (length === 1) return true;
  if (length > 7) return false;
  return ELIDED.has(text.slice(from, to).toLowerCase());
}

/** The possessive's "'s" is a sign and a word; this tells its start, so that names in the genitive can be read as names. */
export function isPossessive<R>(tokens: Tokens<R>, i: number): boolean {
  return (
    i + 1 < tokens.count &&
    (tokens.unit[i] === APOSTROPHE || tokens.unit[i] === RIGHT_QUOTE) &&
    !tokens.spaced[i] &&
    !tokens.spaced[i + 1] &&
    tokens.word[i + 1]?.fold === 's'
  );
}
