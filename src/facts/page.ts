import type { Article, Section } from '../model/article.js';
import type { Fact, FactKind, Facts } from '../model/fact.js';
import type { LanguagePack } from '../model/language-pack.js';
import type { Report } from '../model/problem.js';
import type { Span } from '../model/span.js';
import { partClitics } from '../text/clitics.js';
import { type Join, joinedAt } from '../text/joined-names.js';
import type { Lexicon, Roles } from '../text/lexicon.js';
import { type NumberTable, readNumbers } from '../text/numbers.js';
import { readRoles } from '../text/roles.js';
import type { Starts } from '../text/starts.js';
import type { Tokens } from '../text/tokens.js';

/** A page as the rules see it: its article read once into tokens, roles and numbers. Rules read it and write only claims. */
export interface Page {
  readonly article: Article;
  readonly text: string;
  readonly language: LanguagePack;
  readonly lexicon: Lexicon;
  readonly tokens: Tokens<Roles>;
  /** Roles of each token in the page's language. */
  readonly roles: readonly (Roles | null)[];
  readonly numbers: NumberTable;
  readonly starts: Starts;
  /** Which tokens a fact already rests on. */
  readonly claims: Claims;
  /** Reference date, `YYYY-MM-DD`: the publication date or `--reference-date`; null where neither is known. */
  readonly reference: string | null;
  readonly report: Report;
  /** Told of each number or word that looked like a fact and became none; only `explain` listens. */
  readonly miss: ((span: Span, kind: FactKind, why: string) => void) | null;
  /** What several kinds ask for and is read once (`once-per-page.ts`). */
  readonly memory: unknown[];
  /** Where the page was issued: words and ISO 3166-1 code (null where two countries are named). Set once countries are read. */
  dateline: Dateline | null;
  /** ISO 3166-1 code of the country that the page is mainly about, by names, demonyms and cities; set once countries are read. */
  mainCountry: string | null;
  /** The same with the reason, for the record. */
  focus: { readonly code: string | null; readonly reason: string } | null;
}

/** A page of which nothing is read yet but its words' roles and its numbers. */
export function openPage(
  article: Article,
  written: Tokens<Roles>,
  lexicon: Lexicon,
  { reference, report, miss }: Pick<Page, 'reference' | 'report' | 'miss'>,
): Page {
  const tokens = lexicon.clitics === null ? written : partClitics(written, lexicon.clitics);
  const { roles, starts } = readRoles(tokens, lexicon);
  return {
    article,
    text: article.text,
    language: lexicon.pack,
    lexicon,
    tokens,
    roles,
    numbers: readNumbers(tokens, roles, lexicon, starts),
    starts,
    claims: new Claims(tokens.count),
    reference,
    report,
    miss,
    memory: [],
    dateline: null,
    mainCountry: null,
    focus: null,
  };
}

export interface Dateline extends Span {
  readonly country: string | null;
  /** Where the text after the dateline's dash begins. */
  readonly bodyStart: number;
}

/** Facts found so far, which the kinds read later may use (`readFacts`). */
export type Found = Partial<Facts>;

/** What a kind of fact provides. */
export interface FactType<K extends FactKind> {
  /** All facts of the kind on the page, in the order of the text. Claims the tokens that they rest on. */
  find(page: Page, found: Found): Fact<K>[];
}

/** Tokens that a fact rests on, so that the kinds read later leave them alone. */
export class Claims {
  /** A bit each, sixteen to a number: a page's hundreds of tokens are few numbers to make ready. */
  readonly #taken: number[] = [];
  #changes = 0;

  constructor(tokens: number) {
    for (let i = 0; i <= tokens; i += 16) this.#taken.push(0);
  }

  /** How often tokens were taken: what was read from the claims holds as long as it stays. */
  get changes(): number {
    return this.#changes;
  }

  take(first: number, end: number): void {
    this.#changes += 1;
    for (let i = first; i < end; i += 1) this.#taken[i >> 4] |= 1 << (i & 15);
  }

  has(token: number): boolean {
    return token >= 0 && ((this.#taken[token >> 4] >> (token & 15)) & 1) === 1;
  }

  /** The same claims where tokens were joined. */
  joined(joins: readonly Join[]): Claims {
    const own = new Claims(this.#taken.length * 16);
    for (let part = 0; part < this.#taken.length; part += 1) {
      if (this.#taken[part] === 0) continue;
      for (let bit = 0; bit < 16; bit += 1) {
        if (((this.#taken[part] >> bit) & 1) === 0) continue;
        const to = joinedAt(joins, part * 16 + bit);
        own.take(to, to + 1);
      }
    }
    return own;
  }

  /** Whether any of tokens [first, end) is taken. */
  any(first: number, end: number): boolean {
    for (let i = first; i < end; i += 1) if (((this.#taken[i >> 4] >> (i & 15)) & 1) === 1) return true;
    return false;
  }
}

/** Section of the block that holds `offset`. */
export function sectionAt(article: Article, offset: number): Section {
  const { blocks } = article;
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (blocks[middle].start <= offset) low = middle;
    else high = middle - 1;
  }
  return blocks.length === 0 ? 'body' : blocks[low].section;
}

/** Token behind the determiner at `at`; `at` where there is none. */
export const overDeterminer = ({ roles }: Page, at: number): number => (roles[at]?.closed === 'determiners' ? at + 1 : at);

/** Token before the determiner at `at`; `at` where there is none. */
export const beforeDeterminer = ({ roles }: Page, at: number): number => (roles[at]?.closed === 'determiners' ? at - 1 : at);

/** By its letters, since French "a" has the key of "à". */
export const isAuxiliary = ({ tokens, roles, language }: Page, at: number): boolean =>
  roles[at]?.closed !== undefined && language.closed.auxiliaries.includes(tokens.word[at]!.text.toLowerCase());

/** The words of tokens [first, end) as a range of the text. */
export function spanOf(tokens: Tokens<Roles>, first: number, end: number): Span {
  return { start: tokens.start[first], end: tokens.end[end - 1] };
}
