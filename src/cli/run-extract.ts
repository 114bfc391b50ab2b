import { availableParallelism } from 'node:os';
import { walk } from '../input/walk.js';
import { type OutputPlan, planOutput, tableFiles } from '../output/plan.js';
import { FileWriter, StreamWriter } from '../output/writer.js';
import type { ExtractOptions } from '../pipeline.js';
import { PageCache } from '../runs/cache.js';
import { DatasetComparison, DatasetWriter, fileLayout, finishBroken, folderLayout, type Layout } from '../runs/dataset.js';
import type { RunHead } from '../runs/manifest.js';
import type { RunOutput } from '../runs/run-output.js';
import { PlainOutput } from '../runs/stream-output.js';
import { Tally } from '../runs/tally.js';
import { RunCollector } from './collect.js';
import { Drive } from './drive.js';
import { ExitCode, UsageError } from './exit.js';
import { Feed } from './feed.js';
import { Intake } from './intake.js';
import { Interruption } from './interruption.js';
import type { ExtractCommandOptions } from './options.js';
import { cannotWrite } from './output-error.js';
import type { PageWork } from './page-work.js';
import { checkTaken, inputOf, type Selection, selectionOf } from './pages.js';
import { Progress } from './progress.js';
import { Reporter } from './report.js';
import { buildOf, headOf } from './run-head.js';
import { type Streams, wantsColour } from './streams.js';
import { Workforce } from './workforce.js';

/** Reads pages and writes their records. */
export async function runExtract(paths: readonly string[], options: ExtractCommandOptions, streams: Streams): Promise<ExitCode> {
  checkOptions(options);
  const plan = planOutput(outputOptions(options, streams), streams.stdout);
  if (options.resume && !plan.isFolder) throw new UsageError('--resume needs a folder as --output');
  const selection = selectionOf(paths, options, streams.stdin);
  const settings = { extract: extractOptions(options), style: plan, profile: options.profile };
  const workforce = await Workforce.prepare(settings, options.jobs ?? availableParallelism());
  const interruption = new Interruption();
  try {
    return await new ExtractRun(selection, options, streams, plan, workforce, interruption).go();
  } finally {
    interruption.release();
    await workforce.close();
  }
}

function checkOptions({ table, format, output, check }: ExtractCommandOptions): void {
  const csv = format === 'csv' || (format === undefined && output?.toLowerCase().endsWith('.csv'));
  if (table !== undefined && !csv) throw new UsageError('--table needs --format csv');
  if (check && output === undefined) throw new UsageError('--check needs --output: what is to be compared');
}

function outputOptions({ format, table, output, csvSafe }: ExtractCommandOptions, streams: Streams) {
  return { format, table, path: output, csvSafe: csvSafe ?? false, colour: wantsColour(streams) && output === undefined };
}

function extractOptions({ clean, lang, facts, referenceDate }: ExtractCommandOptions): ExtractOptions {
  return { clean, language: lang, facts, referenceDate };
}

/** One run from its first page to its last. */
class ExtractRun {
  readonly #head: RunHead;
  readonly #progress: Progress | null;
  readonly #reporter: Reporter;
  readonly #tally: Tally;
  /** The exit code of a run that a signal ended before its time. */
  #stopped: ExitCode | null = null;

  constructor(
    private readonly selection: Selection,
    private readonly options: ExtractCommandOptions,
    private readonly streams: Streams,
    private readonly plan: OutputPlan,
    private readonly workforce: Workforce,
    private readonly interruption: Interruption,
  ) {
    this.#head = headOf(options, plan);
    this.#progress = Progress.of(streams, options.quiet === true, plan.path !== undefined, () => filesAhead(selection));
    this.#reporter = new Reporter(this.#progress ?? streams.stderr, options);
    this.#tally = new Tally(plan.path !== undefined);
  }

  async go(): Promise<ExitCode> {
    let output: RunOutput | null = null;
    let cache: PageCache | null = null;
    try {
      const done = this.options.resume ? finishBroken(layoutOf(this.plan, this.#head), this.#head) : null;
      if (done !== null) {
        this.#reporter.recall(done);
        return this.#reporter.exitCode;
      }
      output = openOutput(this.plan, this.workforce.own, this.#head, this.options, this.streams);
      cache = this.#openCache();
      await this.#pass(output, cache);
    } catch (error) {
      output?.abandon();
      throw cannotWrite(error, this.options.output);
    } finally {
      cache?.close();
    }
    return this.#end(output);
  }

  async #pass(output: RunOutput, cache: PageCache | null): Promise<void> {
    if (output.start !== null) this.#reporter.recall(output.start);
    const intake = new Intake(this.options.shard, cache, output.start, this.#tally);
    const collector = new RunCollector(output, this.#tally, this.#reporter, this.options.check ? null : cache, this.#progress);
    const feed = new Feed(inputOf(this.selection, this.options, this.streams));
    const { workforce, interruption } = this;
    await new Drive({ feed, intake, workforce, collector, interruption }).go();
    this.#stopped = interruption.code;
    if (this.#stopped === null && !output.closed) checkTaken(this.selection);
    if (this.#stopped === null) await output.finish(this.#tally);
    else if (intake.skipping) output.abandon();
    else await output.suspend(this.#tally);
    const reading = this.selection.paths.includes('-');
    if (reading && (this.#stopped !== null || output.closed)) this.streams.stdin.destroy(); // else a pipe that stays open keeps us
  }

  async #end(output: RunOutput): Promise<ExitCode> {
    await this.#progress?.finish();
    if (this.#stopped !== null) {
      if (this.plan.path !== undefined && !this.options.check && !this.options.quiet)
        this.streams.stderr.write(`iomx: stopped after ${this.#tally.pages} pages; ${this.#remainder(this.plan.path)}\n`);
      return this.#stopped;
    }
    if (output instanceof DatasetComparison) {
      for (const difference of output.differences) this.streams.stderr.write(`iomx: ${difference}\n`);
      if (output.differences.length > 0) return ExitCode.PageFailed;
    } else if (output.closed) return ExitCode.Good; // nobody reads any more: a quiet end
    this.#reporter.summary();
    return this.#reporter.exitCode;
  }

  /** What a run that was stopped leaves behind. */
  #remainder(path: string): string {
    return this.plan.isFolder ? '--resume goes on from there' : `${path} is left as it was`;
  }

  #openCache(): PageCache | null {
    const { cache } = this.options;
    if (cache === undefined) return null;
    const { options } = this.#head;
    return new PageCache(cache, { build: buildOf(), options, colour: this.plan.colour }, (message) =>
      this.#reporter.note({ where: cache, message }),
    );
  }
}

/** The files that lie ahead, for the time left; null where a stream is among them. */
function filesAhead({ paths, include, written }: Selection): Iterator<unknown> | null {
  return paths.includes('-') ? null : walk(paths, include, written);
}

function layoutOf(plan: OutputPlan, head: RunHead): Layout {
  const path = plan.path!;
  return plan.isFolder ? folderLayout(path, tableFiles(plan), head) : fileLayout(path, tableFiles(plan)[0], head);
}

function openOutput(plan: OutputPlan, { formats }: PageWork, head: RunHead, options: ExtractCommandOptions, streams: Streams): RunOutput {
  const { path, isFolder } = plan;
  if (path === undefined) return new PlainOutput(new StreamWriter(streams.stdout), formats[0], true);
  const layout = layoutOf(plan, head);
  const kept = isFolder || options.shard !== undefined;
  if (options.check) return new DatasetComparison(layout, formats, head, kept ? layout.manifest : null);
  if (!kept) return new PlainOutput(new FileWriter(path), formats[0], false);
  return DatasetWriter.open(layout, formats, head, options.resume === true);
}
