import type { InputItem } from '../input/item.js';
import { PageError } from '../input/page-error.js';
import type { Document } from '../model/document.js';
import { inStep, type Steps } from '../model/steps.js';
import { type ExtractOptions, extractAllSteps, extractSteps } from '../pipeline.js';
import { errorRecordOf } from '../record/error-record.js';
import { writePlace } from '../record/place.js';
import type { ErrorRecord, OutputRecord } from '../record/schema.js';

/** What the input gives that belongs in the output. */
export type ReadItem = Exclude<InputItem, { kind: 'note' }>;

/**
 * One item in, its records or one error record out, in the order of the page; never throws. A line or row gives exactly one record; only pages of
 * their own can give several. `onFault` gets the cause of a failure that is ours and not the page's.
 */
export function recordsOf(item: ReadItem, options: ExtractOptions, onFault: (error: unknown) => void): readonly OutputRecord[] {
  return recordsOfAll([item], options, onFault)[0];
}

/** The same of items that are read in step: the unit that is handed to workers. `onFault` is told which one failed. */
export function recordsOfAll(
  items: readonly ReadItem[],
  options: ExtractOptions,
  onFault: (error: unknown, index: number) => void,
): (readonly OutputRecord[])[] {
  const failed = (error: unknown, index: number) => recordsOfFailure(items[index], error, () => onFault(error, index));
  return inStep(
    items.map((item) => stepsOf(item, options)),
    failed,
  );
}

/** Whether a page may give several records: those of lines and rows may not, for joins must work. */
export function mayBeSplit({ line, row }: Document): boolean {
  return line === undefined && row === undefined;
}

function* stepsOf(item: ReadItem, options: ExtractOptions): Steps<readonly OutputRecord[]> {
  if (item.kind === 'page') {
    const { document } = item;
    return mayBeSplit(document) ? yield* extractAllSteps(document, options) : [yield* extractSteps(document, options)];
  }
  const { id, path, error } = item;
  const source: ErrorRecord['source'] = { path };
  writePlace(source, item);
  return [{ id, source, error }];
}

function recordsOfFailure(item: ReadItem, cause: unknown, onFault: () => void): readonly OutputRecord[] {
  if (item.kind !== 'page') throw cause; // a place that is none: our own
  if (cause instanceof PageError) return [errorRecordOf(item.document, { code: cause.code, message: cause.message })];
  onFault();
  const message = `iomx failed on this page: ${cause instanceof Error ? cause.message : String(cause)}`;
  return [errorRecordOf(item.document, { code: 'internal-error', message })];
}
