import { Class, classOf, fold } from './characters.js';
import { Interner } from './interner.js';
import { tokenise } from './tokenise.js';
import { hashOf, isInnerHyphen, Kind, type Tokens, type Word } from './tokens.js';
import { type PreparedKeys, WordTable } from './word-table.js';

/** The first word of phrases: a phrase itself, where it has a value. */
export interface Opening<V> {
  readonly value: V | undefined;
  /** Null where no phrase goes on behind it. */
  readonly next: object | null;
}

/** How far a phrase was read. Most go on with one word only, which stands in the node itself. */
interface Node<V> extends Opening<V> {
  value: V | undefined;
  key: string;
  hash: number;
  next: Node<V> | null;
  /** Where it goes on with other words. */
  others: WordTable<Node<V>> | null;
}

const newNode = <V>(): Node<V> => ({ value: undefined, key: '', hash: 0, next: null, others: null });

/** In the place of a first key's node in a prepared table, until the node is asked for. */
const LATER = newNode<never>();

/**
 * A table of phrases as plain data. `rests` has a line for each first key with the phrases that begin with it, parted by tabs: the number of
 * each one's value, then its further keys, parted by spaces.
 */
export interface PreparedPhrases<V> {
  readonly firsts: PreparedKeys;
  readonly rests: string;
  readonly values: readonly V[];
  readonly hasDigits: boolean;
}

/** A phrase found: its value, and the token behind it (backwards: its first token). */
export interface Match<V> {
  readonly value: V;
  readonly to: number;
}

/** What phrases begin with. */
interface Beginning<V> {
  readonly first: string;
  /** Value of the phrase that is this key alone. */
  readonly alone: V | undefined;
  readonly seconds: readonly string[];
}

/** Who may turn a phrase down for a shorter one. */
export interface Chooser<V> {
  /** @param to the token behind the phrase (backwards: its first token) */
  accepts(value: V, to: number): boolean;
}

const HYPHEN = 45;
const scratch = new Interner<never>();

/** The key under which a token stands in a phrase table: a word's folded form, a sign or a digit run as it is; a break has none. */
function keyOf(tokens: Tokens<unknown>, i: number): string | null {
  const word = tokens.word[i];
  if (word !== undefined) return word.fold;
  if (tokens.kind[i] === Kind.Break) return null;
  return tokens.text.slice(tokens.start[i], tokens.end[i]);
}

/** What stands in a table under the key of token `i`. */
function nodeAt<V>(table: WordTable<V>, tokens: Tokens<unknown>, i: number): V | undefined {
  const word = tokens.word[i];
  if (word !== undefined) return table.get(word.fold, word.hash);
  if (tokens.kind[i] === Kind.Break || (isOneUnit(tokens, i) && !table.may(tokens.unit[i]))) return undefined;
  const key = tokens.text.slice(tokens.start[i], tokens.end[i]);
  return table.get(key, hashOf(key, 0, key.length));
}

/** The node of a key in a table, made where there is none. */
function nodeIn<V>(table: WordTable<Node<V>>, key: string): Node<V> {
  const known = table.get(key, hashOf(key, 0, key.length));
  if (known !== undefined) return known;
  const node = newNode<V>();
  table.add(key, node);
  return node;
}

/** The node of further keys behind a first one, made where there is none. */
function nodeAlong<V>(first: Node<V>, keys: readonly string[]): Node<V> {
  let node = first;
  for (let i = 1; i < keys.length; i += 1) node = nodeBehind(node, keys[i]);
  return node;
}

/** The node behind another by a key, made where there is none. */
function nodeBehind<V>(node: Node<V>, key: string): Node<V> {
  if (node.next === null) {
    node.key = key;
    node.hash = hashOf(key, 0, key.length);
    node.next = newNode();
  }
  if (node.key === key) return node.next;
  node.others ??= new WordTable();
  return nodeIn(node.others, key);
}

/** Where a phrase goes on from `node` with token `i`. */
function nextAt<V>(node: Node<V>, tokens: Tokens<unknown>, i: number): Node<V> | undefined {
  const word = tokens.word[i];
  if (word !== undefined) {
    if (node.hash === word.hash && node.key === word.fold) return node.next!;
    return node.others?.get(word.fold, word.hash);
  }
  if (tokens.kind[i] === Kind.Break) return undefined;
  if (tokens.end[i] - tokens.start[i] === node.key.length && tokens.text.startsWith(node.key, tokens.start[i])) return node.next!;
  return node.others === null ? undefined : nodeAt(node.others, tokens, i);
}

const isOneUnit = (tokens: Tokens<unknown>, i: number): boolean => tokens.end[i] - tokens.start[i] === 1;

const SPACE = 32;

/** Words with single spaces or hyphens between them: most phrases, and read without making tokens of them. */
function isPlain(phrase: string): boolean {
  let letters = 0;
  for (let i = 0; i < phrase.length; i += 1) {
    const unit = phrase.charCodeAt(i);
    if ((unit >= 97 && unit <= 122) || classOf(unit) === Class.Letter) letters += 1;
    else if ((unit !== SPACE && unit !== HYPHEN) || letters === 0) return false;
    else letters = 0;
  }
  return letters > 0;
}

/** Keys of a phrase's tokens, in order. */
function keysOf(phrase: string): string[] {
  if (isPlain(phrase)) {
    const folded = fold(phrase);
    return folded.includes(' ') || folded.includes('-') ? folded.split(/[ -]/) : [folded];
  }
  const tokens = tokenise(phrase, scratch);
  const keys: string[] = [];
  for (let i = 0; i < tokens.count; i += 1) {
    const key = isInnerHyphen(tokens, i) ? null : keyOf(tokens, i);
    if (key !== null) keys.push(key);
  }
  return keys;
}

/** All phrases that go on from a node, with the keys behind it. */
function* phrasesFrom<V>(node: Node<V>, keys: readonly string[]): Generator<{ readonly value: V; readonly keys: readonly string[] }> {
  if (node.value !== undefined) yield { value: node.value, keys };
  if (node.next !== null) yield* phrasesFrom(node.next, [...keys, node.key]);
  for (const key of node.others?.keys ?? []) yield* phrasesFrom(node.others!.get(key, hashOf(key, 0, key.length))!, [...keys, key]);
}

/**
 * Phrases of one or more words with a value each, matched as whole words, without regard to case and accents; the longest wins.
 * A table reads forwards (a name that begins here) or backwards (a qualifier that ends here).
 */
export class PhraseTable<V> {
  #root = new WordTable<Node<V>>();
  readonly #step: 1 | -1;
  /** Whether a phrase begins (backwards: ends) with digits. */
  #hasDigits: boolean;
  /** What the nodes of first keys are made of that are still `LATER`. */
  #rests: readonly string[] = [];
  #values: readonly V[] = [];

  constructor(entries: Iterable<readonly [string, V]>, direction: 'forwards' | 'backwards' = 'forwards') {
    this.#step = direction === 'forwards' ? 1 : -1;
    for (const [phrase, value] of entries) this.#add(phrase, value);
    this.#hasDigits = this.#root.keys.some((key) => classOf(key.charCodeAt(0)) === Class.Digit);
  }

  #add(phrase: string, value: V): void {
    const keys = keysOf(phrase);
    if (this.#step === -1) keys.reverse();
    if (keys.length === 0) return;
    const node = nodeAlong(nodeIn(this.#root, keys[0]), keys);
    node.value ??= value; // the first entry of a phrase counts
  }

  /** A table that was prepared. What begins with a word is made ready when the word is met. */
  static of<V>({ firsts, rests, values, hasDigits }: PreparedPhrases<V>, direction: 'forwards' | 'backwards' = 'forwards'): PhraseTable<V> {
    const table = new PhraseTable<V>([], direction);
    table.#root = WordTable.of<Node<V>>(firsts, LATER as Node<V>);
    table.#rests = rests.split('\n');
    table.#values = values;
    table.#hasDigits = hasDigits;
    return table;
  }

  /** What `of` makes the table again from. */
  prepare(): PreparedPhrases<V> {
    const values: V[] = [];
    const numbers = new Map<string, number>();
    const numberOf = (value: V): number => {
      const written = JSON.stringify(value);
      if (!numbers.has(written)) numbers.set(written, values.push(value) - 1);
      return numbers.get(written)!;
    };
    const rests = this.#root.keys.map((key) => {
      const phrases: string[] = [];
      for (const { value, keys } of phrasesFrom(this.#nodeOf(key)!, [])) phrases.push([numberOf(value), ...keys].join(' '));
      return phrases.join('\t');
    });
    return { firsts: this.#root.prepare(), rests: rests.join('\n'), values, hasDigits: this.#hasDigits };
  }

  /** The node of a first key; undefined where it is none. */
  #nodeOf(key: string): Node<V> | undefined {
    const node = this.#root.get(key, hashOf(key, 0, key.length));
    return node === LATER ? this.#make(key) : node;
  }

  /** The node of a first key that is still `LATER`. */
  #make(key: string): Node<V> {
    return this.#root.replace(key, (place) => {
      const node = newNode<V>();
      for (const phrase of this.#rests[place].split('\t')) {
        const keys = phrase.split(' '); // in the place of the first key stands the number of the value
        nodeAlong(node, keys).value = this.#values[Number(keys[0])];
      }
      return node;
    });
  }

  /** The first (backwards: last) keys of all phrases. */
  firstKeys(): readonly string[] {
    return this.#root.keys;
  }

  /** Whether a word, folded, is a first (backwards: last) key. */
  hasFirst(fold: string): boolean {
    return this.#root.has(fold);
  }

  /** Of each first key the phrase that it is by itself, and what longer ones go on with. */
  beginnings(): readonly Beginning<V>[] {
    return this.#root.keys.map((first) => {
      const node = this.#nodeOf(first)!;
      return { first, alone: node.value, seconds: node.next === null ? [] : [node.key, ...(node.others?.keys ?? [])] };
    });
  }

  /** First keys (of at most `longest` units) that are no phrase by themselves and go on with words only ("la", "the"), and the words they go on with. */
  openings(longest = Number.POSITIVE_INFINITY): { readonly first: readonly string[]; readonly second: readonly string[] } {
    const openers = this.beginnings().filter(
      ({ first, alone, seconds }) =>
        first.length <= longest && alone === undefined && seconds.every((key) => classOf(key.charCodeAt(0)) === Class.Letter),
    );
    return { first: openers.map(({ first }) => first), second: openers.flatMap(({ seconds }) => seconds) };
  }

  /** Whether a phrase can begin (backwards: end) with token `i`: asked first, it spares most tokens the walk. */
  begins(tokens: Tokens<unknown>, i: number): boolean {
    return tokens.kind[i] !== Kind.Number && this.#first(tokens, i) !== undefined;
  }

  /** Where the phrases that begin (backwards: end) with a word go on, null where none does: for who keeps it with the word. */
  openingOf({ fold, hash }: Pick<Word<unknown>, 'fold' | 'hash'>): Opening<V> | null {
    const node = this.#root.get(fold, hash) ?? null;
    return node === LATER ? this.#make(fold) : node;
  }

  /** The same of token `i`, whatever it is. */
  openingAt(tokens: Tokens<unknown>, i: number): Opening<V> | null {
    return this.#first(tokens, i) ?? null;
  }

  /** Whether a phrase goes on from token `i`, which has this opening: false is certain. */
  goesOn(opening: Opening<V>, tokens: Tokens<unknown>, i: number): boolean {
    if (opening.next === null) return false;
    let at = i + this.#step;
    while (at >= 0 && at < tokens.count && isInnerHyphen(tokens, at)) at += this.#step;
    return at >= 0 && at < tokens.count && nextAt(opening as Node<V>, tokens, at) !== undefined;
  }

  /** The same as `match` at token `i`, whose word has this opening. */
  matchFrom(opening: Opening<V>, tokens: Tokens<unknown>, i: number, chooser?: Chooser<V>): Match<V> | null {
    return this.#walk(tokens, i, opening as Node<V>, chooser);
  }

  /** What phrases go on with behind token `i`, if one can begin with it. */
  #first(tokens: Tokens<unknown>, i: number): Node<V> | undefined {
    if (tokens.kind[i] === Kind.Number && !this.#hasDigits) return undefined;
    const node = nodeAt(this.#root, tokens, i);
    return node === LATER ? this.#make(keyOf(tokens, i)!) : node;
  }

  /**
   * Longest phrase that begins at token `i` (backwards: that ends at token `i`).
   * `to` is the token just behind it (backwards: its first token).
   */
  match(tokens: Tokens<unknown>, i: number, chooser?: Chooser<V>): Match<V> | null {
    if (i < 0 || i >= tokens.count) return null;
    const first = this.#first(tokens, i);
    return first === undefined ? null : this.#walk(tokens, i, first, chooser);
  }

  /** Goes on from token `i`, which is in the table, as far as a phrase goes. */
  #walk(tokens: Tokens<unknown>, i: number, first: Node<V>, chooser: Chooser<V> | undefined): Match<V> | null {
    let node = first;
    let best: V | undefined;
    let to = i;
    for (let at = i; ; ) {
      if (node.value !== undefined) {
        const edge = this.#step === 1 ? at + 1 : at;
        if (chooser === undefined || chooser.accepts(node.value, edge)) {
          best = node.value;
          to = edge;
        }
      }
      if (node.next === null) break;
      at += this.#step;
      while (at >= 0 && at < tokens.count && isInnerHyphen(tokens, at)) at += this.#step;
      const next = at >= 0 && at < tokens.count ? nextAt(node, tokens, at) : undefined;
      if (next === undefined) break;
      node = next;
    }
    return best === undefined ? null : { value: best, to };
  }
}

/** Phrases of which it is only asked whether they stand there. */
export const phrasesOf = (phrases: readonly string[] = [], direction?: 'forwards' | 'backwards'): PhraseTable<true> =>
  new PhraseTable(
    phrases.map((phrase) => [phrase, true] as const),
    direction,
  );
