import type { Article } from '../model/article.js';
import type { Report } from '../model/problem.js';
import { sameText } from '../text/offset-map.js';
import { type ElementNode, parseHtml } from './html/dom.js';
import { judgePage } from './html/furniture.js';
import { type Line, LineReader } from './html/lines.js';
import { findRegion, type Region } from './html/main-content.js';
import { measurePage } from './html/measure.js';
import { type PageData, readPageData } from './html/metadata.js';
import { findPublished } from './html/published.js';
import { repair } from './html/repairs.js';
import { readRegion } from './html/region-walk.js';
import { isProse, selectLines } from './html/selection.js';
import { findTitle } from './html/title.js';
import { inOrder, writeLines } from './html/writer.js';
import { blocksOf } from './sections.js';

/**
 * The article of an HTML page. Offsets of its source map are of `source` (the decoded page); a page without an article gives an empty
 * text and the problem `no-article`. Parses leniently (htmlparser2 by cheerio), so that unclosed and stray tags do no harm.
 */
export function cleanHtml(source: string, report: Report): Article {
  const root = parseHtml(source);
  const outline = measurePage(root);
  const data = readPageData(source, outline.data);
  const title = findTitle(root, outline, data);
  judgePage(root, { prose: outline.total.prose, title });
  const region = findRegion(root, title);
  if (region === null) return withoutArticle(source, findPublished(data.published, root, null, []), report);
  return readArticle(source, root, region, title, data, report);
}

function readArticle(source: string, root: ElementNode, region: Region, title: ElementNode | null, data: PageData, report: Report): Article {
  const { reader, removals } = readRegion(source, root, region, title, data.base);
  const lines = reader.lines;
  if (title === null) addTitle(source, lines, data);
  const chosen = selectLines(lines, removals);
  const published = findPublished(data.published, root, region, chosen.stamps);
  if (!chosen.lines.some((line) => !line.isTitle)) return withoutArticle(source, published, report);
  if (reader.doubled > 0) report({ code: 'entities-decoded', severity: 'warning', message: `Decoded ${reader.doubled} × character references that were escaped twice.` });
  const article = repair(writeLines(source, chosen.lines), report);
  return {
    ...article,
    blocks: blocksOf(article.text, article.title),
    published,
    removals: inOrder([...removals, ...chosen.removals]),
    wrapped: false,
  };
}

/** A headline that no element holds: the metadata's, else the short line above the text. */
function addTitle(source: string, lines: Line[], data: PageData): void {
  const known = data.titles.find((title) => title.start >= 0);
  if (known !== undefined) {
    const made = new LineReader(source);
    const { element } = lines[0];
    made.words(known.start, known.end, { element, isTitle: true, isOutside: false, link: null });
    lines.unshift(...made.lines);
    return;
  }
  const prose = lines.findIndex(isProse);
  const first = lines.findIndex((line) => line.text.length >= 15);
  if (first >= 0 && first < prose) lines[first] = { ...lines[first], isTitle: true };
}

function withoutArticle(source: string, published: Article['published'], report: Report): Article {
  report({ code: 'no-article', severity: 'error', message: 'The page holds no article: nothing but menus, lists of links or teasers.' });
  const removals = source.trim() === '' ? [] : [{ start: 0, end: source.length, rule: 'no-article', why: 'no text of an article on the page' }];
  return { text: '', source: sameText, title: null, blocks: [], published, links: [], removals, wrapped: false };
}
