import { createRequire } from 'node:module';
import { type Day, dayNumber } from './calendar.js';

interface ChronoComponents {
  isCertain(component: 'year' | 'month' | 'day'): boolean;
  get(component: 'year' | 'month' | 'day'): number | null;
}
interface ChronoLanguage {
  parse(text: string, reference: Date): { text: string; start: ChronoComponents; end: ChronoComponents | null }[];
}

/** A year either way: chrono reads some words as a date far off. */
const FARTHEST_DAYS = 366;
const MEMORY = 2000;
const memory = new Map<string, string | null>();
let chrono: Record<string, ChronoLanguage> | null = null;

/** Loaded when first needed: most pages have no relative words that the own arithmetic leaves open. */
function load(): Record<string, ChronoLanguage> {
  chrono ??= createRequire(import.meta.url)('chrono-node') as Record<string, ChronoLanguage>;
  return chrono;
}

/**
 * EDTF day of a short relative phrase by chrono-node, or null. Only a reading of the whole phrase counts that names a day for certain and lies
 * within a year of the reference.
 */
export function resolveByChrono(language: string, phrase: string, reference: Day): string | null {
  const key = `${language} ${dayNumber(reference.year, reference.month, reference.day)} ${phrase}`;
  const known = memory.get(key);
  if (known !== undefined) return known;
  if (memory.size >= MEMORY) memory.clear();
  const resolved = byChrono(language, phrase, reference);
  memory.set(key, resolved);
  return resolved;
}

function byChrono(language: string, phrase: string, reference: Day): string | null {
  const reader = load()[language];
  if (reader === undefined) return null;
  const noon = new Date(reference.year, reference.month - 1, reference.day, 12);
  const [result] = reader.parse(phrase, noon);
  if (result === undefined || result.end !== null || result.text.length < phrase.length) return null;
  const { start } = result;
  if (!start.isCertain('day')) return null;
  const day = { year: start.get('year')!, month: start.get('month')!, day: start.get('day')! };
  const distance = dayNumber(day.year, day.month, day.day) - dayNumber(reference.year, reference.month, reference.day);
  if (Math.abs(distance) > FARTHEST_DAYS) return null;
  return `${day.year}-${String(day.month).padStart(2, '0')}-${String(day.day).padStart(2, '0')}`;
}
