import type { Place } from '../model/document.js';
import type { PageRecord } from './schema.js';

/** The place within a file as a record shows it: only what there is to say. */
export function placeWithin({
  member,
  line,
  row,
  offset,
}: Omit<Place, 'path'>): Pick<PageRecord['source'], 'member' | 'line' | 'row' | 'offset'> {
  return {
    ...(member === undefined ? undefined : { member }),
    ...(line === undefined ? undefined : { line }),
    ...(row === undefined ? undefined : { row }),
    ...(offset === undefined ? undefined : { offset }),
  };
}
