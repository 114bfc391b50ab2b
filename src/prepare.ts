import { furnitureWords } from './clean/words.js';
import { preparedUnits } from './facts/money/tables.js';
import { placeTables } from './gazetteer/index.js';
import { detectionTables } from './languages/detect.js';
import { languageCodes } from './languages/index.js';
import type { Tables } from './text/prepared.js';

/** All tables that `prepared` is asked for, by file: what every page needs, and what a page of one language needs. */
export function tableFiles(): Readonly<Record<string, Tables>> {
  const ofLanguages = languageCodes.map((code) => [code, { places: placeTables(code), units: preparedUnits(code) }] as const);
  return { common: { detection: detectionTables(), furniture: furnitureWords() }, ...Object.fromEntries(ofLanguages) };
}
