import type { LanguagePack } from '../model/language-pack.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { ru } from './ru.js';
import { uk } from './uk.js';

/** The languages that are read, in the order that decides a tie. */
export const languagePacks: readonly LanguagePack[] = [en, fr, es, ru, uk];
