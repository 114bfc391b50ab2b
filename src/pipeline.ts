import { cleanHtml } from './clean/html.js';
import { cleanReleases, cleanText, takeAsIs } from './clean/index.js';
import { mainCountry } from './facts/countries/index.js';
import { findDateline } from './facts/dateline.js';
import { readFacts } from './facts/index.js';
import { openPage, type Page } from './facts/page.js';
import { countryInfo } from './gazetteer/countries.js';
import { placeOpenings } from './gazetteer/index.js';
import { isDay } from './input/day.js';
import { decode } from './input/decode.js';
import { formatOf } from './input/format.js';
import { type Detected, detectLanguage } from './languages/detect.js';
import { languageCodes, packOf } from './languages/index.js';
import type { Boilerplate } from './learn/boilerplate.js';
import { judgeOf } from './learn/judge.js';
import type { Article } from './model/article.js';
import type { LineJudge } from './model/boilerplate.js';
import type { Document, DocumentFormat } from './model/document.js';
import type { FactKind, Facts } from './model/fact.js';
import type { Problem } from './model/problem.js';
import { finish, type Steps } from './model/steps.js';
import { buildRecord } from './record/build.js';
import { sha256Of } from './record/hash.js';
import { factKinds } from './record/kinds.js';
import type { PageRecord } from './record/schema.js';
import { settle } from './settle/index.js';
import { Interner } from './text/interner.js';
import { compileLexicon, type Lexicon, type Roles } from './text/lexicon.js';
import { tokenise } from './text/tokenise.js';
import type { Tokens, WrittenTokens } from './text/tokens.js';

export interface ExtractOptions {
  /** Cut away menus and residue (default). False: the content is an article already, and `text` is the content unchanged. */
  readonly clean?: boolean | undefined;
  /** ISO 639-1 code that outdoes detection and the document's own. */
  readonly language?: string | undefined;
  /** Kinds of facts to give; all where absent. */
  readonly facts?: readonly FactKind[] | undefined;
  /** `YYYY-MM-DD` that dates are resolved against; else the page's publication date. */
  readonly referenceDate?: string | undefined;
  /** What the pages of a site share, made ready by `boilerplateOf`: lines to cut that no rule of structure knows. */
  readonly boilerplate?: Boilerplate | undefined;
}

/** Everything that was read of a page, offsets in UTF-16 units of `page.text`: what a record is made of, and what `explain` shows. */
export interface Reading {
  readonly document: Document;
  /** Of the document's bytes, in hex. */
  readonly sha256: string;
  readonly source: string;
  readonly encoding: string;
  readonly format: DocumentFormat;
  readonly language: Detected;
  readonly page: Page;
  readonly facts: Facts;
  readonly problems: readonly Problem[];
}

const interner = new Interner<Roles>();
const lexicons = new Map<string, Lexicon>();

/** The lexicon of a language, made ready when first needed. Where a language has no words here, English ones read what needs none: signs, codes, digits. */
function lexiconOf(code: string): Lexicon {
  const known = lexicons.get(code);
  if (known !== undefined) return known;
  const index = Math.max(0, languageCodes.indexOf(code));
  const own = languageCodes[index];
  const lexicon = lexicons.get(own) ?? compileLexicon(packOf(own)!, index, placeOpenings(own));
  lexicons.set(own, lexicon);
  lexicons.set(code, lexicon);
  return lexicon;
}

const isRead = (code: string) => code === 'und' || languageCodes.includes(code);

function unreadLanguage(code: string): Problem {
  const message = `iomx has no words of the language "${code}" yet: only digits, signs, codes, addresses and phones are read with confidence`;
  return { code: 'unread-language', severity: 'warning', message };
}

/**
 * The record of one page. Pure: the document, the options and the version decide everything. Several releases on it are read as one, and a
 * problem says so.
 * @throws PageError where there is nothing to read (`empty-file`, `binary-file`); RangeError for an option that means nothing; any other
 * error is a bug.
 */
export function extract(document: Document, options: ExtractOptions = {}): PageRecord {
  checkOptions(options);
  return finish(extractSteps(document, options));
}

/** Without types, a kind or day that is none would be passed over: facts would be missing, and nobody told. */
function checkOptions({ facts, referenceDate }: ExtractOptions): void {
  const unknown = facts?.find((kind) => !factKinds.includes(kind));
  if (unknown !== undefined) throw new RangeError(`facts: "${unknown}" is none of ${factKinds.join(', ')}`);
  if (referenceDate !== undefined && !isDay(referenceDate))
    throw new RangeError(`referenceDate: "${referenceDate}" is no day of the form YYYY-MM-DD`);
}

/** The records of one page: of a text dump that holds several releases one each (`source.part`), else the one of `extract`. @throws as it does */
export function extractAll(document: Document, options: ExtractOptions = {}): PageRecord[] {
  checkOptions(options);
  return finish(extractAllSteps(document, options));
}

/** What `extract` does, with a pause between its stages: pages that are read in step (`inStep`) keep the code of a stage at hand for each other. */
export function* extractSteps(document: Document, options: ExtractOptions): Steps<PageRecord> {
  const reading = yield* pageSteps(document, options, null);
  yield;
  return recordOf(reading, null);
}

/** The same of `extractAll`. */
export function* extractAllSteps(document: Document, options: ExtractOptions): Steps<PageRecord[]> {
  const readings = yield* releaseSteps(document, options, () => null);
  yield;
  return readings.length === 1 ? [recordOf(readings[0], null)] : readings.map((reading, k) => recordOf(reading, k + 1));
}

function recordOf(
  { document, sha256, source, encoding, format, language, page, facts, problems }: Reading,
  part: number | null,
): PageRecord {
  const { article, dateline, focus } = page;
  return buildRecord({
    document,
    sha256,
    source,
    encoding,
    format,
    article,
    language,
    facts,
    dateline,
    focus,
    problems,
    part,
    country: countryInfo,
  });
}

/** Reads a page as `extract` does. @param miss told of what became no fact */
export function readPage(document: Document, options: ExtractOptions, miss: Page['miss'] = null): Reading {
  return finish(pageSteps(document, options, miss));
}

/** The same for each release of a text dump that holds several. @param missOf asked once a release, in order */
export function readReleases(document: Document, options: ExtractOptions, missOf: () => Page['miss'] = () => null): Reading[] {
  return finish(releaseSteps(document, options, missOf));
}

/** The arrows in order: source → article → tokens → language → facts → settled facts. */
function* pageSteps(document: Document, options: ExtractOptions, miss: Page['miss']): Steps<Reading> {
  const opened = openDocument(document);
  yield;
  const article = articleOf(opened, options);
  yield;
  return yield* articleSteps(opened, article, options, miss);
}

function* releaseSteps(document: Document, options: ExtractOptions, missOf: () => Page['miss']): Steps<Reading[]> {
  const opened = openDocument(document);
  yield;
  const whole = opened.format === 'html' || options.clean === false;
  const report = (problem: Problem) => opened.problems.push(problem);
  const articles = whole ? [articleOf(opened, options)] : cleanReleases(opened.source, report, judgeFor(opened, options));
  yield;
  const readings: Reading[] = [];
  for (const article of articles) readings.push(yield* articleSteps(opened, article, options, missOf()));
  return readings;
}

/** A document decoded, and what was doubtful so far. */
interface Opened {
  readonly document: Document;
  readonly sha256: string;
  readonly source: string;
  readonly encoding: string;
  readonly format: DocumentFormat;
  readonly problems: Problem[];
}

function openDocument(document: Document): Opened {
  const sha256 = sha256Of(document.content); // first of all: in between, its machine code would push that of the rules out of the cache
  const { text: source, encoding, problems } = decode(document.content, document.charset);
  return { document, sha256, source, encoding, format: document.format ?? formatOf(source), problems: [...problems] };
}

function* articleSteps(opened: Opened, article: Article, options: ExtractOptions, miss: Page['miss']): Steps<Reading> {
  const { document } = opened;
  const problems = [...opened.problems];
  const report = (problem: Problem) => problems.push(problem);
  const tokens = tokenise(article.text, interner, article.wrapped);
  const language = languageOf(tokens, article, options.language ?? document.language);
  if (!isRead(language.code)) report(unreadLanguage(language.code));
  yield;
  const reference = options.referenceDate ?? document.date ?? article.published?.edtf ?? null;
  const page = openPage(article, tokens, lexiconOf(language.code), { reference, report, miss });
  yield;
  const facts = wantedOf(settle(yield* readFacts(page, setPlace)), options.facts);
  const { sha256, source, encoding, format } = opened;
  return { document, sha256, source, encoding, format, language, page, facts, problems };
}

function articleOf(opened: Opened, options: ExtractOptions): Article {
  const { source, format, problems } = opened;
  if (options.clean === false) return takeAsIs(source);
  const report = (problem: Problem) => problems.push(problem);
  const judge = judgeFor(opened, options);
  return format === 'html' ? cleanHtml(source, report, judge) : cleanText(source, report, judge);
}

function judgeFor({ document }: Opened, { boilerplate }: ExtractOptions): LineJudge | null {
  return boilerplate === undefined ? null : judgeOf(boilerplate, document.url);
}

function languageOf(tokens: WrittenTokens<Roles>, article: Article, told: string | null | undefined): Detected {
  if (told) return { code: told, confidence: 1 };
  // The body decides; a title alone may be all there is.
  const body = article.title === null ? 0 : firstTokenFrom(tokens, article.title.end);
  const detected = detectLanguage(tokens, body);
  return detected.code === 'und' && body > 0 ? detectLanguage(tokens) : detected;
}

/** All facts, or those of the kinds that are wanted. */
function wantedOf(facts: Facts, wanted: readonly FactKind[] | undefined): Facts {
  if (wanted === undefined) return facts;
  const kept = { ...facts };
  for (const kind of factKinds) if (!wanted.includes(kind)) kept[kind] = [];
  return kept;
}

/** What the countries say about the page as a whole: local numbers and open currencies are read by it. */
function setPlace(page: Page, mentions: Facts['countries']): void {
  page.dateline = findDateline(page, mentions);
  page.focus = mainCountry(page, mentions);
  page.mainCountry = page.focus.code;
}

function firstTokenFrom(tokens: Tokens<Roles>, offset: number): number {
  let at = 0;
  while (at < tokens.count && tokens.start[at] < offset) at += 1;
  return at;
}
