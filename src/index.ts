/**
 * Reads facts out of scraped IOM news pages. `extract({ path, content }) → record`: synchronous, pure, typed; `extractAll` where a page
 * can hold several releases.
 * The record is described by `pageRecord` (zod) and by `jsonSchema()`.
 */
import { loadAhead } from './languages/detect.js';

export { PageError } from './input/page-error.js';
export { type Boilerplate, boilerplateOf, Learner, type Profile, ProfileError, parseProfile, profileText } from './learn/index.js';
export type { Document, DocumentFormat } from './model/document.js';
export type { FactKind } from './model/fact.js';
export { type ExtractOptions, extract, extractAll } from './pipeline.js';
export { jsonSchema, type PageRecord, pageRecord } from './record/schema.js';

await loadAhead();
