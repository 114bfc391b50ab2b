/**
 * Reads facts out of scraped IOM news pages. `extract({ path, content }) → record`: synchronous, pure, typed.
 * The record is described by `recordSchema` (zod) and its JSON Schema.
 */
export type { Document, DocumentFormat } from './model/document.js';
export type { FactKind } from './model/fact.js';
export { type ExtractOptions, extract } from './pipeline.js';
export type { PageRecord } from './record/schema.js';
