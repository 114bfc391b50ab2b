import type { ContactPlaces } from './contact-places.js';
import { ancestorsOf, type ElementNode, isElement, isWithin } from './dom.js';
import { isArticle } from './measure.js';
import { blockElements, containers } from './vocabulary.js';

/** The walk goes down into a child as long as it holds this part of the prose around it. */
const MOST = 0.6;
/** An element that calls itself an article is believed when it holds this part of the page's prose. */
const BELIEVED = 0.3;

/** Where no headline is known, it is looked for this many levels up from the body, as long as little text stands there. */
const LEVELS_AROUND = 3;
const TEXT_AROUND = 500;

/** Where a page keeps its article. */
export interface Region {
  /** Holds the title, where it was found on the page, and the body. */
  readonly whole: ElementNode;
  /** The smallest element with nearly all of the prose; its lines are judged one by one, those of its neighbours in `whole` more strictly. */
  readonly body: ElementNode;
}

/** A page that calls itself an article and has no long sentence: what the headline stands in. */
function withoutProse(title: ElementNode): Region | null {
  const around = ancestorsOf(title).find((element) => element !== title && isArticle(element));
  return around === undefined ? null : { whole: around, body: around };
}

/** Finds the article by the prose that is left in each element once furniture is taken out; null where there is none. `isArticlePage`: the metadata say that there is one. */
export function findRegion(root: ElementNode, title: ElementNode | null, isArticlePage: boolean, contacts: ContactPlaces): Region | null {
  const start = semanticStart(root, title);
  if (start.kept === 0) return isArticlePage && title !== null ? withoutProse(title) : null;
  const body = blockAround(descend(start));
  return { whole: title === null ? surroundingsOf(body) : withContact(commonAncestor(body, title), contacts), body };
}

/** How far up from the article whom the press may ask stands. */
const LEVELS_TO_CONTACT = 2;

/** What holds the article and, where it names nobody itself, whom the press may ask right behind it. */
function withContact(whole: ElementNode, { all, press }: ContactPlaces): ElementNode {
  const place = press.find((start) => start > whole.endIndex);
  if (place === undefined || all.some((start) => start >= whole.startIndex && start <= whole.endIndex)) return whole;
  let at: ElementNode | null = whole;
  for (let level = 0; level <= LEVELS_TO_CONTACT && at !== null; level += 1, at = at.parent) if (place <= at.endIndex) return at;
  return whole;
}

/** The best of the elements that say that they are an article; the root where none has enough of the prose. */
function semanticStart(root: ElementNode, title: ElementNode | null): ElementNode {
  let best = root;
  let bestScore = 0;
  const look = (element: ElementNode): void => {
    if (element.verdict !== null || (element.kept ?? 0) === 0) return;
    if (isArticle(element) && element.kept! >= BELIEVED * root.kept!) {
      // of two with as much prose the one with the headline, else the inner one
      const score = element.kept! * (title !== null && isWithin(title, element) ? 2 : 1);
      if (score >= bestScore) [best, bestScore] = [element, score];
    }
    for (const child of element.children) if (isElement(child)) look(child);
  };
  look(root);
  return best;
}

function descend(start: ElementNode): ElementNode {
  let at = start;
  for (;;) {
    const next = bestChild(at);
    if (next === null || next.kept! < MOST * at.kept! || !isContainer(next)) return mainOfSeveral(at);
    at = next;
  }
}

/** An old page sets its headline and its text in two `<font>`s of one cell: the cell is the body. */
function blockAround(element: ElementNode): ElementNode {
  let at = element;
  while (!blockElements.has(at.name) && at.parent !== null) at = at.parent;
  return at;
}

function bestChild(element: ElementNode): ElementNode | null {
  let best: ElementNode | null = null;
  for (const child of element.children) {
    if (isElement(child) && (child.kept ?? 0) > (best?.kept ?? 0)) best = child;
  }
  return best;
}

/** Whether the article can be inside: a paragraph or a bare line is a part of one. */
function isContainer(element: ElementNode): boolean {
  if (!containers.has(element.name)) return false;
  return element.measure!.blocks > 0 || countBreaks(element) > 1;
}

function countBreaks(element: ElementNode): number {
  let breaks = 0;
  for (const child of element.children) {
    if (isElement(child)) breaks += child.name === 'br' ? 1 : countBreaks(child);
  }
  return breaks;
}

/** A page of several whole articles: the one with the headline, else the one with most prose. */
function mainOfSeveral(element: ElementNode): ElementNode {
  const articles = element.children.filter(
    (child): child is ElementNode => isElement(child) && child.name === 'article' && (child.kept ?? 0) > 0,
  );
  if (articles.length < 2) return element;
  const main =
    articles.find((article) => article.measure!.titles === 1) ??
    articles.reduce((best, article) => (article.kept! > best.kept! ? article : best));
  return descend(main);
}

/** Without a known headline: what stands close about the body, where a headline or whom to ask may be. */
function surroundingsOf(body: ElementNode): ElementNode {
  let at = body;
  for (let level = 0; level < LEVELS_AROUND && at.parent !== null; level += 1) {
    const { measure, name } = at.parent;
    if (name === 'body' || measure!.text - measure!.link - body.measure!.text > TEXT_AROUND) break;
    at = at.parent;
  }
  return at;
}

function commonAncestor(one: ElementNode, other: ElementNode): ElementNode {
  const others = new Set(ancestorsOf(other));
  return ancestorsOf(one).find((element) => others.has(element)) ?? one;
}
