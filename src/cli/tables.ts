import { readFileSync } from 'node:fs';
import type { Tables } from '../text/prepared.js';

/** The tables of a file that the build wrote beside the command (src/bundle.mjs); none where the sources run as they are. */
export function readTables(file: string): Tables {
  try {
    return JSON.parse(readFileSync(new URL(`tables/${file}.json`, import.meta.url), 'utf8')) as Tables;
  } catch {
    return {};
  }
}
