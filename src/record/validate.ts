import { compile, type ZodType } from 'zod';
import { fieldPath } from '../model/field-path.js';
import { codePointsOf } from './code-points.js';
import { errorRecord, type PageRecord, pageRecord } from './schema.js';

/** One thing wrong with a record: where (`dates[0].edtf`; empty: the record as a whole) and what. */
export interface Fault {
  readonly path: string;
  readonly message: string;
}

/**
 * What is wrong with a record, by the schema; none: a valid one. Beyond shapes, every fact must read back: the range of the
 * record's `text` is the fact's `text`.
 */
export function faultsOf(record: unknown): Fault[] {
  if (isObject(record) && 'error' in record) return shapeFaults(errorRecord.safeParse(record));
  const result = pageSchema().safeParse(record);
  return result.success ? readBackFaults(record as PageRecord) : shapeFaults(result);
}

/** Compiling takes as long as checking 400 records as they are, and makes each ten times as fast. */
const COMPILE_AT = 400;

let current: ZodType = pageRecord;
let asked = 0;

function pageSchema(): ZodType {
  asked += 1;
  if (asked === COMPILE_AT) current = compile(pageRecord);
  return current;
}

interface Result {
  readonly error?: { readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[] } | undefined;
}

function shapeFaults(result: Result): Fault[] {
  return result.error === undefined ? [] : result.error.issues.map(({ path, message }) => ({ path: fieldPath(path), message }));
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

interface Placed {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function readBackFaults(record: PageRecord): Fault[] {
  const slice = codePointSlicer(record.text);
  const faults: Fault[] = [];
  const check = (facts: readonly Placed[], path: string): void => {
    for (let i = 0; i < facts.length; i += 1) {
      if (slice(facts[i].start, facts[i].end) !== facts[i].text)
        faults.push({ path: `${path}[${i}].text`, message: 'the range of the text reads otherwise' });
    }
  };
  for (const kind of ['dates', 'money', 'statistics', 'phones', 'emails', 'urls', 'contacts'] as const) check(record[kind], kind);
  for (let i = 0; i < record.countries.length; i += 1) check(record.countries[i].mentions, `countries[${i}].mentions`);
  return faults;
}

/** Slices by code points; straight from the string where it has no surrogate pair. */
function codePointSlicer(text: string): (start: number, end: number) => string {
  if (codePointsOf(text)(text.length) === text.length) return (start, end) => text.slice(start, end);
  const points = Array.from(text);
  return (start, end) => points.slice(start, end).join('');
}
