import type { Removal } from '../../model/article.js';
import { type AnyNode, type ElementNode, isElement, isText, isWithin, type TextNode, textRanges } from './dom.js';
import { Gap, type Place } from './line.js';
import { LineReader } from './lines.js';
import { emailOf, type LinkBase, targetOf } from './link-targets.js';
import type { Region } from './main-content.js';
import { isArticle, isAway } from './measure.js';
import { isClosed } from './mend.js';
import { isDataTable } from './tables.js';
import { blockElements, silentElements } from './vocabulary.js';

/** Neighbours of the body are looked at this many levels up from it; further up only inside an element that says it is an article. */
const NEAR = 2;
const slanting = new Set(['em', 'i', 'small']);
const itemElements = new Set(['li', 'dt', 'dd']);
const listElements = new Set(['ul', 'ol', 'dl', 'menu', 'dir']);

/** The lines of a page's article and what was left out on the way. */
export interface Reading {
  readonly reader: LineReader;
  readonly removals: Removal[];
}

/** Reads the article's part of the page into lines; everything else becomes a removal. */
export function readRegion(source: string, root: ElementNode, region: Region, title: ElementNode | null, base: LinkBase): Reading {
  const walk = new RegionWalk(source, region, title, base);
  walk.down(root);
  return { reader: walk.reader, removals: walk.removals };
}

class RegionWalk {
  readonly reader: LineReader;
  readonly removals: Removal[] = [];
  readonly #path: ReadonlySet<ElementNode>;
  readonly #near: ReadonlySet<ElementNode>;
  /** Inside a list item or a cell, where blocks are lines and not paragraphs. */
  #tight = 0;

  constructor(
    private readonly source: string,
    private readonly region: Region,
    private readonly title: ElementNode | null,
    private readonly base: LinkBase,
  ) {
    this.reader = new LineReader(source);
    const path = pathTo(region.body);
    this.#path = new Set(path);
    this.#near = new Set(
      path.filter((_, i) => i <= NEAR || path.slice(i).some((at) => at.name !== 'main' && isArticle(at) && at !== region.body)),
    );
  }

  /** From the root to the body: what stands beside the way is left out, or read as a neighbour. */
  down(element: ElementNode): void {
    if (element === this.region.body) {
      this.#read(element, { element, isTitle: element === this.title, isOutside: false, link: null, isSlanted: false });
      return;
    }
    const inside = isWithin(element, this.region.whole);
    for (const child of element.children) {
      if (!isElement(child)) {
        if (isText(child) && child.data.trim() !== '') this.#remove(child, 'outside-article', 'beside the article');
      } else if (this.#path.has(child)) this.down(child);
      else if (inside && this.#isNeighbour(element, child))
        this.#readChild(child, { element, isTitle: false, isOutside: true, link: null, isSlanted: false });
      else this.#leave(child);
    }
    this.reader.boundary(Gap.Paragraph);
  }

  #isNeighbour(parent: ElementNode, child: ElementNode): boolean {
    return this.#near.has(parent) || (this.title !== null && isWithin(this.title, child)) || this.#isBetween(child);
  }

  /** Between the title and the body: the lead. */
  #isBetween(child: ElementNode): boolean {
    return this.title !== null && child.startIndex > this.title.startIndex && child.endIndex < this.region.body.startIndex;
  }

  #read(element: ElementNode, place: Place): void {
    for (const child of element.children) this.#readChild(child, place);
  }

  #readChild(child: AnyNode, place: Place): void {
    if (isText(child)) {
      this.#text(child, place);
      return;
    }
    if (!isElement(child)) return;
    const { name } = child;
    if (name === 'br') {
      this.reader.lineBreak();
      return;
    }
    if (silentElements.has(name)) {
      this.#silent(child);
      return;
    }
    if (child.measure === undefined || child.verdict) {
      this.#leave(child);
      return;
    }
    const here = this.#placeIn(child, place);
    const email = emailOf(child);
    if (email !== null)
      this.reader.put(email, child.startIndex, Math.min(child.endIndex + 1, this.source.length), {
        ...here,
        link: { href: `mailto:${email}`, isAway: false },
      });
    else if (!blockElements.has(name) || (place.isTitle && child !== this.title)) {
      this.#inline(child, here);
    } else this.#block(child, here);
  }

  /** Inside a headline blocks are words like others. */
  #inline(element: ElementNode, place: Place): void {
    const shown = /display\s*:\s*block/i.test(element.attribs.style ?? '') || (place.isTitle && element === this.title);
    if (shown) this.reader.boundary(this.#gap());
    this.#read(element, place);
    if (shown) this.reader.boundary(this.#gap());
  }

  #block(element: ElementNode, place: Place): void {
    const { name } = element;
    if (name === 'hr') this.reader.rule();
    if (name === 'pre') {
      this.#preformatted(element, place);
      return;
    }
    if (name === 'table' && isDataTable(element)) {
      this.#dataTable(element, place);
      return;
    }
    const item = itemElements.has(name);
    const gap = item ? Gap.Line : this.#gap();
    this.reader.boundary(gap);
    if (item) this.#tight += 1;
    this.#read(element, place);
    if (item) this.#tight -= 1;
    // `<b>three kinds<p>of maize</b>. Also`: the end of the inline element around it ends no paragraph
    if (name === 'p' && element.parent !== null && !blockElements.has(element.parent.name) && !isClosed(element, this.source)) return;
    this.reader.boundary(listElements.has(name) || !item ? this.#gap() : Gap.Line);
  }

  #gap(): Gap {
    return this.#tight > 0 ? Gap.Line : Gap.Paragraph;
  }

  /** Cells are lines, rows paragraphs, so that no number runs into the next. */
  #dataTable(table: ElementNode, place: Place): void {
    this.reader.boundary(Gap.Paragraph);
    for (const child of table.children) {
      if (!isElement(child) || child.measure === undefined || child.verdict || silentElements.has(child.name)) continue;
      const here = this.#placeIn(child, place);
      if (child.name === 'tr' || child.name === 'caption') this.#row(child, here);
      else this.#dataTable(child, here);
    }
    this.reader.boundary(Gap.Paragraph);
  }

  #row(row: ElementNode, place: Place): void {
    this.reader.boundary(Gap.Paragraph);
    this.#tight += 1;
    for (const cell of row.children) {
      this.reader.boundary(Gap.Line);
      this.#readChild(cell, place);
    }
    this.#tight -= 1;
    this.reader.boundary(Gap.Paragraph);
  }

  /** Line breaks of `<pre>` count as `<br>`. */
  #preformatted(element: ElementNode, place: Place): void {
    this.reader.boundary(this.#gap());
    const read = (node: AnyNode): void => {
      if (isText(node)) this.#linesOf(node, place);
      else if (isElement(node) && node.measure !== undefined && !node.verdict) for (const child of node.children) read(child);
    };
    for (const child of element.children) read(child);
    this.reader.boundary(this.#gap());
  }

  #linesOf(node: TextNode, place: Place): void {
    let start = node.startIndex;
    for (const line of node.data.split('\n')) {
      this.reader.words(start, start + line.length, place);
      start += line.length + 1;
      if (start <= node.endIndex + 1) this.reader.lineBreak();
    }
  }

  #placeIn(element: ElementNode, place: Place): Place {
    const isTitle = place.isTitle || element === this.title;
    const isSlanted = slanting.has(element.name);
    const isLink = element.name === 'a';
    const isBlock = blockElements.has(element.name);
    if (!isSlanted && !isLink && !isBlock && isTitle === place.isTitle) return place;
    return {
      element: isBlock ? element : place.element,
      isTitle,
      isOutside: place.isOutside,
      link: isLink ? { href: targetOf(element, this.base), isAway: isAway(element) } : place.link,
      isSlanted: isSlanted || place.isSlanted,
    };
  }

  #text(node: TextNode, place: Place): void {
    for (const [start, end] of textRanges(node, this.source)) this.reader.words(start, end, place);
  }

  #silent(element: ElementNode): void {
    if (element.name === 'img' || element.name === 'picture' || element.name === 'svg') this.reader.image();
    else if (element.children.length > 0) this.#remove(element, 'script', `<${element.name}>`);
  }

  #leave(element: ElementNode): void {
    if (silentElements.has(element.name)) {
      this.#silent(element);
      return;
    }
    if ((element.measure?.images ?? 0) > 0) this.reader.image();
    if (blockElements.has(element.name)) this.reader.boundary(this.#gap());
    const { rule, why } = element.verdict ?? { rule: 'outside-article', why: 'beside the article' };
    if ((element.measure?.text ?? 0) > 0) this.#remove(element, rule, why);
  }

  #remove(node: ElementNode | TextNode, rule: string, why: string): void {
    this.removals.push({ start: node.startIndex, end: Math.min(node.endIndex + 1, this.source.length), rule, why });
  }
}

/** The element and its ancestors, from the inside out. */
function pathTo(element: ElementNode): ElementNode[] {
  const path: ElementNode[] = [];
  for (let at: ElementNode | null = element; at !== null; at = at.parent) path.push(at);
  return path;
}
