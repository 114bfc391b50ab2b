/** A regular expression of a user that cannot be taken; the message is for them. */
export class PatternError extends Error {}

/** A name of 255 characters (the longest of most file systems) passes three `.*` in a blink, four take seconds. */
const LONGEST_NAME = 255;
const MOST_WAYS = (LONGEST_NAME + 1) ** 3;

/**
 * Compiles a regular expression that somebody typed, to be tried on file names. Refused is one that is not valid, or whose matching could
 * take for ever: a repetition within a repetition, a repeated choice, too many repetitions, or a back reference.
 * @throws PatternError
 */
export function safePattern(source: string): RegExp {
  let compiled: RegExp;
  try {
    compiled = new RegExp(source);
  } catch (error) {
    throw new PatternError(`It is no regular expression (${error instanceof Error ? error.message.replace(/^.*: /, '') : String(error)}).`);
  }
  if (!(new WayCounter(source).count() <= MOST_WAYS))
    throw new PatternError('It could take for ever: it repeats what is repeated already, or too much.');
  return compiled;
}

/** Counts, from above, in how many ways a valid expression can be laid over one name: what a backtracking matcher may have to try. */
class WayCounter {
  #at = 0;

  constructor(private readonly source: string) {}

  count(): number {
    return this.#choice();
  }

  #choice(): number {
    let ways = this.#sequence();
    while (this.source[this.#at] === '|') {
      this.#at += 1;
      ways += this.#sequence();
    }
    return ways;
  }

  #sequence(): number {
    let ways = 1;
    while (this.#at < this.source.length && !'|)'.includes(this.source[this.#at])) ways *= this.#repeated(this.#atom());
    return ways;
  }

  #atom(): number {
    const char = this.source[this.#at];
    this.#at += 1;
    if (char === '(') return this.#group();
    if (char === '\\') return this.#escape();
    if (char === '[') this.#skipClass();
    return 1;
  }

  #group(): number {
    const head = /\?(?:[:=!]|<[=!]|<[^>]*>)/y;
    head.lastIndex = this.#at;
    this.#at += head.exec(this.source)?.[0].length ?? 0;
    const ways = this.#choice();
    this.#at += 1;
    return ways;
  }

  #escape(): number {
    const char = this.source[this.#at];
    this.#at += 1;
    return /[1-9k]/.test(char) ? Number.POSITIVE_INFINITY : 1;
  }

  #skipClass(): void {
    while (this.source[this.#at] !== ']') this.#at += this.source[this.#at] === '\\' ? 2 : 1;
    this.#at += 1;
  }

  /** An atom of `ways` that is laid `min` to `max` times has at most `ways` to the power of `max`, for each number of times. */
  #repeated(ways: number): number {
    const quantifier = /(?:[*+?]|\{(\d{1,20})(?:(,)(\d{0,20}))?\})\??/y;
    quantifier.lastIndex = this.#at;
    const found = quantifier.exec(this.source);
    if (found === null) return ways;
    this.#at += found[0].length;
    const [min, max] = timesOf(found);
    return ways ** max * (max - min + 1);
  }
}

function timesOf([text, least, comma, most]: RegExpExecArray): [min: number, max: number] {
  if (text.startsWith('?')) return [0, 1];
  if (least === undefined) return [0, LONGEST_NAME];
  const min = Math.min(Number(least), LONGEST_NAME);
  if (comma === undefined) return [min, min];
  return [min, most === '' ? LONGEST_NAME : Math.min(Number(most), LONGEST_NAME)];
}
