import type { Page } from '../facts/page.js';
import { loadAhead } from '../languages/detect.js';
import type { Explanation, NearMiss } from '../output/explain/explanation.js';
import { explainHtml, htmlEnd, htmlStart } from '../output/explain/html.js';
import { explainText } from '../output/explain/text.js';
import type { TextWriter } from '../output/writer.js';
import { type ExtractOptions, readPage, readReleases } from '../pipeline.js';
import { isErrorRecord } from '../record/error-record.js';
import type { PageRecord } from '../record/schema.js';
import { ExitCode } from './exit.js';
import type { ExplainCommandOptions } from './options.js';
import { outcomeOf } from './page-work.js';
import { itemsOf, type Selection, selectionOf } from './pages.js';
import { boilerplateFrom } from './profile-file.js';
import { mayBeSplit, type ReadItem, recordsOf } from './record-of.js';
import { Reporter } from './report.js';
import { type Streams, wantsColour } from './streams.js';
import { writeTo } from './write-to.js';

/** Columns of a page in a file or pipe; a terminal gives its own, up to the widest that reads well. */
const WIDTH = 96;
const WIDEST = 110;
const NARROWEST = 40;

/** Reads a page and writes how it was read. */
export async function runExplain(path: string, options: ExplainCommandOptions, streams: Streams): Promise<ExitCode> {
  const selection = selectionOf([path], { ...options, failOn: 'error' }, streams.stdin);
  const extractOptions = extractOptionsOf(options, await boilerplateFrom(options.profile));
  const reporter = new Reporter(streams.stderr, { failOn: 'error' });
  const isRead = await writeTo(options.output, streams, (writer) =>
    writeAll(explanations(selection, options, extractOptions, streams, reporter), sheetOf(options, streams), writer),
  );
  return isRead ? reporter.exitCode : ExitCode.Good;
}

/** A way of writing explanations down. */
interface Sheet {
  readonly start: string;
  readonly between: string;
  readonly end: string;
  /** @param number 1-based place among all pages */
  page(explanation: Explanation, number: number): string;
}

/** Writes one explanation after the other; where there is none, no file is left behind. */
async function writeAll(pages: AsyncIterable<Explanation>, sheet: Sheet, writer: TextWriter): Promise<void> {
  let number = 0;
  for await (const page of pages) {
    number += 1;
    await writer.write(`${number === 1 ? sheet.start : sheet.between}${sheet.page(page, number)}`);
    if (writer.closed) return;
  }
  if (number === 0) return writer.abandon();
  await writer.write(sheet.end);
  await writer.finish();
}

function sheetOf({ color, html, output }: ExplainCommandOptions, streams: Streams): Sheet {
  if (html) return { start: htmlStart, between: '<hr>\n', end: htmlEnd, page: explainHtml };
  const colour = color === 'always' || (color === 'auto' && output === undefined && wantsColour(streams));
  const columns = output === undefined && streams.stdout.isTTY ? (streams.stdout.columns ?? WIDTH) : WIDTH;
  const width = Math.max(NARROWEST, Math.min(columns, WIDEST));
  return { start: '', between: '\n\n', end: '', page: (explanation) => explainText(explanation, { colour, width }) };
}

async function* explanations(
  selection: Selection,
  options: ExplainCommandOptions,
  extractOptions: ExtractOptions,
  streams: Streams,
  reporter: Reporter,
): AsyncGenerator<Explanation> {
  await loadAhead();
  for await (const item of itemsOf(selection, options, streams, reporter))
    yield* explanationsOf(item, extractOptions, options.misses ?? false, reporter);
}

/** The records are those of `extract`; the page is then read once more for what no record says. None where there is no record. */
function explanationsOf(item: ReadItem, options: ExtractOptions, misses: boolean, reporter: Reporter): Explanation[] {
  const records = recordsOf(item, options, (error) => reporter.trace(item.where, error));
  reporter.page(item.where, outcomeOf(records));
  const good = records.filter((record): record is PageRecord => !isErrorRecord(record));
  return item.kind === 'page' && good.length > 0 ? explained(item, good, options, misses) : [];
}

function extractOptionsOf(
  { clean, lang, referenceDate }: ExplainCommandOptions,
  boilerplate: ExtractOptions['boilerplate'],
): ExtractOptions {
  return { clean, language: lang, referenceDate, boilerplate };
}

function explained(
  { document, where }: Extract<ReadItem, { kind: 'page' }>,
  records: readonly PageRecord[],
  options: ExtractOptions,
  wanted: boolean,
): Explanation[] {
  const misses: NearMiss[][] = [];
  const missOf = (): Page['miss'] => {
    const own: NearMiss[] = [];
    misses.push(own);
    return ({ start, end }, kind, why) => own.push({ start, end, kind, why });
  };
  const readings = mayBeSplit(document) ? readReleases(document, options, missOf) : [readPage(document, options, missOf())];
  for (const own of misses) own.sort((a, b) => a.start - b.start || a.end - b.end);
  return readings.map(({ source, page }, k) => ({
    where,
    record: records[k],
    source,
    article: page.article,
    misses: wanted ? misses[k] : null,
  }));
}
