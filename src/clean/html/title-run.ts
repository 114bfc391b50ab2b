import { type ElementNode, isElement, makeOf, type Verdict } from './dom.js';
import { isFoot, isHeadlineWithLine, isLabelBlock, isOtherwiseSet, isRunOfTeasers, startsAnother } from './neighbours.js';

/** The article is where the headline is unless this many times more prose stands behind something else. */
const OUTWEIGHED = 3;
/** A list of plain headlines with a line each has at most this many times the prose of the article. */
const LONGER_LIST = 1.25;
const LONGEST_LABEL = 80;
const LISTS = new Set(['navigation', 'link-list', 'related', 'footer', 'comments', 'tags', 'newsletter']);

const verdicts = {
  list: { rule: 'related', why: 'headlines with their dates, pictures or links' },
  other: { rule: 'other-article', why: 'has a headline of its own' },
  foot: { rule: 'footer', why: 'addresses and notes of rights behind the article' },
  behind: { rule: 'after-article', why: 'behind the end of the article' },
  before: { rule: 'before-article', why: 'before the headline' },
} as const satisfies Record<string, Verdict>;

/**
 * Follows the article from its headline on: of the blocks beside the one with the headline and the first sentences, those that go on with it
 * stay, and those behind its end (whom to ask, lists of other pages, the foot) get a verdict. `contacts`: see `contactPlaces`.
 */
export function followTitle(title: ElementNode, contacts: readonly number[]): void {
  const group = groupOf(title);
  if (group !== null) new Run(title, group, contacts).follow();
}

/** Where no headline is known: what stands beside the block that ends with whom to ask is left out. */
export function followContact(root: ElementNode, contacts: readonly number[]): void {
  let at = root;
  for (let next: ElementNode | undefined = root; next !== undefined; ) {
    at = next;
    next = at.children.find(
      (child): child is ElementNode =>
        isElement(child) && child.measure !== undefined && child.startIndex <= contacts[0] && child.endIndex >= contacts[0],
    );
  }
  const line = at;
  while (at.parent !== null && (at.kept ?? 0) <= line.measure!.text) at = at.parent;
  if ((at.kept ?? 0) > 0 && at.parent !== null) new Run(null, at, contacts).follow();
}

class Run {
  readonly #rejected = new Map<ElementNode, Verdict>();
  /** Prose of blocks left out only because something stands between them and the article. */
  #doubtful = 0;
  #prose = 0;
  #broken = false;
  #isOver = false;
  readonly #makes = new Set<string>();

  constructor(
    private readonly title: ElementNode | null,
    private readonly group: ElementNode,
    private readonly contacts: readonly number[],
  ) {}

  follow(): void {
    const { group } = this;
    this.#prose = group.kept!;
    this.#isOver = this.#lastContact(group) >= 0;
    this.#makes.add(namedMakeOf(group));
    for (let at = group; at.parent !== null; at = at.parent) this.#beside(at.parent, at);
    if (this.#doubtful > OUTWEIGHED * this.#prose) return;
    for (const [element, verdict] of this.#rejected) reject(element, verdict);
  }

  #beside(parent: ElementNode, path: ElementNode): void {
    let behind = false;
    for (const child of parent.children) {
      if (child === path) behind = true;
      else if (isElement(child) && child.measure !== undefined) {
        if (behind) this.#next(child);
        else if (!child.verdict && child.kept! > 0) this.#doubt(child, verdicts.before);
      }
    }
  }

  #next(element: ElementNode): void {
    const { verdict, measure } = element;
    if (verdict) {
      if (LISTS.has(verdict.rule) && measure!.text > 0) this.#broken = true;
      return;
    }
    if (measure!.text === 0) return;
    const reason = this.#reasonAgainst(element);
    if (reason !== null) this.#rejected.set(element, reason);
    else if (element.kept! > 0) {
      const goesOn = this.#goesOn(element);
      if (goesOn) this.#prose += element.kept!;
      else this.#doubt(element, verdicts.behind);
      if (goesOn) this.#makes.add(namedMakeOf(element));
    } else if (measure!.text < LONGEST_LABEL && !this.#holdsContact(element)) this.#broken ||= isLabelBlock(element);
    if (this.#holdsContact(element) && reason === null) this.#isOver = true;
  }

  #reasonAgainst(element: ElementNode): Verdict | null {
    if (this.#isOver) return verdicts.behind;
    if (this.#holdsContact(element)) return null;
    if (startsAnother(element, this.title)) return verdicts.other;
    if (isRunOfTeasers(element) || (element.kept! <= LONGER_LIST * this.#prose && isRunOfTeasers(element, isHeadlineWithLine)))
      return verdicts.list;
    return isFoot(element) ? verdicts.foot : null;
  }

  /** Something of the same make, or before whom to ask, goes on even behind a list. */
  #goesOn(element: ElementNode): boolean {
    if (this.#holdsContact(element)) return true;
    if (!this.#broken) return !isOtherwiseSet(element, this.group) || this.contacts.some((place) => place > element.endIndex);
    return this.#makes.has(namedMakeOf(element)) || this.contacts.some((place) => place > element.endIndex);
  }

  #doubt(element: ElementNode, verdict: Verdict): void {
    this.#doubtful += element.kept!;
    this.#rejected.set(element, verdict);
  }

  #holdsContact(element: ElementNode): boolean {
    return this.#lastContact(element) >= 0;
  }

  #lastContact({ startIndex, endIndex }: ElementNode): number {
    return this.contacts.findLastIndex((place) => place >= startIndex && place <= endIndex);
  }
}

/** The smallest element with the headline and prose behind it; null where there is none. */
function groupOf(title: ElementNode): ElementNode | null {
  for (let path = title, at = title.parent; at !== null; path = at, at = at.parent) {
    if (at.verdict) return null;
    let behind = false;
    for (const child of at.children) {
      if (child === path) behind = true;
      else if (behind && isElement(child) && child.measure !== undefined && child.kept! > 0) return at;
    }
    if (ownProse(at) > 0) return at;
  }
  return null;
}

/** Prose in an element's own text, outside its children. */
function ownProse(element: ElementNode): number {
  let own = element.measure!.prose;
  for (const child of element.children) if (isElement(child)) own -= child.measure?.prose ?? 0;
  return own;
}

function reject(element: ElementNode, verdict: Verdict): void {
  const lost = element.kept!;
  [element.verdict, element.kept] = [verdict, 0];
  for (let at = element.parent; at !== null; at = at.parent) at.kept! -= lost;
}

/** A make that says something: with a class. */
const namedMakeOf = (element: ElementNode): string => (element.attribs.class === undefined ? '' : makeOf(element));
