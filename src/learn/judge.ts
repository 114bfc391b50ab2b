import { endsSentence, isLower } from '../clean/lines.js';
import type { JudgedLines, LineJudge } from '../model/boilerplate.js';
import type { Boilerplate, KnownHost, KnownLine } from './boilerplate.js';
import { contactLines } from './contacts.js';
import { hostOf } from './host.js';
import { frameOf, keyOf, lengthOfKey } from './keys.js';
import { hasAddress, hasWord, isCell, isProse, isSentence, namesOrganisation } from './shapes.js';
import { type Core, coreOf, Zone, zoneAt } from './zones.js';

/** What could be an article's (an address, prose that names the organisation) goes only behind this many lines of furniture. */
const DEEP = 3;
/** Unknown lines between two of a site's foot: the headlines of a list of teasers. */
const MOST_TEASERS = 12;
const LONGEST_TEASER = 100;
/** Where all lines above the text are known, one of them can still be the headline of a series: one of the last, of so many words. */
const TITLE_LINES = 8;
const TITLE_WORDS = 4;
const SHORTEST_TITLE = 24;
const LONGEST_TITLE = 220;
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
  readonly #hasTitle: boolean;
  /** Lines of a contact block: they stay, on however many pages they are. */
  readonly #contact: readonly boolean[];
  readonly #prose: readonly boolean[];
  readonly #core: Core | null;
  readonly #gone: boolean[];

  constructor({ lines, hasTitle }: JudgedLines, host: KnownHost) {
    this.#lines = lines;
    this.#hasTitle = hasTitle;
    this.#keys = lines.map(keyOf);
    this.known = this.#keys.map((key) => host.lines.get(key) ?? framed(key, host));
    this.#contact = contactLines(lines);
    this.#prose = this.#keys.map(isProse);
    this.#gone = lines.map(() => false);
    this.#core =
      coreOf(lines.length, (i) => this.known[i] === null && isSentence(this.#keys[i])) ??
      coreOf(lines.length, (i) => this.known[i] === null && hasWord(this.#keys[i]));
  }

  verdicts(): readonly boolean[] {
    const { first, last } = this.#core ?? { first: 0, last: -1 };
    for (let i = 0; i < first; i += 1) this.#gone[i] = this.#isFurniture(i) && !hasAddress(this.#lines[i]);
    for (let i = first; i <= last; i += 1) this.#gone[i] = !this.#prose[i] && this.#isFurniture(i) && this.#isRepeated(i);
    this.#judgeFoot(last + 1);
    this.#keepContinued();
    this.#takeBetween(0, first, (i) => !hasWord(this.#keys[i]));
    this.#takeBetween(last + 1, this.#lines.length, (i) => this.#canBeTeaser(i));
    if (!this.#hasTitle && first <= last) this.#keepTitle(first);
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
    return this.#keys.indexOf(this.#keys[i]) < i || this.#keys.indexOf(this.#keys[i], i + 1) > 0;
  }

  /** Labels go; prose goes behind them, the more it could be an article's the deeper it must stand. */
  #judgeFoot(from: number): void {
    let depth = 0;
    for (let i = from; i < this.#lines.length; ) {
      if (!this.#isFurniture(i)) i += 1;
      else if (!this.#prose[i]) {
        this.#gone[i] = depth >= DEEP || !hasAddress(this.#lines[i]);
        if (this.#gone[i]) depth += 1;
        i += 1;
      } else {
        const end = this.#proseEnd(i);
        const goes = this.#mayGo(i, end, depth);
        this.#gone.fill(goes, i, end);
        if (goes) depth += end - i;
        else if (i > from && this.#gone[i - 1]) this.#gone[i - 1] = false; // its heading: "About us"
        i = end;
      }
    }
  }

  #proseEnd(from: number): number {
    let end = from + 1;
    while (end < this.#lines.length && this.#prose[end] && this.#isFurniture(end)) end += 1;
    return end;
  }

  #mayGo(from: number, end: number, depth: number): boolean {
    if (depth >= DEEP) return true;
    for (let i = from; i < end; i += 1) {
      if (namesOrganisation(this.#lines[i]) || hasAddress(this.#lines[i])) return false;
      if (depth === 0 && !this.known[i]!.sure) return false;
    }
    return true;
  }

  /** A wrapped sentence that goes on in a known line keeps it. */
  #keepContinued(): void {
    for (let i = 1; i < this.#lines.length; i += 1) {
      const before = this.#lines[i - 1];
      if (this.#gone[i] && !this.#gone[i - 1] && isLower(this.#lines[i], 0) && before.length >= WRAPPED_LENGTH)
        this.#gone[i] = endsSentence(before, 0, before.length);
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
    return lengthOfKey(this.#keys[i]) <= LONGEST_TEASER && !isSentence(this.#keys[i]) && !isLower(line, 0) && !hasAddress(line);
  }

  /** "Displacement Report 12", above a text, on all pages of a series. */
  #keepTitle(first: number): void {
    for (let i = 0; i < first; i += 1) if (!this.#gone[i] && hasWord(this.#keys[i])) return;
    for (let i = first - 1; i >= Math.max(0, first - TITLE_LINES); i -= 1) {
      const line = this.#lines[i];
      if (line.length < SHORTEST_TITLE || line.length > LONGEST_TITLE || line.endsWith(':') || isSentence(this.#keys[i])) continue;
      if (line.split(' ').length < TITLE_WORDS) continue;
      this.#gone[i] = false;
      return;
    }
  }
}

function framed(key: string, { lines }: KnownHost): KnownLine | null {
  const frame = frameOf(key);
  return frame === null ? null : (lines.get(frame) ?? null);
}
