import type { Problem } from '../model/problem.js';

/** ISO 639-2 and 639-3 codes, and English names, of languages that have a two-letter code and that the pages are written in. */
const short: Readonly<Record<string, string>> = {
  eng: 'en',
  english: 'en',
  fra: 'fr',
  fre: 'fr',
  french: 'fr',
  spa: 'es',
  spanish: 'es',
  por: 'pt',
  portuguese: 'pt',
  deu: 'de',
  ger: 'de',
  german: 'de',
  ita: 'it',
  italian: 'it',
  ara: 'ar',
  arb: 'ar',
  arabic: 'ar',
  rus: 'ru',
  russian: 'ru',
  ukr: 'uk',
  ukrainian: 'uk',
};
/** Codes that say that nothing is known (ISO 639-2). */
const unknown = new Set(['und', 'mul', 'mis', 'zxx', 'unknown', '']);

/** The language that a field names, as ISO 639: "fr-FR", "fra", "French", "__label__fr" are `fr`. What is no such name is left out, with a problem. */
export function languageCode(value: unknown): { readonly code?: string; readonly problem?: Problem } {
  const name = typeof value === 'string' ? value.trim().toLowerCase().replace('__label__', '') : null;
  if (name !== null && unknown.has(name)) return {};
  const code = name === null ? undefined : (short[name] ?? /^([a-z]{2,3})(?:[-_][a-z0-9_-]*)?$/.exec(name)?.[1]);
  if (code !== undefined) return { code: short[code] ?? code };
  const message = `the field of the language is no ISO 639 code: ${JSON.stringify(value)?.slice(0, 40)}`;
  return { problem: { code: 'invalid-language', severity: 'warning', message } };
}
