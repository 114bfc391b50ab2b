import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { GoldError, type GoldPage, parseGold } from '../evaluate/gold.js';
import { RecordError, RecordShelf } from '../evaluate/records.js';
import { lowest, reports } from '../evaluate/report.js';
import { Scores, scorePage } from '../evaluate/score.js';
import { jsonItems } from '../input/json-items.js';
import { oneLine, visible } from '../output/one-line.js';
import type { PageRecord } from '../record/schema.js';
import { ExitCode, UsageError } from './exit.js';
import { cannotRead } from './input-error.js';
import type { EvaluateCommandOptions } from './options.js';
import type { Streams } from './streams.js';
import { writeTo } from './write-to.js';

/** Scores records against labels and writes the report. */
export async function runEvaluate(gold: string, records: string, options: EvaluateCommandOptions, streams: Streams): Promise<ExitCode> {
  const { folder, pages } = goldPages(gold, options);
  const shelf = await recordsOf(records, pages, streams);
  const scores = new Scores();
  for (const page of pages) {
    const found = shelf.recordsOf(page);
    remarkOnTwins(page, found, streams);
    scorePage(scores, page, found, articleOf(folder, page));
  }
  const report = reports[options.format](scores, { misses: options.misses ?? false });
  await writeTo(options.output, streams, async (writer) => {
    await writer.write(report);
    await writer.finish();
  });
  return options.min === undefined ? ExitCode.Good : verdict(scores, options.min, streams);
}

/** Releases of one page have a part each; two records without are of the same page twice, or of two pages of one name. */
function remarkOnTwins({ name }: GoldPage, records: readonly PageRecord[], { stderr }: Streams): void {
  const whole = records.filter(({ source }) => source.part === undefined);
  if (whole.length > 1) stderr.write(`iomx: ${visible(name)}: ${whole.length} records go by this name; scored as one\n`);
}

function verdict(scores: Scores, min: number, { stderr }: Streams): ExitCode {
  const low = lowest(scores);
  const below = low !== null && low.f1 < min;
  if (below) stderr.write(`iomx: ${low.name} has F1 ${low.f1.toFixed(3)}, asked is ${min}\n`);
  if (scores.missing.length > 0) stderr.write(`iomx: ${scores.missing.length} labelled pages have no record\n`);
  return below || scores.missing.length > 0 ? ExitCode.PageFailed : ExitCode.Good;
}

/** The labels that were asked for, in the order of their files. @throws UsageError */
function goldPages(path: string, { lang, match }: EvaluateCommandOptions): { folder: string; pages: GoldPage[] } {
  const isFolder = existsSync(path) && statSync(path).isDirectory();
  const files = isFolder ? goldFiles(path) : [path];
  const pages = files.map((file) => orUsage(file, () => parseGold(file, readFileSync(file, 'utf8'))));
  checkDocuments(pages);
  const wanted = pages.filter((page) => (lang === undefined || page.lang === lang) && (match === undefined || match.test(page.name)));
  if (wanted.length === 0)
    throw new UsageError(`${path}: no ${files.length === 0 ? '*.json in this folder' : 'page fits --lang and --match'}`);
  return { folder: isFolder ? path : dirname(path), pages: wanted };
}

/** A page that is labelled twice would count twice. @throws UsageError */
function checkDocuments(pages: readonly GoldPage[]): void {
  const files = new Map<string, string>();
  for (const { document, file } of pages) {
    const other = document === undefined ? undefined : files.get(document);
    if (other !== undefined) throw new UsageError(`${visible(file)}: document: ${visible(other)} labels this page already`);
    if (document !== undefined) files.set(document, file);
  }
}

function goldFiles(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.sort((a, b) => (a < b ? -1 : 1)).map((name) => join(folder, name));
}

/** Does what reads a file; what is wrong with the file is one line for the user. */
function orUsage<T>(file: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw usageError(file, error);
  }
}

function usageError(file: string, error: unknown): unknown {
  if (error instanceof GoldError || error instanceof RecordError) return new UsageError(oneLine(error.message), { cause: error });
  return cannotRead(error, file);
}

async function recordsOf(file: string, pages: readonly GoldPage[], { stdin }: Streams): Promise<RecordShelf> {
  const shelf = new RecordShelf(pages);
  try {
    for await (const { text, line } of jsonItems(file === '-' ? stdin : createReadStream(file))) shelf.add(text, `${file}:${line}`);
  } catch (error) {
    throw usageError(file, error);
  }
  return shelf;
}

/** The words of the article as labelled: themselves, or the page from the line of its title on, where the page lies beside the gold folder. */
function articleOf(folder: string, { body_text, document, first_line, title_absent }: GoldPage): string | null {
  if (body_text !== undefined) return body_text;
  if (document === undefined || !first_line || title_absent) return null;
  const page = [join(folder, '..', document), join(folder, document)].find((path) => existsSync(path));
  if (page === undefined) return null;
  const lines = readFileSync(page, 'utf8').split('\n');
  return lines.slice(first_line - 1).join('\n');
}
