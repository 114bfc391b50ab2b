import { Class, classOf } from '../../text/characters.js';
import { readReference } from './entities.js';
import { Gap, type Line, type Piece, type Place } from './line.js';

/** A line with less before its `<br>` was not wrapped: it is one of several short lines. */
const WRAPPED_LENGTH = 45;
/** Behind a line of this length that ends in the middle of a sentence a capital begins no new line either: "left<br>Khartoum". */
const FULL_LENGTH = 60;
const SPACE = 32;
const AMPERSAND = 38;

/** Gathers the words of a page into lines. */
export class LineReader {
  readonly lines: Line[] = [];
  /** References that were escaped twice. */
  doubled = 0;
  #line: Line | null = null;
  #gap: Gap = Gap.None;
  #breaks = 0;
  #image = false;
  #rule = false;
  /** White space that comes before the next word, if one comes: its place and its character. */
  #space: Piece | null = null;

  constructor(private readonly source: string) {}

  /** Ends the line; the next begins behind at least this gap. */
  boundary(gap: Gap): void {
    this.#line = null;
    this.#space = null;
    this.#breaks = 0;
    if (gap > this.#gap) this.#gap = gap;
  }

  /** `<br>`: one ends a line, or is where an author wrapped it; two end a paragraph. */
  lineBreak(): void {
    this.#breaks += 1;
  }

  image(): void {
    this.#image = true;
  }

  /** `<hr>`. */
  rule(): void {
    this.#rule = true;
  }

  /** Text without markup in source[start, end). */
  words(start: number, end: number, place: Place): void {
    let at = start;
    let run = start;
    const flush = (to: number) => {
      if (to > run) this.#append(run, to, null, place);
    };
    while (at < end) {
      const unit = this.source.charCodeAt(at);
      if (unit > SPACE && unit < 127 && unit !== AMPERSAND) {
        at += 1;
        continue;
      }
      const kind = unit === AMPERSAND ? Class.Sign : classOf(unit);
      if (unit === SPACE && this.#isPlainGap(at, run, end)) at += 1;
      else if (kind === Class.Space || kind === Class.Newline) {
        flush(at);
        this.#white(this.source[at], at, at + 1);
        at += 1;
        run = at;
      } else if (unit === AMPERSAND) {
        const reference = readReference(this.source, at);
        if (reference === null || reference.end > end) at += 1;
        else {
          flush(at);
          this.#reference(reference.text, at, reference.end, place);
          if (reference.doubled) this.doubled += 1;
          at = reference.end;
          run = at;
        }
      } else if (isDropped(unit)) {
        flush(at);
        at += 1;
        run = at;
      } else at += 1;
    }
    flush(end);
  }

  /** `text` in place of source[start, end). */
  put(text: string, start: number, end: number, place: Place): void {
    this.#append(start, end, text, place);
  }

  /** A single blank inside a run of words is copied with them. */
  #isPlainGap(at: number, run: number, end: number): boolean {
    if (at === run || at + 1 >= end) return false;
    const next = this.source.charCodeAt(at + 1);
    return next > SPACE && next < 0x2000 && next !== 0xa0 && next !== AMPERSAND;
  }

  #reference(text: string, start: number, end: number, place: Place): void {
    const unit = text.charCodeAt(0);
    const kind = classOf(unit);
    if (text.length === 1 && (kind === Class.Space || kind === Class.Newline)) this.#white(text, start, end);
    else if (text.length > 1 || !isDropped(unit)) this.#append(start, end, text, place);
  }

  #white(char: string, start: number, end: number): void {
    if (this.#line === null) return;
    const before = this.#space;
    if (before === null) this.#space = { start, end, text: char === '\n' || char === '\r' || char === '\t' || char === '\f' ? ' ' : char };
    else this.#space = { start: before.start, end, text: ' ' };
  }

  #append(start: number, end: number, text: string | null, place: Place): void {
    const first = (text ?? this.source[start])[0];
    if (this.#breaks > 0) this.#afterBreaks(start, first, place);
    const line = this.#line ?? this.#begin(start, place);
    if (this.#space !== null) {
      this.#add(line, this.#space, place.link !== null && line.links.at(-1)?.to === line.text.length ? place : null);
      this.#space = null;
    }
    this.#add(line, { start, end, text }, place);
    if (!place.isSlanted) line.isSlanted = false;
    line.end = end;
  }

  #add(line: Line, piece: Piece, place: Place | null): void {
    const from = line.text.length;
    const text = piece.text ?? this.source.slice(piece.start, piece.end);
    line.text += text;
    line.pieces.push(piece);
    const link = place?.link ?? null;
    if (link === null) return;
    if (link.isAway) line.linked += text.length;
    if (link.href === null) return;
    const last = line.links.at(-1);
    if (last !== undefined && last.to === from && last.href === link.href) last.to = line.text.length;
    else line.links.push({ href: link.href, from, to: line.text.length });
  }

  #afterBreaks(start: number, first: string, place: Place): void {
    const line = this.#line;
    const breaks = this.#breaks;
    this.#breaks = 0;
    if (line === null) return;
    if (place.isTitle || (breaks === 1 && isWrapped(line.text, first))) this.#space = { start: line.end, end: start, text: ' ' };
    else this.boundary(breaks > 1 ? Gap.Paragraph : Gap.Line);
  }

  #begin(start: number, place: Place): Line {
    const gap = this.lines.length === 0 ? Gap.None : this.#gap;
    const line: Line = {
      text: '',
      pieces: [],
      links: [],
      linked: 0,
      gap,
      element: place.element,
      isTitle: place.isTitle,
      isOutside: place.isOutside,
      isSlanted: true,
      afterImage: this.#image,
      afterRule: this.#rule,
      start,
      end: start,
    };
    this.lines.push(line);
    this.#line = line;
    this.#gap = Gap.None;
    this.#image = false;
    this.#rule = false;
    this.#space = null;
    return line;
  }
}

/** Soft hyphens and characters without width that only tell a browser where it may break; marks of direction and joiners stay. */
function isDropped(unit: number): boolean {
  return unit === 0xad || unit === 0x200b || unit === 0x2060 || unit === 0xfeff;
}

/** Whether a single `<br>` only wrapped a long line: the sentence goes on behind it in lower case or with a number. */
function isWrapped(before: string, next: string): boolean {
  if (before.length < WRAPPED_LENGTH) return false;
  if (before.length >= FULL_LENGTH && /[\p{Ll},]$/u.test(before) && /\p{L}/u.test(next)) return true;
  if (!/[\p{L}\p{N},]$/u.test(before)) return false;
  return /[\p{Ll}\p{Lo}\p{Nd}]/u.test(next);
}
