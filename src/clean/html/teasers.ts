import { type ElementNode, isElement, isText, makeOf } from './dom.js';
import { headings } from './vocabulary.js';

/** More text than this is no teaser. */
const LONGEST_TEASER = 700;
/** A linked line that is shorter is a label ("here", "PDF"). */
const SHORTEST_HEADLINE = 12;
/** Before the headline of a teaser stands at most a date or a label. */
const LONGEST_LABEL = 60;
/** A line counts as a link when this part of it is. */
const LINKED = 0.6;
const teaserElements = new Set(['div', 'li', 'article', 'section', 'td', 'tr', 'table', 'dd', 'a', 'tbody']);

/** Whether an element is a linked headline with a few words under it. */
export function isTeaser(element: ElementNode): boolean {
  const { text, link } = element.measure!;
  return link > 0 && text < LONGEST_TEASER && teaserElements.has(element.name) && leadsWith(element, isLinkedHeading);
}

function isLinkedHeading(element: ElementNode): boolean | null {
  if (!headings.has(element.name)) return null;
  return element.measure!.link >= LINKED * element.measure!.text;
}

/** Whether the first words of an element, but for a date or label, are in one that passes; `test` says null for one that is to be looked into. */
function leadsWith(element: ElementNode, test: (element: ElementNode) => boolean | null): boolean {
  let before = 0;
  const look = (at: ElementNode): boolean | null => {
    for (const child of at.children) {
      if (before > LONGEST_LABEL) return false;
      if (isText(child)) before += child.data.trim().length;
      else if (isElement(child) && child.measure !== undefined && child.measure.text > 0) {
        const found = test(child) ?? look(child);
        if (found !== null) return found;
      }
    }
    return null;
  };
  return look(element) === true;
}

/** The children that make a list of teasers: two or more of one make, each with a line that is a link. Null where there are none. */
export function isTeaserList(element: ElementNode): ReadonlySet<ElementNode> | null {
  if (element.measure!.link === 0) return null;
  const makes = new Map<string, ElementNode[]>();
  for (const child of element.children) {
    if (!isElement(child) || !teaserElements.has(child.name) || !isLikeTeaser(child)) continue;
    const make = makeOf(child);
    const alike = makes.get(make);
    if (alike === undefined) makes.set(make, [child]);
    else alike.push(child);
  }
  const found = [...makes.values()].filter((alike) => alike.length > 1).flat();
  return found.length === 0 ? null : new Set(found);
}

function isLikeTeaser(element: ElementNode): boolean {
  const { measure } = element;
  return (
    measure !== undefined && measure.link > 0 && measure.text < LONGEST_TEASER && measure.blocks > 0 && leadsWith(element, isLinkedLine)
  );
}

/** A block that is a link, or a link between blocks: a headline that leads elsewhere. A label may be one too ("News"). */
function isLinkedLine(element: ElementNode): boolean | null {
  const { text, link, blocks } = element.measure!;
  if (link === 0 || (blocks > 0 && element.name !== 'a')) return null;
  return link >= LINKED * text && text >= SHORTEST_HEADLINE ? true : null;
}
