import { resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { compileGlob } from '../input/glob.js';
import type { InputItem } from '../input/item.js';
import { isEmptyFolder, readInput } from '../input/read.js';
import { loadAhead } from '../languages/detect.js';
import type { ExtractOptions } from '../pipeline.js';
import type { OutputRecord } from '../record/schema.js';
import { UsageError } from './exit.js';
import { type InputChoice, type PagesOptions, readOptions } from './options.js';
import { outcomeOf } from './page-work.js';
import { type ReadItem, recordsOf } from './record-of.js';
import type { Reporter } from './report.js';
import type { Streams } from './streams.js';

/** Takes the records of a run. */
export interface PageHandler {
  /** One page, in order. */
  write(record: OutputRecord, where: string): void | Promise<void>;
  /** True once nobody wants more. */
  readonly closed: boolean;
}

/** What is to be read: the paths as typed, which are there to be looked at before anything is written. */
export interface Selection {
  readonly paths: readonly string[];
  readonly include: (path: string) => boolean;
  /** Where the run writes, which is not read. */
  readonly written: readonly string[];
  /** Whether files were asked about until now, and `--include` took none of them. */
  readonly fitsNothing: () => boolean;
}

/** The paths that a command reads: standard input where there are none. @throws UsageError */
export function selectionOf(
  paths: readonly string[],
  options: PagesOptions & { readonly cache?: string },
  stdin: Streams['stdin'],
): Selection {
  if (paths.length === 0 && stdin.isTTY) throw new UsageError('no input: name files or folders, or - for standard input');
  if (paths.filter((path) => path === '-').length > 1) throw new UsageError('standard input (-) can be read only once');
  if (paths.includes('')) throw new UsageError('a path is empty: name files or folders, or - for standard input');
  const globs = (options.include ?? []).map(compileGlob);
  let [asked, taken] = [0, 0];
  const include = (path: string): boolean => {
    const isTaken = globs.length === 0 || globs.some((fits) => fits(path));
    asked += 1;
    taken += Number(isTaken);
    return isTaken;
  };
  const written = [options.output, options.cache].filter((path) => path !== undefined);
  const both = paths.find((path) => path !== '-' && written.some((to) => resolve(to) === resolve(path)));
  if (both !== undefined) throw new UsageError(`${both} is to be read and written`);
  const empty = paths.find((path) => isEmptyFolder(path, include, written));
  if (empty !== undefined)
    throw new UsageError(`${empty}: no ${globs.length > 0 ? 'file in this folder fits --include' : 'files in this folder'}`);
  return { paths: paths.length === 0 ? ['-'] : paths, include, written, fitsNothing: () => asked > 0 && taken === 0 };
}

/** The selected pages one by one, in order. */
export function inputOf({ paths, include, written }: Selection, options: InputChoice, { stdin }: Streams): AsyncGenerator<InputItem> {
  return readInput(paths, stdin, { ...readOptions(options, include), written });
}

/** Asked when all was read: what archives hold is not known before. @throws UsageError */
export function checkTaken({ fitsNothing }: Selection): void {
  if (fitsNothing()) throw new UsageError('no file in the archive fits --include');
}

/** Pages between two turns of the event loop, in which signals and a closed pipe are noticed. */
const TURN = 32;

/** The same without remarks, which go to the reporter; ends once `reader` is closed. */
export async function* itemsOf(
  selection: Selection,
  options: InputChoice,
  streams: Streams,
  reporter: Reporter,
  reader: { readonly closed: boolean } = { closed: false },
): AsyncGenerator<ReadItem> {
  let count = 0;
  for await (const item of inputOf(selection, options, streams)) {
    if (item.kind === 'note') reporter.note(item);
    else yield item;
    count += 1;
    if (count % TURN === 0) await setImmediate();
    if (reader.closed) return;
  }
  checkTaken(selection);
}

/** Reads the selected pages one by one and hands their records on, problems to the reporter. */
export async function readPages(
  selection: Selection,
  options: PagesOptions,
  extractOptions: ExtractOptions,
  streams: Streams,
  handler: PageHandler,
  reporter: Reporter,
): Promise<void> {
  await loadAhead();
  for await (const item of itemsOf(selection, options, streams, reporter, handler)) {
    const records = recordsOf(item, extractOptions, (error) => reporter.trace(item.where, error));
    reporter.page(item.where, outcomeOf(records));
    for (const record of records) await handler.write(record, item.where);
  }
  if (!handler.closed) reporter.summary();
}
