import type { InputItem } from '../input/item.js';
import { PageError } from '../input/page-error.js';
import type { Document } from '../model/document.js';
import { type ExtractOptions, extract, extractAll } from '../pipeline.js';
import { errorRecordOf } from '../record/error-record.js';
import { writePlace } from '../record/place.js';
import type { ErrorRecord, OutputRecord } from '../record/schema.js';

/** What the input gives that belongs in the output. */
export type ReadItem = Exclude<InputItem, { kind: 'note' }>;

/**
 * One item in, its records or one error record out, in the order of the page; never throws. The unit that is handed to workers. A line or
 * row gives exactly one record; only pages of their own can give several. `onFault` gets the cause of a failure that is ours and not the page's.
 */
export function recordsOf(item: ReadItem, options: ExtractOptions, onFault: (error: unknown) => void): readonly OutputRecord[] {
  if (item.kind === 'page') return recordsOfDocument(item.document, options, onFault);
  const { id, path, error } = item;
  const source: ErrorRecord['source'] = { path };
  writePlace(source, item);
  return [{ id, source, error }];
}

/** Whether a page may give several records: those of lines and rows may not, for joins must work. */
export function mayBeSplit({ line, row }: Document): boolean {
  return line === undefined && row === undefined;
}

function recordsOfDocument(document: Document, options: ExtractOptions, onFault: (error: unknown) => void): readonly OutputRecord[] {
  try {
    return mayBeSplit(document) ? extractAll(document, options) : [extract(document, options)];
  } catch (error) {
    if (error instanceof PageError) return [errorRecordOf(document, { code: error.code, message: error.message })];
    onFault(error);
    const message = `iomx failed on this page: ${error instanceof Error ? error.message : String(error)}`;
    return [errorRecordOf(document, { code: 'internal-error', message })];
  }
}
