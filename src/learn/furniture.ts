import { PageSet } from './page-set.js';
import { FEWEST_PAGES, repeatedLines } from './repeated.js';
import type { Sample } from './sample.js';
import { hasAddress, isOpener, isProse, isSentence, LONGEST_MENU_LABEL } from './shapes.js';
import { type Core, coreOf, Zone, zoneAt } from './zones.js';

/** A line is a site's when it stands in its zone on this part of the pages of a template; prose needs more. */
const CLOSED = 0.8;
const PROSE_CLOSED = 0.9;
/** A line that is as often as this among an article's sentences is a subhead or the like ... */
const SUBHEAD = 0.25;
/** ... unless pages have it twice and more: "Advertisement", "Read more". */
const TWICE = 0.8;
/** A menu has this many labels in a row, which are on about the same pages. */
const MENU = 5;
const ABOUT = 0.1;
/** What is furniture depends on where articles begin and end, and the other way round: the second look sees it right. */
const LOOKS = 2;

/**
 * In which zones (bits of `Zone`, 0 for none) each line of a sample is furniture: on several pages that differ otherwise, and in the same zone on nearly all pages of a
 * template. A template is the whole sample, or the pages that share the labels of a menu (a language, a section, one of the
 * sites in a folder without addresses). An article's own sentence that comes back, a series' title, a paragraph about the
 * organisation are on some of these pages only.
 */
export function furnitureOf(sample: Sample): number[] {
  let known: readonly boolean[] = repeatedLines(sample);
  let zones: number[] = [];
  for (let look = 0; look < LOOKS; look += 1) {
    const places = placesOf(sample, known);
    const templates = templatesOf(sample, known, places.cores);
    zones = known.map((repeated, line) => (repeated ? zonesOf(sample.keys[line], places.lines[line]!, templates) : 0));
    known = zones.map((bits) => bits !== 0);
  }
  return zones;
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

const isMenuLabel = (key: string): boolean => key.length <= LONGEST_MENU_LABEL && !isSentence(key) && !hasAddress(key) && !isOpener(key);

const isAbout = (a: number, b: number): boolean => Math.abs(a - b) <= ABOUT * Math.max(a, b);

function zonesOf(key: string, { head, middle, foot, twice }: Places, templates: readonly PageSet[]): number {
  const often = twice.size >= TWICE * middle.size;
  if (middle.size > SUBHEAD * (head.size + middle.size + foot.size) && !often) return 0;
  const prose = isProse(key);
  const least = prose ? PROSE_CLOSED : CLOSED;
  let zones = 0;
  for (const template of templates) {
    const isClosed = (set: PageSet): boolean => set.size >= FEWEST_PAGES && set.common(template) >= least * template.size;
    if (isClosed(head)) zones |= Zone.Head;
    if (isClosed(foot)) zones |= Zone.Foot;
    if (often && !prose && isClosed(middle)) zones |= Zone.Middle;
  }
  return zones;
}
