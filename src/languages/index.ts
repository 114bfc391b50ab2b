import type { LanguagePack } from '../model/language-pack.js';
import { ar } from './ar.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { it } from './it.js';
import { pt } from './pt.js';
import { ru } from './ru.js';
import { uk } from './uk.js';

/**
 * The languages that are read, in the order that decides a tie. Functions, since the command loads each language from a file of its own when
 * it is first asked for (src/bundle.mjs): what every page needs of all of them comes from tables made beforehand (`text/prepared.ts`).
 */
const packs: Readonly<Record<string, () => LanguagePack>> = {
  en: () => en,
  fr: () => fr,
  es: () => es,
  de: () => de,
  pt: () => pt,
  it: () => it,
  ar: () => ar,
  ru: () => ru,
  uk: () => uk,
};

/** ISO 639-1 codes of the languages that are read, in that order. */
export const languageCodes: readonly string[] = Object.keys(packs);

/** The words of a language; undefined where it is none of those that are read. */
export const packOf = (code: string): LanguagePack | undefined => packs[code]?.();

/** The words of all languages: nothing that every start of the command should ask for. */
export const allPacks = (): readonly LanguagePack[] => Object.values(packs).map((pack) => pack());
