import type { ElementNode } from './dom.js';
import { isText } from './dom.js';
import { decodeReferences } from './entities.js';
import { bare } from './plain.js';
import { publishedNames } from './vocabulary.js';

/** A headline that the metadata give, and where its words stand in the source. */
export interface MetaTitle {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** From `<title>`, which may name the section or the site and not the page. */
  readonly isWindowTitle: boolean;
}

/** What a page says about itself to machines. */
export interface PageData {
  /** The most trusted first: linked data, Open Graph, Twitter, `<title>` without the site's name. */
  readonly titles: readonly MetaTitle[];
  /** The site's name by its letters and digits (see `bare`), empty where it is not given. */
  readonly siteName: string;
  /** Days of publication as they stand there, the most trusted first. */
  readonly published: readonly string[];
  /** What relative addresses are relative to; null where the page does not say. */
  readonly base: string | null;
  /** Whether the page calls itself an article. */
  readonly isArticle: boolean;
}

interface LinkedData {
  readonly headline: string | null;
  readonly published: string | null;
  readonly isArticle: boolean;
}

/** Reads `<meta>`, `<title>`, `<base>` and linked data (schema.org in JSON-LD). */
export function readPageData(source: string, elements: readonly ElementNode[]): PageData {
  const metas = readMetas(elements);
  const linked = elements.filter((element) => element.name === 'script').map(readLinkedData);
  const siteName = bare(metas.get('og:site_name')?.attribs.content ?? '');
  const published = linked.flatMap((data) => data.published ?? []);
  for (const name of publishedNames)
    published.push(...((metas.get(name)?.attribs.content ?? '') ? [metas.get(name)!.attribs.content] : []));
  return {
    titles: titlesOf(source, elements, metas, linked, siteName),
    siteName,
    published,
    base: baseOf(elements, metas),
    isArticle: linked.some((data) => data.isArticle) || metas.get('og:type')?.attribs.content === 'article',
  };
}

function readMetas(elements: readonly ElementNode[]): Map<string, ElementNode> {
  const metas = new Map<string, ElementNode>();
  for (const element of elements) {
    if (element.name !== 'meta' || element.attribs.content === undefined) continue;
    const { property, name, itemprop } = element.attribs;
    const key = (property ?? name ?? itemprop ?? '').toLowerCase();
    if (key !== '' && !metas.has(key)) metas.set(key, element);
  }
  return metas;
}

function titlesOf(
  source: string,
  elements: readonly ElementNode[],
  metas: Map<string, ElementNode>,
  linked: readonly LinkedData[],
  siteName: string,
): MetaTitle[] {
  const found: MetaTitle[] = [];
  const add = (raw: string, around: ElementNode) => {
    if (/[<>]/.test(raw)) return; // a quotation mark was lost: the value runs on over other elements
    const from = source.indexOf(raw, around.startIndex);
    const cut = cutSiteName(raw, siteName);
    const start = from + raw.indexOf(cut);
    const text = asTitle(cut);
    if (from >= 0 && text !== '' && bare(text) !== siteName)
      found.push({ text, start, end: start + cut.length, isWindowTitle: around.name === 'title' });
  };
  for (const name of ['og:title', 'twitter:title']) {
    const meta = metas.get(name);
    if (meta !== undefined) add(meta.attribs.content, meta);
  }
  for (const { headline } of linked)
    if (headline !== null) found.push({ text: asTitle(headline), start: -1, end: -1, isWindowTitle: false });
  for (const element of elements) {
    const text = element.name === 'title' ? element.children.find(isText) : undefined;
    if (text !== undefined) add(text.data.trim(), element);
  }
  return found;
}

function baseOf(elements: readonly ElementNode[], metas: Map<string, ElementNode>): string | null {
  const base = elements.find((element) => element.name === 'base' || (element.name === 'link' && element.attribs.rel === 'canonical'));
  const address = base?.attribs.href ?? metas.get('og:url')?.attribs.content ?? '';
  return /^https?:\/\//i.test(address) ? address : null;
}

const ARTICLE_TYPE = /(?:Article|Posting|Report|PressRelease)$/;

/** The article of a block of linked data, or what of it can be read where the JSON is broken. */
function readLinkedData(script: ElementNode): LinkedData {
  const text = script.children.find(isText)?.data ?? '';
  try {
    const things = thingsIn(JSON.parse(text));
    const article = things.find(isArticleThing) ?? things.find((thing) => typeof thing.datePublished === 'string');
    return {
      headline: asString(article?.headline ?? null),
      published: asString(article?.datePublished ?? null),
      isArticle: things.some(isArticleThing),
    };
  } catch {
    return { headline: null, published: /"datePublished"\s*:\s*"([^"]{4,40})"/.exec(text)?.[1] ?? null, isArticle: false };
  }
}

type Thing = Readonly<Record<string, unknown>>;

/** The objects at the top of linked data: one, a list, or a graph. */
function thingsIn(value: unknown): Thing[] {
  if (Array.isArray(value)) return value.flatMap(thingsIn);
  if (typeof value !== 'object' || value === null) return [];
  const thing = value as Thing;
  return [thing, ...thingsIn(thing['@graph'] ?? []), ...thingsIn(thing.mainEntity ?? [])];
}

function isArticleThing(thing: Thing): boolean {
  return [thing['@type']].flat().some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type));
}

function asString(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

/** A headline without the site's name that pages add to it: "Title | Site", "Title - Site". */
function cutSiteName(title: string, siteName: string): string {
  const separator = [...title.matchAll(SEPARATORS)].at(-1);
  if (separator === undefined || separator.index === 0) return title;
  const [head, tail] = [title.slice(0, separator.index), title.slice(separator.index + separator[0].length)];
  if (/^[^(]*\)/.test(tail)) return title; // "Report (15 August – 15 September)"
  if (bare(head) === siteName) return tail;
  return bare(tail) === siteName || head.length > tail.length ? head : title;
}

const SEPARATORS = /(?:\s|&nbsp;|&#160;)(?:[|–—»«·•-]|::|&[nm]dash;|&#821[12];|&raquo;)(?:\s|&nbsp;|&#160;)/g;

/** Decoded and with white space folded, for a comparison with visible words. */
function asTitle(raw: string): string {
  return decodeReferences(raw).replace(/\s+/g, ' ').trim();
}
