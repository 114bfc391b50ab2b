import type { Place } from '../model/document.js';
import type { PageRecord } from './schema.js';

/** Writes the place within a file into a record's `source`: only what there is to say. */
export function writePlace(source: Partial<PageRecord['source']>, { member, line, row, offset }: Omit<Place, 'path'>): void {
  if (member !== undefined) source.member = member;
  if (line !== undefined) source.line = line;
  if (row !== undefined) source.row = row;
  if (offset !== undefined) source.offset = offset;
}
