import { Class, classOf, fold } from '../../text/characters.js';
import { type AnyNode, type ElementNode, isElement, isText } from './dom.js';
import { decodeReferences } from './entities.js';

/** The words of an element, elements parted by a space where `parted` (for stamps: "Global</span><span>9 May"), white space folded. */
export function plainText(element: ElementNode, parted = false): string {
  const parts: string[] = [];
  collect(element, parts, parted ? ' ' : '');
  return decodeReferences(parts.join('')).replace(/\s+/g, ' ').trim();
}

function collect(node: AnyNode, parts: string[], between: string): void {
  if (isText(node)) parts.push(node.data);
  if (!isElement(node) || (node.measure === undefined && node.name !== 'br')) return;
  if (node.name === 'br') parts.push(' ');
  for (const child of node.children) collect(child, parts, between);
  parts.push(between);
}

/** A string by its letters and digits alone: what two spellings of a headline have in common. */
export function bare(text: string): string {
  const folded = fold(text);
  const words: string[] = [];
  let start = -1;
  for (let at = 0; at <= folded.length; at += 1) {
    const kind = at < folded.length ? classOf(folded.charCodeAt(at)) : Class.Space;
    if (kind === Class.Letter || kind === Class.Digit) start = start < 0 ? at : start;
    else if (start >= 0) {
      words.push(folded.slice(start, at));
      start = -1;
    }
  }
  return words.join(' ');
}
