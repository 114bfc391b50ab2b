import { type ElementNode, isElement } from './dom.js';
import { headings } from './vocabulary.js';

/** More text than this is no teaser. */
const LONGEST_TEASER = 700;
/** A linked line that is shorter is a label ("here", "PDF"). */
const SHORTEST_HEADLINE = 12;
/** A line counts as a link when this part of it is. */
const LINKED = 0.6;
const teaserElements = new Set(['div', 'li', 'article', 'section', 'td', 'tr', 'table', 'dd', 'a', 'tbody']);

/** Whether an element is a linked headline with a few words under it. */
export function isTeaser(element: ElementNode): boolean {
  const { text, link } = element.measure!;
  return link > 0 && text < LONGEST_TEASER && teaserElements.has(element.name) && hasLinkedHeading(element);
}

function hasLinkedHeading(element: ElementNode): boolean {
  return element.children.some((child) => {
    if (!isElement(child) || child.measure === undefined || child.measure.link === 0) return false;
    const { text, link } = child.measure;
    return headings.has(child.name) ? link >= LINKED * text : hasLinkedHeading(child);
  });
}

/** The children that make a list of teasers: two or more of one make, each with a line that is a link. Null where there are none. */
export function isTeaserList(element: ElementNode): ReadonlySet<ElementNode> | null {
  if (element.measure!.link === 0) return null;
  const makes = new Map<string, ElementNode[]>();
  for (const child of element.children) {
    if (!isElement(child) || !teaserElements.has(child.name) || !isLikeTeaser(child)) continue;
    const make = `${child.name}.${child.attribs.class ?? ''}`;
    const alike = makes.get(make);
    if (alike === undefined) makes.set(make, [child]);
    else alike.push(child);
  }
  const found = [...makes.values()].filter((alike) => alike.length > 1).flat();
  return found.length === 0 ? null : new Set(found);
}

function isLikeTeaser(element: ElementNode): boolean {
  const { measure } = element;
  return measure !== undefined && measure.link > 0 && measure.text < LONGEST_TEASER && measure.blocks > 0 && hasLinkedLine(element);
}

/** Whether some block inside, or a link between blocks, is a headline that leads elsewhere. */
function hasLinkedLine(element: ElementNode): boolean {
  return element.children.some((child) => {
    if (!isElement(child) || child.measure === undefined || child.measure.link === 0) return false;
    const { text, link, blocks } = child.measure;
    if (blocks > 0 && child.name !== 'a') return hasLinkedLine(child);
    return link >= LINKED * text && text >= SHORTEST_HEADLINE;
  });
}
