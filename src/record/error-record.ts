import type { Document } from '../model/document.js';
import { idOf, sha256Of } from './hash.js';
import { writePlace } from './place.js';
import type { ErrorRecord, OutputRecord } from './schema.js';

/** Whether a line of the output tells of a page that could not be read. */
export function isErrorRecord(record: OutputRecord): record is ErrorRecord {
  return 'error' in record;
}

/** What stands in the stream for a document that could not be read; its identity is that which its record would have had. */
export function errorRecordOf(document: Document, error: ErrorRecord['error']): ErrorRecord {
  const sha256 = sha256Of(document.content);
  const { path, url, format } = document;
  const source: ErrorRecord['source'] = { path, ...(format ? { format } : {}), url: url ?? null, sha256 };
  writePlace(source, document);
  return { id: document.id ?? idOf(sha256), source, error };
}
