import type { Link, SourceMap } from '../model/article.js';
import { Class, classOf } from '../text/characters.js';
import { TextBuilder } from '../text/offset-map.js';
import type { Edit, Target } from './residue.js';

const HYPHEN = 45;

/** Writes an article out of lines of a text: white space folded, residue left out, words put right, and the way back kept. */
export class ArticleWriter {
  readonly #builder: TextBuilder;
  #edit = 0;
  #written = 0;

  constructor(
    private readonly text: string,
    private readonly edits: readonly Edit[],
    private readonly oddSpaces: boolean,
  ) {
    this.#builder = new TextBuilder(text);
  }

  /** Units written so far. */
  get length(): number {
    return this.#builder.length;
  }

  /** Appends the words of a line, text[start, end), which begins and ends with a word; whether they are written as they stand there. */
  write(start: number, end: number): boolean {
    const { edits } = this;
    this.#written = end;
    while (this.#edit < edits.length && edits[this.#edit].end <= start) this.#edit += 1;
    if (this.oddSpaces || (this.#edit < edits.length && edits[this.#edit].start < end)) {
      this.#writeFolded(start, end);
      return false;
    }
    this.#builder.copy(start, end);
    return true;
  }

  #writeFolded(start: number, end: number): void {
    const { text, edits } = this;
    let edit = this.#edit < edits.length ? edits[this.#edit].start : text.length;
    let from = start;
    for (let at = start; at < end; ) {
      const unit = text.charCodeAt(at);
      if (at < edit && (unit > 32 ? unit < 160 || !isOddSpace(unit) : unit === 32 && isSingle(text, at, edit))) {
        at += 1;
        continue;
      }
      if (at >= edit && edits[this.#edit].text !== ' ') {
        this.#copy(from, at);
        this.#builder.put(edits[this.#edit].text, at, edits[this.#edit].end);
        from = Math.min(end, edits[this.#edit].end);
        at = from;
        edit = this.#nextEdit();
        continue;
      }
      this.#copy(from, at);
      from = this.#space(at, start, end);
      at = from;
      edit = this.#edit < edits.length ? edits[this.#edit].start : text.length;
    }
    this.#copy(from, end);
  }

  /** Appends what stands between the line written last and the one that begins at `next`; nothing where a word goes on after its hyphen. */
  part(joint: string, next: number): void {
    if (joint !== ' ' || !joinsAtHyphen(this.text, this.#written, next)) this.#builder.put(joint, this.#written, next);
  }

  build(targets: readonly Target[]): { text: string; source: SourceMap; links: Link[] } {
    const { text, source } = this.#builder.build();
    return { text, source, links: linksOf(text, source, targets) };
  }

  #copy(from: number, to: number): void {
    if (to > from) this.#builder.copy(from, to);
  }

  #nextEdit(): number {
    this.#edit += 1;
    return this.#edit < this.edits.length ? this.edits[this.#edit].start : this.text.length;
  }

  /** Writes one space for the white space and residue from `at` on, or none where words join; returns where the next word begins. */
  #space(at: number, start: number, end: number): number {
    const { text, edits } = this;
    let to = at;
    let blank = false;
    for (; to < end; to += 1) {
      while (this.#edit < edits.length && edits[this.#edit].end <= to) this.#edit += 1;
      const edit = edits[this.#edit];
      if (edit !== undefined && edit.start <= to && edit.text === ' ') {
        to = edit.end - 1;
        continue;
      }
      const unit = text.charCodeAt(to);
      if (!isSpace(unit)) break;
      blank = true;
    }
    to = Math.min(to, end);
    if (at === start || to === end) return to;
    if (!blank && /[.,;:!?)\]»]/.test(text[to])) return to;
    this.#builder.put(' ', at, to);
    return to;
  }
}

const isSpace = (unit: number): boolean => unit === 32 || (unit < 160 ? unit >= 9 && unit <= 13 : isSpaceClass(unit));
const isSpaceClass = (unit: number): boolean => classOf(unit) === Class.Space || classOf(unit) === Class.Newline;
/** White space beyond the no-break spaces, which stay where they stand alone. */
const isOddSpace = (unit: number): boolean => unit === 160 || (unit >= 0x2000 && isSpaceClass(unit));

/** Whether the space at `at` stands alone between two words. */
function isSingle(text: string, at: number, edit: number): boolean {
  return at + 1 < edit && !isSpace(text.charCodeAt(at + 1));
}

/** "nigéro-" | "tchadienne", "2007-" | "2013": the hyphen belongs to the word. */
function joinsAtHyphen(text: string, at: number, to: number): boolean {
  if (text.charCodeAt(at - 1) !== HYPHEN) return false;
  const before = classOf(text.charCodeAt(at - 2));
  return (before === Class.Letter || before === Class.Digit) && classOf(text.charCodeAt(to)) === before;
}

/** The links whose words came into the article. */
function linksOf(text: string, source: SourceMap, targets: readonly Target[]): Link[] {
  const links: Link[] = [];
  for (const target of targets) {
    const start = offsetOf(source, text.length, target.start);
    const end = offsetOf(source, text.length, target.end);
    if (end > start && source.toSource(start) < target.end && text.slice(start, end).trim() !== '')
      links.push({ start, end, href: target.href });
  }
  return links;
}

/** First offset of the article that comes from `position` or behind it. */
function offsetOf(source: SourceMap, length: number, position: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (source.toSource(middle) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
