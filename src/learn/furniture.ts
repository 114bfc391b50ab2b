import { PageSet } from './page-set.js';
import { FEWEST_PAGES, repeatedLines } from './repeated.js';
import type { Sample } from './sample.js';
import { hasAddress, isProse, isSentence, LONGEST_MENU_LABEL, opensContact } from './shapes.js';
import { type Core, coreOf, Zone, zoneAt } from './zones.js';

/** A line is a site's when it stands in its zone on this part of the pages of a template; prose needs more. */
const CLOSED = 0.8;
const PROSE_CLOSED = 0.9;
/** Prose right below an article's own needs to be on nearly all of many pages. */
const SURE = 0.95;
const SURE_PAGES = 20;
/** A line that is as often as this among an article's sentences is a subhead or the like ... */
const SUBHEAD = 0.25;
/** ... unless pages have it twice and more: "Advertisement", "Read more". */
const TWICE = 0.8;
/** A menu has this many labels in a row, which are on about the same pages. */
const MENU = 5;
const ABOUT = 0.1;
/** What is furniture depends on where articles begin and end, and the other way round: the second look sees it right. */
const LOOKS = 2;

/** A line that a host repeats. */
export interface Furniture {
  /** The zones in which it is furniture. */
  readonly zones: number;
  /** Whether it may go though an article's own words stand right above it. */
  readonly sure: boolean;
}

/**
 * Which lines of a sample are furniture: on several pages that differ otherwise, and in the same zone on nearly all pages of a
 * template. A template is the whole sample, or the pages that share the labels of a menu (a language, a section, one of the
 * sites in a folder without addresses). An article's own sentence that comes back, a series' title, a paragraph about the
 * organisation are on some of these pages only.
 */
export function furnitureOf(sample: Sample): (Furniture | null)[] {
  let known: readonly boolean[] = repeatedLines(sample);
  let furniture: (Furniture | null)[] = [];
  for (let look = 0; look < LOOKS; look += 1) {
    const places = placesOf(sample, known);
    const templates = templatesOf(sample, known, places.cores);
    furniture = known.map((repeated, line) => (repeated ? judge(sample.keys[line], places.lines[line]!, templates) : null));
    known = furniture.map((line) => line !== null);
  }
  return furniture;
}

/** The pages that have a line in each zone, and those that have it twice among their sentences. */
class Places {
  readonly head: PageSet;
  readonly middle: PageSet;
  readonly foot: PageSet;
  readonly twice: PageSet;

  constructor(pages: number) {
    this.head = new PageSet(pages);
    this.middle = new PageSet(pages);
    this.foot = new PageSet(pages);
    this.twice = new PageSet(pages);
  }

  add(page: number, zone: number): void {
    if (zone === Zone.Head) this.head.add(page);
    else if (zone === Zone.Foot) this.foot.add(page);
    else {
      if (this.middle.has(page)) this.twice.add(page);
      this.middle.add(page);
    }
  }
}

function placesOf({ keys, pages }: Sample, known: readonly boolean[]): { lines: (Places | null)[]; cores: (Core | null)[] } {
  const lines = known.map((is) => (is ? new Places(pages.length) : null));
  const sentences = keys.map((key, line) => !known[line] && isSentence(key));
  const cores = pages.map((page) => coreOf(page.length, (i) => sentences[page[i]]));
  for (const [p, page] of pages.entries()) {
    const core = cores[p];
    if (core !== null) for (const [i, line] of page.entries()) lines[line]?.add(p, zoneAt(i, core));
  }
  return { lines, cores };
}

/** The whole sample, and the pages of each menu. */
function templatesOf({ keys, pages, pagesOf }: Sample, known: readonly boolean[], cores: readonly (Core | null)[]): PageSet[] {
  const label = keys.map((key, line) => known[line] && isMenuLabel(key));
  const menus = new Set<number>();
  for (const [p, page] of pages.entries()) {
    const end = cores[p]?.first ?? 0;
    for (let from = 0; from < end; from += 1) {
      let to = from;
      while (to < end && label[page[to]] && isAbout(pagesOf[page[to]].length, pagesOf[page[from]].length)) to += 1;
      if (to - from < MENU) continue;
      menus.add(page.slice(from, to).reduce((a, b) => (pagesOf[b].length < pagesOf[a].length ? b : a)));
      from = to - 1;
    }
  }
  const setOf = (numbers: Iterable<number>): PageSet => {
    const set = new PageSet(pages.length);
    for (const page of numbers) if (cores[page] !== null) set.add(page);
    return set;
  };
  const whole = setOf(pages.keys());
  return [whole, ...[...menus].map((line) => setOf(pagesOf[line]))];
}

const isMenuLabel = (key: string): boolean =>
  key.length <= LONGEST_MENU_LABEL && !isSentence(key) && !hasAddress(key) && !opensContact(key);

const isAbout = (a: number, b: number): boolean => Math.abs(a - b) <= ABOUT * Math.max(a, b);

function judge(key: string, { head, middle, foot, twice }: Places, templates: readonly PageSet[]): Furniture | null {
  const often = twice.size >= TWICE * middle.size;
  const all = head.size + middle.size + foot.size;
  if (middle.size > SUBHEAD * all && !often) return null;
  const prose = isProse(key);
  const least = prose ? PROSE_CLOSED : CLOSED;
  let zones = 0;
  let sure = false;
  for (const template of templates) {
    const share = (set: PageSet): number => (set.size < FEWEST_PAGES ? 0 : set.common(template) / template.size);
    if (share(head) >= least) zones |= Zone.Head;
    if (share(foot) >= least) zones |= Zone.Foot;
    if (often && !prose && share(middle) >= least) zones |= Zone.Middle;
    sure ||= template.size >= SURE_PAGES && share(foot) >= SURE;
  }
  return zones === 0 ? null : { zones, sure };
}
