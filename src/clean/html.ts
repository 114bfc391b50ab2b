import type { Article, SourceMap } from '../model/article.js';
import type { LineJudge } from '../model/boilerplate.js';
import type { Report } from '../model/problem.js';
import { sameText } from '../text/offset-map.js';
import { contactPlaces } from './html/contact-places.js';
import { limitDepth } from './html/depth.js';
import { DEPTH_LIMIT, type ElementNode, parseHtml } from './html/dom.js';
import { isListOfTeasers, judgePage } from './html/furniture.js';
import type { Line } from './html/line.js';
import { LineReader } from './html/lines.js';
import { findRegion, type Region } from './html/main-content.js';
import { measurePage } from './html/measure.js';
import { mendTree } from './html/mend.js';
import { type PageData, readPageData } from './html/metadata.js';
import { findPublished } from './html/published.js';
import { closeRawText } from './html/raw-text.js';
import { readRegion } from './html/region-walk.js';
import { repair } from './html/repairs.js';
import { canBeTitle, isSentence, selectLines } from './html/selection.js';
import { findTitle } from './html/title.js';
import { followContact, followTitle } from './html/title-run.js';
import { inOrder, writeLines } from './html/writer.js';
import { withoutKnown } from './known-lines.js';
import { compose, restoreMisread } from './restore.js';
import { blocksOf } from './sections.js';

/**
 * The article of an HTML page. Offsets of its source map are of `source` (the decoded page); a page without an article gives an empty
 * text and the problem `no-article`. Parses leniently (htmlparser2 by cheerio), so that unclosed and stray tags do no harm.
 * `judge`: tells lines that the site is known to repeat.
 */
export function cleanHtml(source: string, report: Report, judge: LineJudge | null = null): Article {
  const restored = restoreMisread(source, report);
  const article = cleanPage(restored.text, report, judge);
  return restored.source === sameText ? article : throughMap(article, restored.source);
}

/** An article of a repaired page, with its offsets in the page as it was. */
function throughMap(article: Article, map: SourceMap): Article {
  const removals = article.removals.map((removal) => ({
    ...removal,
    start: map.toSource(removal.start),
    end: map.toSourceEnd(removal.end),
  }));
  return { ...article, source: compose(article.source, map), removals };
}

/** `page`: the decoded page. What is blanked before it is parsed must not be read either. */
function cleanPage(page: string, report: Report, judge: LineJudge | null): Article {
  const source = limitDepth(closeRawText(page));
  const root = parseHtml(source);
  mendTree(root, source);
  const outline = measurePage(root);
  if (outline.isTooDeep)
    report({ code: 'nested-too-deep', severity: 'warning', message: `Elements nested more than ${DEPTH_LIMIT} deep were not read.` });
  const data = readPageData(source, outline.data);
  const title = findTitle(root, outline, data);
  const contacts = contactPlaces(root);
  judgePage(root, { prose: outline.total.prose, title, contacts });
  const isList = !data.isArticle && data.published.length === 0 && isListOfTeasers(root);
  if (title !== null && !isList) followTitle(title, contacts.all);
  else if (!isList && contacts.all.length > 0) followContact(root, contacts.all);
  const region = isList ? null : findRegion(root, title, data.isArticle, contacts);
  if (region === null) return withoutArticle(source, findPublished(data.published, root, null, []), report);
  return readArticle(source, root, region, title, data, report, judge);
}

function readArticle(
  source: string,
  root: ElementNode,
  region: Region,
  title: ElementNode | null,
  data: PageData,
  report: Report,
  judge: LineJudge | null,
): Article {
  const { reader, removals } = readRegion(source, root, region, title, data.base);
  const lines = reader.lines;
  if (title === null) addTitle(source, lines, data);
  const selected = selectLines(lines, removals);
  const chosen = judge === null ? selected : withoutKnown(selected, lines, judge);
  const published = findPublished(data.published, root, region, chosen.stamps);
  if (!chosen.lines.some((line) => !line.isTitle)) return withoutArticle(source, published, report);
  if (reader.doubled > 0)
    report({
      code: 'entities-decoded',
      severity: 'warning',
      message: `Decoded ${reader.doubled} × character references that were escaped twice.`,
    });
  const { text, source: map, title: heading, links } = repair(writeLines(source, chosen.lines), report);
  return {
    text,
    source: map,
    title: heading,
    blocks: blocksOf(text, heading),
    published,
    links,
    removals: inOrder([...removals, ...chosen.removals]),
    wrapped: false,
  };
}

/** A headline that no element holds: the metadata's, else the short line above the text. */
function addTitle(source: string, lines: Line[], data: PageData): void {
  const known = data.titles.find((title) => title.start >= 0);
  const shown = headlineLine(lines);
  if (shown >= 0 && (known === undefined || known.isWindowTitle)) lines[shown] = { ...lines[shown], isTitle: true };
  else if (known !== undefined) {
    const made = new LineReader(source);
    const { element } = lines[0];
    made.words(known.start, known.end, { element, isTitle: true, isOutside: false, link: null, isSlanted: false });
    lines.unshift(...made.lines);
  }
}

/** "Kananga – The", "Dhaka, 7 May - The": the first line of a release. */
const OPENS_WITH_PLACE = /^[\p{Lu}\p{Lo}][\p{L}\p{M}\p{Nd}'’.,()/ ]{1,60}(?:\s[-–—−]|[-–—−]\s)/u;
/** Between a headline and the first line of the text stand at most so many dates and labels. */
const NEAR_TITLE = 4;

/** The line above the text that can be a headline: the nearest above one that opens with a place, else in the body the first, outside it the nearest; -1 where there is none. */
function headlineLine(lines: readonly Line[]): number {
  const opens = (from: number): number => lines.findIndex((line, i) => i >= from && isSentence(line) && OPENS_WITH_PLACE.test(line.text));
  const titleAbove = (opening: number): number =>
    lines.findLastIndex((line, i) => i < opening && i >= opening - NEAR_TITLE && canBeTitle(line));
  const first = opens(0);
  const above = titleAbove(first);
  if (above >= 0) return above;
  const next = first >= 0 && canBeTitle(lines[first]) ? opens(first + 1) : -1;
  if (next >= 0 && next <= first + NEAR_TITLE) return titleAbove(next); // "Suiza - Argentina y Uruguay lanzan un programa" is the headline itself
  const prose = lines.findIndex((line) => isSentence(line) && !line.isOutside);
  const inside = lines.findIndex((line, i) => i < prose && !line.isOutside && canBeTitle(line));
  return inside >= 0 ? inside : lines.findLastIndex((line, i) => i < prose && line.isOutside && canBeTitle(line));
}

function withoutArticle(source: string, published: Article['published'], report: Report): Article {
  report({ code: 'no-article', severity: 'error', message: 'The page holds no article: nothing but menus, lists of links or teasers.' });
  const removals =
    source.trim() === '' ? [] : [{ start: 0, end: source.length, rule: 'no-article', why: 'no text of an article on the page' }];
  return { text: '', source: sameText, title: null, blocks: [], published, links: [], removals, wrapped: false };
}
