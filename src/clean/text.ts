import type { Article, Removal, SourceMap } from '../model/article.js';
import type { LineJudge } from '../model/boilerplate.js';
import type { Problem, Report } from '../model/problem.js';
import type { Span } from '../model/span.js';
import { sameText } from '../text/offset-map.js';
import { UnitRoom, type Written } from '../text/units.js';
import { articleLines } from './article-lines.js';
import { BrokenWords } from './broken-words.js';
import { headEnd } from './head.js';
import { type Joint, jointsOf } from './joints.js';
import { KnownLines } from './known-lines.js';
import { type KnownMenu, knownMenu, learnMenu } from './known-menus.js';
import { type Gathered, lineText, removeLines } from './labels.js';
import { findLostLigatures } from './ligatures.js';
import { type Lines, linesBetween, linesOf, mayHold, readLines, Trait } from './lines.js';
import { menuLength } from './menu.js';
import { noteHeading, releasesOf } from './releases.js';
import { type Edit, findResidue, type Target } from './residue.js';
import { compose, type Restored, restore } from './restore.js';
import { blocksOf } from './sections.js';
import { countYears, readStamp, type Stamp } from './stamps.js';
import { DAMAGE, Mark, Sign, type Survey, survey } from './survey.js';
import { titleLength } from './title.js';
import { mayOpen, notes } from './words.js';
import { ArticleWriter } from './writer.js';

/** A dump read into lines, with what is to be changed in them. */
interface Dump {
  readonly restored: Restored;
  readonly lines: Lines;
  readonly edits: readonly Edit[];
  readonly targets: readonly Target[];
  readonly oddSpaces: boolean;
  /** Whether the page or its decoded source has surrogate pairs. */
  readonly hasPairs: boolean;
  /** The menu at its top, if it is known. */
  readonly menu: KnownMenu | null;
  /** The date that a collector has put before the first words; it serves where the page itself states none. */
  readonly stamp: Stamp | null;
}

/**
 * Makes a page's text dump into its article: menu, header, stamps, captions and residue cut away with a receipt for each, wrapped
 * lines joined, damaged characters put right. `source` is the decoded page; all ranges of the article lead back to it. Damage goes to
 * `report` as warnings; a page without an article has an empty text and the error `no-article`. `judge`: tells lines that the site is
 * known to repeat, which go when the rules of structure have had their turn.
 */
export function cleanText(source: string, report: Report, judge: LineJudge | null = null): Article {
  const dump = readDump(source, report);
  const gathered: Gathered = { removals: residueRemovals(dump.edits), published: null };
  const first = articleStart(dump.lines, gathered, dump.menu);
  const releases = releasesOf(dump.lines, first);
  if (releases !== null) report(severalReleases(releases.starts.length));
  return articleOf(dump, { from: first, to: dump.lines.count, judge }, gathered, report);
}

function severalReleases(count: number): Problem {
  const message = `The page holds ${count} releases one after the other, which are read as one here.`;
  return { code: 'several-releases', severity: 'warning', message };
}

/** The article's lines of a stretch, without the ones that the site is known to repeat: once these are gone, menus, headers and stamps show. */
function unknownLines(lines: Lines, first: number, judge: LineJudge, gathered: Gathered): Lines {
  const known = new KnownLines(lines, first, judge);
  if (known.none) return articleLines(lines, first, lines.count, gathered);
  const from = known.behindMenu(lines, first, gathered);
  const rest = known.withoutLabels(lines, from, gathered);
  return known.without(articleLines(rest, articleStart(rest, gathered), rest.count, gathered), gathered);
}

/** The lines of a dump before anything is taken away. */
export function textLines(source: string): string[] {
  const { lines } = readDump(source, () => {});
  const texts: string[] = [];
  for (let i = 0; i < lines.count; i += 1) texts.push(lineText(lines, i));
  return texts;
}

/**
 * The same for a page that can hold several releases one after the other (see `releasesOf`): one article a release, in order. Any other page
 * gives the one article of `cleanText`.
 */
export function cleanReleases(source: string, report: Report, judge: LineJudge | null = null): Article[] {
  const dump = readDump(source, report);
  const head: Gathered = { removals: [], published: null };
  const first = articleStart(dump.lines, head, dump.menu);
  const releases = releasesOf(dump.lines, first);
  if (releases === null) {
    head.removals.push(...residueRemovals(dump.edits));
    return [articleOf(dump, { from: first, to: dump.lines.count, judge }, head, report)];
  }
  const { starts, kind } = releases;
  removeLines(dump.lines, first, starts[0], 'header', 'what stands above the first release', head);
  const articles = starts.map((start, k) =>
    releaseOf(dump, { from: start, to: starts[k + 1] ?? dump.lines.count, judge }, k === 0 ? head : null, report),
  );
  return kind === 'notes' ? articles.map((article, k) => (k === 0 ? article : asNote(article, articles[0]))) : articles;
}

/** Lines [from, to) of a dump, and what tells lines that the site is known to repeat. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly judge: LineJudge | null;
}

/** The article of a stretch. `head`: what was gathered above, for the first one. */
function releaseOf(dump: Dump, stretch: Stretch, head: Gathered | null, report: Report): Article {
  const { lines, edits } = dump;
  const { from, to } = stretch;
  const start = head === null ? lines.start[from] : 0;
  const end = to < lines.count ? lines.start[to] : lines.text.length;
  const residue = residueRemovals(edits.filter((edit) => edit.start >= start && edit.start < end));
  const gathered: Gathered = { removals: [...(head?.removals ?? []), ...residue], published: head?.published ?? null };
  return articleOf(dump, stretch, gathered, report);
}

/** A briefing note behind the first: its title is its heading, its date that of the page. */
function asNote(article: Article, { published }: Article): Article {
  const title = noteHeading(linesOf(article.text), 0);
  return title === null ? { ...article, published } : { ...article, title, blocks: blocksOf(article.text, title), published };
}

/** First line behind the menu and the header. */
function articleStart(lines: Lines, gathered: Gathered, known: KnownMenu | null = null): number {
  const menu = known === null ? menuLength(lines) : known.lines.count;
  if (known === null) learnMenu(lines, menu);
  removeLines(lines, 0, menu, 'menu', 'labels, bullets and teasers of the site’s menu', gathered);
  return headEnd(lines, menu, gathered);
}

function articleOf(dump: Dump, { from, to, judge }: Stretch, gathered: Gathered, report: Report): Article {
  if (judge === null) return finished(dump, articleLines(dump.lines, from, to, gathered), gathered, report);
  return finished(dump, unknownLines(linesUntil(dump.lines, to), from, judge, gathered), gathered, report);
}

/** The lines before line `to`. */
const linesUntil = (lines: Lines, to: number): Lines => (to === lines.count ? lines : linesBetween(lines, 0, to));

function finished(dump: Dump, lines: Lines, gathered: Gathered, report: Report): Article {
  if (lines.count === 0)
    report({ code: 'no-article', severity: 'error', message: 'The page holds no article, only furniture of its site or nothing at all.' });
  return write(dump, lines, gathered);
}

/** Room for the units of the page that is being cleaned: rules look at other texts meanwhile. */
const pageRoom = new UnitRoom();
const pageOf = (text: string): Written => ({ text, units: pageRoom.of(text) });

function readDump(source: string, report: Report): Dump {
  let page = pageOf(source);
  let menu = knownMenu(page);
  let seen = surveyBelow(page, menu);
  let restored: Restored = { text: source, source: sameText };
  const sourceMarks = seen.marks;
  if (seen.signs & DAMAGE) {
    restored = restore(source, report);
    page = pageOf(restored.text);
    menu = knownMenu(page);
    seen = surveyBelow(page, menu);
  }
  const { edits, targets } = seen.marks & Mark.Tag ? findResidue(page) : NO_RESIDUE;
  const ligatures = seen.places.length > 0 ? findLostLigatures(page.text, seen) : NO_EDITS;
  if (ligatures.length > 0)
    report({ code: 'ligatures-restored', severity: 'warning', message: `Restored the lost œ of ${ligatures.length} words.` });
  if (seen.signs & Sign.OddSpace)
    report({ code: 'odd-spaces-folded', severity: 'warning', message: 'Made plain spaces of em, thin and other odd ones.' });
  const stamp = gluedStamp(page);
  const merged = merge(edits, ligatures);
  const all = stamp === null ? merged : [{ start: 0, end: stamp.end, text: ' ', why: 'date of publication' }, ...merged];
  const isWhole = menu === null || all.length === 0 || all[0].start >= menu.units.length;
  const spaced = (seen.signs & Sign.ManySpaces) !== 0;
  return {
    restored,
    lines: isWhole ? linesBelow(page, seen, all, spaced, menu) : readLines(page, survey(page), all, spaced),
    menu: isWhole ? menu : null,
    edits: all,
    targets,
    oddSpaces: (seen.signs & Sign.Spaces) !== 0,
    hasPairs: ((sourceMarks | seen.marks) & Mark.Pair) !== 0,
    stamp,
  };
}

/** " date 2019-04-30 " that a collector has put before the first words of a page. */
function gluedStamp({ text, units }: Written): Stamp | null {
  const first = units[0] === 32 ? 1 : 0;
  const found = units[first] === 100 ? /^ ?date (\d{4}-\d{2}(?:-\d{2})?) (?=\S)/.exec(text.slice(0, LONGEST_GLUED)) : null;
  const stamp = found === null ? null : readStamp(found[1]);
  return stamp === null ? null : { ...stamp, start: found![0].indexOf(stamp.text), end: found![0].length };
}

/** Units of a longest such date, and of the word behind it. */
const LONGEST_GLUED = 20;

const surveyBelow = (page: Written, menu: KnownMenu | null): Survey =>
  menu === null ? survey(page) : survey(page, menu.units.length, menu.seen);
const linesBelow = (page: Written, seen: Survey, edits: readonly Edit[], spaced: boolean, menu: KnownMenu | null): Lines =>
  menu === null ? readLines(page, seen, edits, spaced) : readLines(page, seen, edits, spaced, menu.units.length, menu.lines);

const NO_EDITS: readonly Edit[] = [];
const NO_RESIDUE = { edits: NO_EDITS, targets: [] };

/** Both lists in order; a word inside residue is left alone. */
function merge(residue: readonly Edit[], words: readonly Edit[]): readonly Edit[] {
  if (words.length === 0) return residue;
  let next = 0;
  const free = words.filter((word) => {
    while (next < residue.length && residue[next].end <= word.start) next += 1;
    return next === residue.length || residue[next].start >= word.end;
  });
  return [...residue, ...free].sort((a, b) => a.start - b.start);
}

function residueRemovals(edits: readonly Edit[]): Removal[] {
  const removals: Removal[] = [];
  for (let k = 0; k < edits.length; k += 1) {
    const { text, start, end, why } = edits[k];
    if (text !== '' && text !== ' ') continue;
    removals.push(why === undefined ? { start, end, rule: 'residue', why: 'rest of a tag' } : { start, end, rule: 'stamp', why });
  }
  return removals;
}

/** Writes the article's lines out, title first. */
function write({ restored, edits, targets, oddSpaces, hasPairs, stamp }: Dump, lines: Lines, gathered: Gathered): Article {
  const writer = new ArticleWriter(restored.text, edits, oddSpaces);
  const titleLines = titleLength(lines, 0, lines.count);
  const joints = jointsOf(lines, titleLines, lines.count);
  const broken = new BrokenWords(lines);
  const spots: number[] = [];
  let title: Span | null = null;
  for (let i = 0; i < lines.count; i += 1) {
    const from = writer.length;
    const joint = i < titleLines ? titleJoint(i, titleLines) : joints[i - titleLines];
    const goesOn = joint === ' ' && broken.isAt(i);
    const asItIs = writer.write(lines.start[i], goesOn ? lines.end[i] - 1 : lines.end[i]);
    if (!asItIs || mayHold(lines, i, Mark.Opener)) spots.push(from, writer.length);
    else if (mayHold(lines, i, Trait.Signed) || mayOpen(lines.tables[i])) spots.push(from, from);
    if (i === titleLines - 1) title = { start: 0, end: writer.length };
    if (i + 1 < lines.count && !goesOn) writer.part(joint, lines.start[i + 1]);
  }
  const { text, source, links } = writer.build(targets);
  return {
    text,
    source: restored.source === sameText ? source : compose(source, restored.source),
    title,
    blocks: blocksOf(text, title, spots),
    published: publishedOf(gathered.published) ?? titleDate(text, hasDigit(lines, titleLines) ? title : null) ?? publishedOf(stamp),
    links,
    removals: removalsOf(gathered.removals, restored.source),
    wrapped: false,
    hasPairs,
  };
}

/** Removals with their places in the decoded source, in order. */
function removalsOf(removals: readonly Removal[], source: SourceMap): Removal[] {
  const placed: Removal[] = [];
  let sorted = true;
  for (const { start, end, rule, why } of removals) {
    const from = source.toSource(start);
    sorted &&= placed.length === 0 || placed[placed.length - 1].start <= from;
    placed.push({ start: from, end: source.toSourceEnd(end), rule, why });
  }
  return sorted ? placed : placed.sort((a, b) => a.start - b.start);
}

/** Whether a digit may stand in the first lines. */
function hasDigit(lines: Lines, count: number): boolean {
  for (let i = 0; i < count; i += 1) if (mayHold(lines, i, Mark.Digit)) return true;
  return false;
}

const titleJoint = (i: number, titleLines: number): Joint => (i + 1 < titleLines ? ' ' : '\n\n');

const publishedOf = (stamp: Stamp | null): Article['published'] => (stamp === null ? null : { text: stamp.text, edtf: stamp.edtf });

/** The date of a title that is nothing else, or that collects the notes of a day. */
function titleDate(text: string, title: Span | null): Article['published'] {
  if (title === null) return null;
  const words = text.slice(title.start, title.end);
  const stamp = countYears(words) === 1 ? readStamp(words) : null;
  if (stamp === null || !(stamp.end - stamp.start === words.length || collectsNotes(words))) return null;
  return publishedOf(stamp);
}

/** Whether a title calls the page notes for the press or the like. */
function collectsNotes(title: string): boolean {
  for (let at = 0; at < title.length; at = title.indexOf(' ', at) + 1 || title.length)
    if (notes.match(title, at, title.length) >= 0) return true;
  return false;
}
