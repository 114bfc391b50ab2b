import type { InputItem } from '../input/item.js';
import { PageError } from '../input/page-error.js';
import type { Document } from '../model/document.js';
import { type ExtractOptions, extract } from '../pipeline.js';
import { errorRecordOf } from '../record/error-record.js';
import { placeWithin } from '../record/place.js';
import type { OutputRecord } from '../record/schema.js';

/** What the input gives that belongs in the output. */
export type ReadItem = Exclude<InputItem, { kind: 'note' }>;

/** One item in, its records or one error record out, in the order of the page; never throws. The unit that is handed to workers. */
export function recordsOf(item: ReadItem, options: ExtractOptions, onFault: (error: unknown) => void): readonly OutputRecord[] {
  return [recordOf(item, options, onFault)];
}

/** One item in, one record or error record out; never throws. `onFault` gets the cause of a failure that is ours and not the page's. */
export function recordOf(item: ReadItem, options: ExtractOptions, onFault: (error: unknown) => void): OutputRecord {
  if (item.kind === 'page') return recordOfDocument(item.document, options, onFault);
  const { id, path, error } = item;
  return { id, source: { path, ...placeWithin(item) }, error };
}

function recordOfDocument(document: Document, options: ExtractOptions, onFault: (error: unknown) => void): OutputRecord {
  try {
    return extract(document, options);
  } catch (error) {
    if (error instanceof PageError) return errorRecordOf(document, { code: error.code, message: error.message });
    onFault(error);
    const message = `iomx failed on this page: ${error instanceof Error ? error.message : String(error)}`;
    return errorRecordOf(document, { code: 'internal-error', message });
  }
}
