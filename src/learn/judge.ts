import { endsSentence, isLower } from '../clean/lines.js';
import type { JudgedLines, LineJudge } from '../model/boilerplate.js';
import { unitsOf } from '../text/units.js';
import type { Boilerplate, KnownHost, KnownLine } from './boilerplate.js';
import { hostOf } from './host.js';
import { DATE, frameOf, keyOf, lengthOfKey } from './keys.js';
import { contactLines, likelyOwn } from './own-lines.js';
import { hasAddress, hasWord, isCell, isProse, isSentence } from './shapes.js';
import { type Core, coreOf, Zone, zoneAt } from './zones.js';

/** In the foot, what could be an article's goes only behind this many lines of furniture. */
const DEEP = 3;
/** Unknown lines between two of a site's foot: the headlines of a list of teasers. */
const MOST_TEASERS = 12;
const LONGEST_TEASER = 100;
/** A headline has so many words, and so many units; where none is, one of the last known lines above the text may be it, if it has more words. */
const FEWEST_WORDS = 3;
const SHORTEST_TITLE = 16;
const LONGEST_TITLE = 220;
const SERIES_WORDS = 4;
const TITLE_LINES = 8;
/** A line that was wrapped is longer. */
const WRAPPED_LENGTH = 45;

/** The judge of a page by what a profile knows of its host, else of pages without one; null where that is nothing. */
export function judgeOf({ hosts }: Boilerplate, url: string | null | undefined): LineJudge | null {
  const name = hostOf(url);
  const own = name === null ? undefined : hosts.get(name);
  const host = own !== undefined && own.lines.size > 0 ? own : hosts.get('');
  if (host === undefined || host.lines.size === 0) return null;
  const where = `${host.pages}${host.sampled ? ' sampled' : ''} pages of ${host === own ? name : 'the profile'}`;
  return (page) => {
    const judged = new JudgedPage(page, host);
    return judged.verdicts().map((gone, i) => {
      if (!gone) return null;
      const known = judged.known[i];
      return known === null ? `between lines that ${where} repeat` : `on ${known.pages} of ${where}`;
    });
  };
}

class JudgedPage {
  readonly known: readonly (KnownLine | null)[];
  readonly #lines: readonly string[];
  readonly #keys: readonly string[];
  readonly #contact: readonly boolean[];
  readonly #own: readonly boolean[];
  readonly #prose: readonly boolean[];
  readonly #core: Core | null;
  readonly #gone: boolean[];
  #times: ReadonlyMap<string, number> | null = null;
  /** Known lines above the text that may be its headline, where no other is. */
  readonly #series: boolean[];
  /** Place of the headline; -1 where it is not among the lines and stands above them, the first sentence's where there is none. */
  readonly #title: number;

  constructor({ lines, hasTitle }: JudgedLines, host: KnownHost) {
    this.#lines = lines;
    this.#keys = lines.map(keyOf);
    this.known = this.#keys.map((key) => host.lines.get(key) ?? framed(key, host));
    this.#contact = contactLines(lines);
    this.#own = likelyOwn(lines, this.#keys);
    this.#prose = this.#keys.map(isProse);
    this.#gone = lines.map(() => false);
    this.#series = lines.map(() => false);
    this.#core =
      coreOf(lines.length, (i) => this.known[i] === null && isSentence(this.#keys[i])) ??
      coreOf(lines.length, (i) => this.known[i] === null && hasWord(this.#keys[i]));
    this.#title = hasTitle ? -1 : this.#titleAbove(this.#core?.first ?? 0);
  }

  /** Whether each line goes. */
  verdicts(): readonly boolean[] {
    const { first, last } = this.#core ?? { first: 0, last: -1 };
    this.#judgeHead(first);
    for (let i = first; i <= last; i += 1) this.#gone[i] = !this.#prose[i] && !this.#own[i] && this.#isFurniture(i) && this.#isRepeated(i);
    this.#judgeFoot(last + 1);
    this.#keepContinued();
    this.#takeBetween(0, first, (i) => i !== this.#title && !hasWord(this.#keys[i]));
    this.#takeBetween(last + 1, this.#lines.length, (i) => this.#canBeTeaser(i));
    return this.#gone;
  }

  #isFurniture(i: number): boolean {
    const known = this.known[i];
    if (known === null || this.#contact[i]) return false;
    const zone = this.#core === null ? Zone.Head | Zone.Foot : zoneAt(i, this.#core);
    return (known.zones & zone) !== 0;
  }

  /** Whether a line among an article's sentences comes back on the page itself. */
  #isRepeated(i: number): boolean {
    this.#times ??= timesOf(this.#keys);
    return this.#times.get(this.#keys[i])! > 1;
  }

  /** The first line above the text that is not known and can be a headline, else the rarest of those that are: "Displacement Report 12" on all pages of a series. */
  #titleAbove(first: number): number {
    for (let i = 0; i < first; i += 1) {
      const key = this.#keys[i];
      if (this.known[i] === null && isTitleLike(key, FEWEST_WORDS) && !key.includes(DATE)) return i;
    }
    let title = first;
    for (let i = Math.max(0, first - TITLE_LINES); i < first; i += 1) {
      if (!this.#canBeSeries(i)) continue;
      this.#series[i] = true;
      if (title === first || this.known[i]!.pages <= this.known[title]!.pages) title = i;
    }
    return title;
  }

  #canBeSeries(i: number): boolean {
    const key = this.#keys[i];
    return this.known[i] !== null && !this.#prose[i] && isTitleLike(key, SERIES_WORDS) && !key.includes(DATE) && frameOf(key) === null;
  }

  /** Above the headline all that is known goes, below it labels and stamps. */
  #judgeHead(first: number): void {
    for (let i = 0; i < first; i += 1) {
      const may = i < this.#title ? !hasAddress(this.#lines[i]) : i > this.#title && !this.#prose[i] && !this.#own[i];
      this.#gone[i] = may && !this.#series[i] && this.#isFurniture(i);
    }
    this.#keepHeadings(this.#title + 1, first);
  }

  /** Labels go, and behind them prose; deep in the foot also what could be an article's elsewhere. */
  #judgeFoot(from: number): void {
    let depth = 0;
    for (let i = from; i < this.#lines.length; ) {
      let end = i + 1;
      if (this.#isFurniture(i)) {
        if (this.#prose[i]) while (end < this.#lines.length && this.#prose[end] && this.#isFurniture(end)) end += 1;
        const goes = depth >= DEEP || (!this.#own.slice(i, end).includes(true) && (depth > 0 || !this.#prose[i]));
        this.#gone.fill(goes, i, end);
        if (goes) depth += end - i;
        else if (i > from && this.#gone[i - 1]) depth -= 1;
      }
      i = end;
    }
    this.#keepHeadings(from, this.#lines.length);
  }

  /** A label right above known lines that stay is theirs: "About us", a name above its phone number. */
  #keepHeadings(from: number, to: number): void {
    for (let i = from; i + 1 < to; i += 1)
      if (!this.#gone[i + 1] && this.known[i + 1] !== null && !this.#contact[i + 1]) this.#gone[i] = false;
  }

  /** A wrapped sentence that goes on in a known line keeps it. */
  #keepContinued(): void {
    for (let i = 1; i < this.#lines.length; i += 1) {
      const before = this.#lines[i - 1];
      if (this.#gone[i] && !this.#gone[i - 1] && isLower(this.#lines[i].charCodeAt(0)) && before.length >= WRAPPED_LENGTH)
        this.#gone[i] = endsSentence(unitsOf(before), 0, before.length);
    }
  }

  /** Takes what stands between two lines that go, as far as all of it fits. */
  #takeBetween(from: number, to: number, fits: (i: number) => boolean): void {
    let before = -1;
    for (let i = from; i < to; i += 1) {
      if (!this.#gone[i]) continue;
      const between = before < 0 ? 0 : i - before - 1;
      if (between > 0 && between <= MOST_TEASERS && this.#all(before + 1, i, fits) && !this.#isTable(before + 1, i))
        this.#gone.fill(true, before + 1, i);
      before = i;
    }
  }

  #all(from: number, to: number, fits: (i: number) => boolean): boolean {
    for (let i = from; i < to; i += 1) if (this.known[i] !== null || this.#contact[i] || !fits(i)) return false;
    return true;
  }

  #isTable(from: number, to: number): boolean {
    return this.#keys.slice(from, to).filter(isCell).length > 1;
  }

  #canBeTeaser(i: number): boolean {
    const line = this.#lines[i];
    return lengthOfKey(this.#keys[i]) <= LONGEST_TEASER && !isSentence(this.#keys[i]) && !isLower(line.charCodeAt(0)) && !hasAddress(line);
  }
}

const isTitleLike = (line: string, words: number): boolean =>
  line.length >= SHORTEST_TITLE && line.length <= LONGEST_TITLE && !line.endsWith(':') && line.split(' ').length >= words;

function timesOf(keys: readonly string[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1);
  return times;
}

function framed(key: string, { lines }: KnownHost): KnownLine | null {
  const frame = frameOf(key);
  return frame === null ? null : (lines.get(frame) ?? null);
}
