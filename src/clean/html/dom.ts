import { createRequire } from 'node:module';
import { tagRests } from './tag-rest.js';
import { blockElements, inlineElements, silentElements } from './vocabulary.js';

/** What measuring finds in an element, itself included: units of raw text, and how many elements of a kind. */
export interface Measure {
  /** Units of text outside scripts and the like. */
  text: number;
  /** Units of text inside links that lead to other pages (not `mailto:`, `tel:` or footnotes). */
  link: number;
  /** Units of text in lines that read like sentences. */
  prose: number;
  images: number;
  /** `h1` elements. */
  titles: number;
  /** Elements that say of themselves that they hold an article. */
  articles: number;
  /** Blocks inside. */
  blocks: number;
  /** `p` elements with prose. */
  paragraphs: number;
}

/** Why an element is no part of an article. */
export interface Verdict {
  readonly rule: string;
  readonly why: string;
}

export interface TextNode {
  readonly type: 'text';
  /** As it stands in the source: entities are not decoded. */
  readonly data: string;
  readonly startIndex: number;
  readonly endIndex: number;
  readonly parent: ElementNode | null;
}

/** An element, as `domhandler` builds it; the last three fields are ours. */
export interface ElementNode {
  readonly type: 'tag' | 'script' | 'style' | 'root';
  readonly name: string;
  /** As they stand in the source: entities are not decoded. */
  readonly attribs: Readonly<Record<string, string>>;
  readonly children: readonly AnyNode[];
  readonly startIndex: number;
  readonly endIndex: number;
  readonly parent: ElementNode | null;
  measure?: Measure;
  verdict?: Verdict | null;
  /** Units of prose that is left when the furniture inside is taken out. */
  kept?: number;
}

interface OtherNode {
  readonly type: 'comment' | 'directive' | 'cdata';
  readonly parent: ElementNode | null;
}

export type AnyNode = TextNode | ElementNode | OtherNode;

type Load = (html: string, options?: object) => { root(): { text(): string; [index: number]: unknown } };
let loaded: Load | undefined;

/** The light build of cheerio (htmlparser2 without parse5): four times as fast, and every node knows its place in the source. Loaded at the first page of HTML. */
export function cheerioLoad(): Load {
  loaded ??= (createRequire(import.meta.url)('cheerio/slim') as { load: Load }).load;
  return loaded;
}

/** The tree of a page. Attribute values and texts stand in it as in the source, so that offsets can be counted. */
export function parseHtml(source: string): ElementNode {
  const options = { withStartIndices: true, withEndIndices: true, decodeEntities: false };
  const root = cheerioLoad()(source, options).root()[0] as object;
  return Object.assign(root, { name: '#root', attribs: {} }) as ElementNode;
}

export function isElement(node: AnyNode): node is ElementNode {
  return node.type === 'tag' || node.type === 'script' || node.type === 'style';
}

export function isText(node: AnyNode): node is TextNode {
  return node.type === 'text';
}

/** The words of a text node in the source. A stray end tag inside makes one node of two stretches; what is left of a tag that lost its "<" is none. */
export function textRanges(node: TextNode, source: string): readonly (readonly [start: number, end: number])[] {
  const end = Math.min(node.endIndex + 1, source.length);
  const isWhole = end - node.startIndex === node.data.length;
  if (isWhole && !node.data.includes('>')) return [[node.startIndex, end]];
  const ranges: [number, number][] = [];
  let at = node.startIndex;
  for (const tag of tagRests(source.slice(at, end), !isWhole)) {
    if (tag.name !== null && !tag.name.includes('-') && !knownElements.has(tag.name.toLowerCase())) continue;
    ranges.push([at, node.startIndex + tag.start]);
    at = node.startIndex + tag.end;
  }
  return [...ranges, [at, end]];
}

const knownElements: ReadonlySet<string> = new Set([...blockElements, ...inlineElements, ...silentElements]);

/** Whether `inner` is `outer` or stands inside it. */
export function isWithin(inner: ElementNode, outer: ElementNode): boolean {
  for (let at: ElementNode | null = inner; at !== null; at = at.parent) if (at === outer) return true;
  return false;
}

/** What elements that a page repeats have in common: their name, their classes, their id without its numbers. */
export function makeOf({ name, attribs }: ElementNode): string {
  const { class: classes = '', id } = attribs;
  return id === undefined ? `${name}.${classes}` : `${name}.${classes}#${id.replace(/\d+/g, '')}`;
}

/** The element and all that it stands in, from the inside out. */
export function ancestorsOf(element: ElementNode): ElementNode[] {
  const found: ElementNode[] = [];
  for (let at: ElementNode | null = element; at !== null; at = at.parent) found.push(at);
  return found;
}

/** All measured elements in the order of the page, as far as `enter` lets the walk go down. */
export function walkElements(element: ElementNode, enter: (element: ElementNode) => boolean): void {
  for (const child of element.children) {
    if (isElement(child) && child.measure !== undefined && enter(child)) walkElements(child, enter);
  }
}

/** Deeper elements are not measured, nor read: browsers stop at about this depth too, and a page nested to hang a program ends here. */
export const DEPTH_LIMIT = 600;
