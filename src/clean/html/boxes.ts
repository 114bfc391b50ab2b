import { type AnyNode, type ElementNode, isElement, isText, makeOf } from './dom.js';
import { isBoxLabel } from './labels.js';
import { plainText } from './plain.js';
import { headings } from './vocabulary.js';

/** Boxes with more text are parts of the page's own. */
const LONGEST_BOX = 1200;
const LONGEST_FORM = 500;
const LONGEST_CAPTION = 220;
/** Around its pictures a gallery has next to no words. */
const GALLERY_SHARE = 0.8;
const controls = new Set(['form', 'input', 'button', 'textarea', 'select']);
const boxElements = new Set(['div', 'section', 'aside', 'td', 'table', 'li', 'center', 'blockquote', 'span']);

/** Whether an element is a box that a label of the site heads, or that invites to fill in a form; null for neither. */
export function isBox(element: ElementNode): 'box' | 'form' | null {
  const { text, blocks } = element.measure!;
  if (!boxElements.has(element.name) || text > LONGEST_BOX) return null;
  if (blocks === 0) return text < LONGEST_FORM && element.children.some(isField) ? 'form' : null;
  const first = firstLine(element);
  if (first !== null && first.measure!.text < text && isBoxLabel(plainText(first))) return 'box';
  return text < LONGEST_FORM && holdsControl(element) ? 'form' : null;
}

/** The element that the first words stand in, as far as these are all its words. */
function firstLine(element: ElementNode): ElementNode | null {
  for (const child of element.children) {
    if (isText(child) && child.data.trim() !== '') return null;
    if (!isElement(child) || child.measure === undefined || child.measure.text === 0) continue;
    return child.measure.blocks === 0 ? child : firstLine(child);
  }
  return null;
}

function holdsControl(element: ElementNode): boolean {
  return element.children.some((child) => isElement(child) && (controls.has(child.name) || (child.name === 'p' && holdsControl(child))));
}

/** `<input>` for words, between words: "Your address: […]". */
function isField(node: AnyNode): boolean {
  return isElement(node) && node.name === 'input' && /^(?:text|email|search|)$/i.test(node.attribs.type ?? '');
}

/** A picture with one or two lines under it, in a box of its own beside paragraphs. */
export function isPictureWithWords(element: ElementNode): boolean {
  const { text, images, blocks } = element.measure!;
  if (images !== 1 || text > LONGEST_CAPTION || blocks > 4 || !boxElements.has(element.name)) return false;
  return pictureComesFirst(element) && (element.parent?.measure?.paragraphs ?? 0) > element.measure!.paragraphs;
}

function pictureComesFirst(element: ElementNode): boolean {
  for (const child of element.children) {
    if (isText(child) && child.data.trim() !== '') return false;
    if (!isElement(child) || headings.has(child.name)) continue;
    if (child.name === 'img' || child.name === 'picture') return true;
    const { images, text } = child.measure ?? { images: 0, text: 0 };
    if (text > 0) return false;
    if (images > 0) return true;
  }
  return false;
}

/** Two or more children of one make, each a picture with a few words, and hardly anything else. */
export function isGallery(element: ElementNode): boolean {
  const { images, text } = element.measure!;
  if (images < 2 || text > LONGEST_CAPTION * images) return false;
  const makes = new Map<string, { count: number; text: number }>();
  for (const child of element.children) {
    if (!isElement(child) || child.measure === undefined || child.measure.images === 0 || child.measure.text > LONGEST_CAPTION) continue;
    const make = makeOf(child);
    const { count, text: words } = makes.get(make) ?? { count: 0, text: 0 };
    makes.set(make, { count: count + 1, text: words + child.measure.text });
  }
  return [...makes.values()].some((make) => make.count > 1 && make.text >= GALLERY_SHARE * text);
}
