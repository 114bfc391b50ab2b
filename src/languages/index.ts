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

/** The languages that are read, in the order that decides a tie. */
export const languagePacks: readonly LanguagePack[] = [en, fr, es, de, pt, it, ar, ru, uk];
