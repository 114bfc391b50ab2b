import { type AnyNode, DEPTH_LIMIT, type ElementNode, isElement, isText, type Measure, type TextNode } from './dom.js';
import { namesOf } from './names.js';
import { blockElements, headings, silentElements } from './vocabulary.js';

/** Shorter lines are labels, headings or cells, whatever their punctuation. */
const PROSE_LENGTH = 40;
/** A sentence of any script ends, or pauses, with one of these. */
const SENTENCE = /[.,;!?…؟،؛。।]/;
const REFERENCE = /&#?\w{1,31};/g;
/** A link that holds more than this was not closed by its author. */
const LINK_LIMIT = 600;

/** What one walk over the page finds besides the measures, which it writes into the elements. */
export interface Outline {
  readonly total: Measure;
  /** `h1` to `h6` in order. */
  readonly headings: readonly ElementNode[];
  /** `<meta>`, `<title>`, `<time>`, `<link>`, `<base>` and scripts of linked data. */
  readonly data: readonly ElementNode[];
  /** Whether something was nested too deep to be read. */
  readonly isTooDeep: boolean;
}

/** Measures every element of the page. */
export function measurePage(root: ElementNode): Outline {
  const walk = new Measuring();
  walk.element(root, 0);
  return { total: root.measure!, headings: walk.headings, data: walk.data, isTooDeep: walk.isTooDeep };
}

/** Running totals: an element's measure is how far they moved while it was walked. */
class Measuring {
  readonly headings: ElementNode[] = [];
  readonly data: ElementNode[] = [];
  isTooDeep = false;
  #text = 0;
  #link = 0;
  #prose = 0;
  #images = 0;
  #titles = 0;
  #articles = 0;
  #blocks = 0;
  #paragraphs = 0;
  #links = 0;
  /** The line that is open: its text, what of it is link, and whether it has a sentence's signs. */
  #lineText = 0;
  #lineLink = 0;
  #lineSentence = false;

  element(element: ElementNode, depth: number): void {
    const { name } = element;
    if (silentElements.has(name)) {
      this.#silent(element);
      return;
    }
    const block = blockElements.has(name);
    if (block || name === 'br') this.#endLine();
    this.#count(element, block);
    const before = this.#now();
    const link = name === 'a' && isAway(element);
    if (link) this.#links += 1;
    if (name === 'amp-img' || name === 'amp-anim') this.#images += 1;
    for (const child of element.children) this.#child(child, depth);
    if (link) this.#endLink(before.text);
    if (block) this.#endLine();
    element.measure = this.#since(before);
    if (isArticle(element)) this.#articles += 1;
    if (name === 'h1') this.#titles += 1;
    if (block) this.#blocks += 1;
    if (name === 'p' && element.measure.prose > 0) this.#paragraphs += 1;
  }

  #child(child: AnyNode, depth: number): void {
    if (isText(child)) this.#words(child);
    else if (isElement(child)) {
      if (depth < DEPTH_LIMIT) this.element(child, depth + 1);
      else this.isTooDeep = true;
    }
  }

  #silent(element: ElementNode): void {
    const { name } = element;
    if (name === 'img' || name === 'picture' || name === 'svg' || name === 'video') this.#images += 1;
    if (name === 'meta' || name === 'title' || name === 'link' || name === 'base') this.data.push(element);
    if (name === 'script' && (element.attribs.type ?? '').includes('ld+json')) this.data.push(element);
    if (name === 'head') for (const child of element.children) if (isElement(child)) this.#silent(child);
  }

  #count(element: ElementNode, block: boolean): void {
    if (!block) {
      if (element.name === 'time') this.data.push(element);
      return;
    }
    if (headings.has(element.name)) this.headings.push(element);
  }

  #words(node: TextNode): void {
    // a reference is one sign on the page, and the ";" of "&nbsp;" ends no sentence
    const words = node.data.includes('&') ? node.data.replace(REFERENCE, 'x') : node.data;
    const length = visibleLength(words);
    if (length === 0) return;
    this.#text += length;
    this.#lineText += length;
    if (this.#links > 0) {
      this.#link += length;
      this.#lineLink += length;
    } else this.#lineSentence ||= SENTENCE.test(words);
  }

  #endLine(): void {
    const own = this.#lineText - this.#lineLink;
    if (own >= PROSE_LENGTH && this.#lineSentence && this.#lineLink <= own) this.#prose += this.#lineText;
    this.#lineText = 0;
    this.#lineLink = 0;
    this.#lineSentence = false;
  }

  #endLink(textBefore: number): void {
    this.#links -= 1;
    const length = this.#text - textBefore;
    if (length > LINK_LIMIT) this.#link = Math.max(0, this.#link - length);
  }

  #now(): Measure {
    return {
      text: this.#text,
      link: this.#link,
      prose: this.#prose,
      images: this.#images,
      titles: this.#titles,
      articles: this.#articles,
      blocks: this.#blocks,
      paragraphs: this.#paragraphs,
    };
  }

  /** Counts are taken before the element itself is added, so they are of what stands inside it. */
  #since(before: Measure): Measure {
    return {
      text: this.#text - before.text,
      link: this.#link - before.link,
      prose: this.#prose - before.prose,
      images: this.#images - before.images,
      titles: this.#titles - before.titles,
      articles: this.#articles - before.articles,
      blocks: this.#blocks - before.blocks,
      paragraphs: this.#paragraphs - before.paragraphs,
    };
  }
}

/** Units without the white space of indented markup at both ends. */
function visibleLength(data: string): number {
  return data.trim().length;
}

/** Whether a link leads away from the page's words: not an address, a number or a footnote. */
export function isAway(element: ElementNode): boolean {
  const href = element.attribs.href;
  return href !== undefined && !/^\s*(?:mailto:[^?]|&#109;|&#x6d;|tel:|callto:|#[^!])/i.test(href);
}

/** Whether an element says of itself that it holds an article. */
export function isArticle(element: ElementNode): boolean {
  const { name, attribs } = element;
  if (name === 'article' || name === 'main' || attribs.role === 'main' || attribs.role === 'article') return true;
  return attribs.itemprop === 'articleBody' || namesOf(element).article;
}
