import { Class, classOf } from '../text/characters.js';
import { beginsLower, isAfterGap, type Lines } from './lines.js';

const HYPHEN = 45;
/** Fewest lines of a page that broke words at the ends of its lines, and the share of its long lines that they are: those of a menu are short. */
const LEAST = 3;
const SHARE = 1 / 8;
const LONG = 40;

/** Whether line `i` ends within a word and its hyphen: other pages break lines behind the hyphens of compounds, one or two a page. */
const endsInWord = (lines: Lines, i: number): boolean =>
  lines.units[lines.end[i] - 1] === HYPHEN &&
  classOf(lines.units[lines.end[i] - 2]) === Class.Letter &&
  i + 1 < lines.count &&
  !isAfterGap(lines, i + 1) &&
  beginsLower(lines, i + 1);

/** Tells the lines that end with the hyphen of a broken word ("per-" | "sonnes"), in pages that break many. */
export class BrokenWords {
  #breaks: boolean | null = null;

  constructor(private readonly lines: Lines) {}

  isAt(i: number): boolean {
    if (!endsInWord(this.lines, i)) return false;
    this.#breaks ??= this.#breaksMany();
    return this.#breaks;
  }

  #breaksMany(): boolean {
    const { lines } = this;
    let broken = 0;
    let long = 0;
    for (let i = 0; i < lines.count; i += 1) {
      if (lines.end[i] - lines.start[i] >= LONG) long += 1;
      if (endsInWord(lines, i)) broken += 1;
    }
    return broken >= LEAST && broken >= long * SHARE;
  }
}
