import type { Article } from '../../model/article.js';
import { type ElementNode, isElement, isWithin, walkElements } from './dom.js';
import type { Region } from './main-content.js';
import { isArticle } from './measure.js';
import { plainText } from './plain.js';
import { type PageStamp, pageStamp } from './stamp.js';

const LONGEST_LINE = 60;

type Published = Article['published'];

/** The page's own date: metadata first, then `<time>`, then a stamp by its class, then a line that is a date. */
export function findPublished(
  metadata: readonly string[],
  root: ElementNode,
  region: Region | null,
  lines: readonly PageStamp[],
): Published {
  for (const words of metadata) {
    const stamp = pageStamp(words);
    if (stamp !== null) return { text: words.trim(), edtf: stamp.edtf };
  }
  if (region === null) return null;
  const marked = markedStamps(root, region);
  const best = marked.find((stamp) => stamp.isNear && !stamp.isFoot) ?? lines[0] ?? marked.find((stamp) => stamp.isNear) ?? marked[0];
  return best === undefined ? null : { text: best.text, edtf: best.edtf };
}

interface Marked {
  readonly text: string;
  readonly edtf: string;
  /** In the article, and not somewhere else on the page. */
  readonly isNear: boolean;
  /** In the foot of the article, beside its author. */
  readonly isFoot: boolean;
}

/** Dates in `<time>` and in elements that are called date, those of other pages' teasers left out. */
function markedStamps(root: ElementNode, region: Region): Marked[] {
  const scope = articleAround(region.whole);
  const found: Marked[] = [];
  let foot: ElementNode | null = null;
  walkElements(root, (element) => {
    if (element.verdict?.rule === 'footer' && isWithin(element, scope)) {
      foot = element;
      return true;
    }
    if (element.verdict && !isStampLike(element)) return false;
    const isStamp = element.name === 'time' || element.verdict?.rule === 'stamp' || (element.verdict && element.verdict.rule !== 'header');
    if (!isStamp) return true;
    const isNear = isWithin(element, scope);
    if (!isNear && element.startIndex > region.body.startIndex) return false;
    const stamp = stampOf(element);
    if (stamp !== null) found.push({ text: stamp.text, edtf: stamp.edtf, isNear, isFoot: foot !== null && isWithin(element, foot) });
    return stamp === null;
  });
  return found;
}

/** A date by its class, in the head of an article, or alone in an element that is called something else. */
function isStampLike(element: ElementNode): boolean {
  const { rule } = element.verdict!;
  if (rule === 'stamp' || rule === 'header') return true;
  const { text, link } = element.measure!;
  return link === 0 && text <= LONGEST_LINE && rule !== 'hidden' && pageStamp(plainText(element, true))?.isWhole === true;
}

function articleAround(element: ElementNode): ElementNode {
  for (let at: ElementNode | null = element; at !== null; at = at.parent) if (isArticle(at)) return at;
  return element;
}

function stampOf(element: ElementNode): { text: string; edtf: string } | null {
  const datetime = exactDateOf(element);
  const exact = datetime === undefined ? null : pageStamp(datetime);
  if (exact !== null) return { text: datetime!.trim(), edtf: exact.edtf };
  if (element.measure!.text > 300) return null;
  const stamp = pageStamp(plainText(element, true).slice(0, 120));
  return stamp === null ? null : { text: stamp.text, edtf: stamp.edtf };
}

/** `<time datetime>`, or the `content` (RDFa) or `title` (hAtom) of an element with the visible date, itself or alone inside. */
function exactDateOf(element: ElementNode): string | undefined {
  const { datetime, content, title } = element.attribs;
  const stated = datetime ?? content ?? title;
  if (stated !== undefined) return stated;
  const inner = element.children.filter((child) => isElement(child) && child.measure !== undefined && child.measure.text > 0);
  return inner.length === 1 && (inner[0] as ElementNode).measure!.text === element.measure!.text
    ? exactDateOf(inner[0] as ElementNode)
    : undefined;
}
