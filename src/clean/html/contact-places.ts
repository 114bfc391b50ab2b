import { written } from '../../text/units.js';
import { hasDetails } from '../contact.js';
import { contactHeadings, namesPress, openers } from '../words.js';
import { type ElementNode, isElement, isText } from './dom.js';
import { decodeReferences } from './entities.js';
import { silentElements } from './vocabulary.js';

/** Stretches of text behind an opener among which the name, the office and the address stand. */
const NEAR = 12;
const LONGEST_OPENING = 400;

interface Stretch {
  readonly start: number;
  readonly opens: boolean;
  readonly isPress: boolean;
  readonly hasAddress: boolean;
}

/** Where in the source a stretch of text begins that names whom to ask. */
export interface ContactPlaces {
  /** "For more information please contact" with an address behind it. */
  readonly all: readonly number[];
  /** Of these the ones that name the press, which are not the site's own. */
  readonly press: readonly number[];
}

export function contactPlaces(root: ElementNode): ContactPlaces {
  const stretches: Stretch[] = [];
  collect(root, stretches);
  const all: number[] = [];
  const press: number[] = [];
  let address = Number.POSITIVE_INFINITY;
  for (let i = stretches.length - 1; i >= 0; i -= 1) {
    if (stretches[i].hasAddress) address = i;
    if (!stretches[i].opens || address - i > NEAR) continue;
    all.push(stretches[i].start);
    if (stretches[i].isPress) press.push(stretches[i].start);
  }
  return { all: all.reverse(), press: press.reverse() };
}

function collect(element: ElementNode, found: Stretch[]): void {
  if (element.measure === undefined || silentElements.has(element.name)) return;
  for (const child of element.children) {
    if (isText(child)) {
      const stretch = stretchOf(child.data, child.startIndex);
      if (stretch !== null) found.push(stretch);
    } else if (isElement(child)) {
      if (child.name === 'a' && /^(?:mailto:[^?]|tel:|&#)/i.test(child.attribs.href ?? ''))
        found.push({ start: child.startIndex, opens: false, isPress: false, hasAddress: true });
      collect(child, found);
    }
  }
}

function stretchOf(data: string, start: number): Stretch | null {
  const raw = data.trim();
  if (raw === '') return null;
  const text = decodeReferences(raw.length > LONGEST_OPENING ? raw.slice(0, LONGEST_OPENING) : raw);
  const opens = opensContact(text);
  return { start, opens, isPress: opens && namesPress(text), hasAddress: hasDetails(written(text), 0, text.length) };
}

/** Whether a line begins as a contact block does. A heading ("Contact") must stand alone or lead on by a colon. */
export function opensContact(text: string): boolean {
  if (openers.match(text, 0, text.length) >= 0) return true;
  const heading = contactHeadings.match(text, 0, text.length);
  return heading >= 0 && /^\s*(?:[:：]|$)/.test(text.slice(heading, heading + 8));
}
