import type { Place } from '../model/document.js';
import { unsound } from './forms.js';
import type { PageRecord } from './schema.js';

/** Writes the place within a file into a record's `source`: only what there is to say. @throws Error where it is no place */
export function writePlace(source: Partial<PageRecord['source']>, { member, line, row, offset }: Omit<Place, 'path'>): void {
  if (member !== undefined) source.member = member;
  if (line !== undefined) source.line = counted(line, 1);
  if (row !== undefined) source.row = counted(row, 1);
  if (offset !== undefined) source.offset = counted(offset, 0);
}

function counted(place: number, first: number): number {
  if (!(Number.isInteger(place) && place >= first)) throw unsound(`no place: ${place}`);
  return place;
}
