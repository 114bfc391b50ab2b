import { openSink, type RecordSink } from '../output/sink.js';
import { ExitCode, UsageError } from './exit.js';
import type { ExtractCommandOptions } from './options.js';
import { cannotWrite } from './output-error.js';
import { readPages, selectionOf } from './pages.js';
import { boilerplateFrom } from './profile-file.js';
import { Reporter } from './report.js';
import { type Streams, wantsColour } from './streams.js';

/** Reads pages and writes their records. */
export async function runExtract(paths: readonly string[], options: ExtractCommandOptions, streams: Streams): Promise<ExitCode> {
  checkTable(options);
  const selection = selectionOf(paths, options, streams.stdin);
  const boilerplate = await boilerplateFrom(options.profile);
  const reporter = new Reporter(streams.stderr, options);
  let sink: RecordSink | undefined;
  try {
    sink = await openSink(outputOptions(options, streams), streams.stdout);
    await readPages(selection, options, { ...extractOptions(options), boilerplate }, streams, sink, reporter);
    await sink.finish();
  } catch (error) {
    sink?.abandon();
    throw cannotWrite(error, options.output);
  }
  return sink.closed ? ExitCode.Good : reporter.exitCode; // nobody reads any more: a quiet end
}

function checkTable({ table, format, output }: ExtractCommandOptions): void {
  const csv = format === 'csv' || (format === undefined && output?.toLowerCase().endsWith('.csv'));
  if (table !== undefined && !csv) throw new UsageError('--table needs --format csv');
}

function outputOptions({ format, table, output, csvSafe }: ExtractCommandOptions, streams: Streams) {
  return { format, table, path: output, csvSafe: csvSafe ?? false, colour: wantsColour(streams) && output === undefined };
}

function extractOptions({ clean, lang, facts, referenceDate }: ExtractCommandOptions) {
  return { clean, language: lang, facts, referenceDate };
}
