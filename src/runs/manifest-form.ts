import * as z from 'zod';
import { fieldPath } from '../model/field-path.js';
import type { Manifest } from './manifest.js';

const count = z.int().min(0);
const digest = z.object({ bytes: count, sha256: z.string().regex(/^[0-9a-f]{64}$/, 'no SHA-256') });
/** Of a manifest, all that merging relies on. */
const form = z.object({
  iomx: z.string(),
  options: z.looseObject({
    format: z.enum(['jsonl', 'json', 'csv', 'summary']),
    table: z.array(z.enum(['articles', 'facts'])).optional(),
    csvSafe: z.boolean().optional(),
  }),
  shard: z
    .string()
    .regex(/^\d{1,6}\/\d{1,6}$/, 'no part such as 1/4')
    .optional(),
  pages: count,
  records: count,
  failed: count,
  inputs: digest,
  outputs: z.record(z.string(), digest),
});

/** A manifest as it was read, or the field that makes it none: other programs write files of this name too. */
export function manifestOr(value: unknown): { readonly manifest: Manifest } | { readonly fault: string } {
  const { error } = form.safeParse(value);
  return error === undefined ? { manifest: value as Manifest } : { fault: fieldPath(error.issues[0].path) || 'no object' };
}
