import * as z from 'zod';
import type { FactKind } from '../model/fact.js';
import { type Form, forms } from './forms.js';

// Code made for each object at its first parse pays off only after hundreds of records, and then `compile` makes better (validate.ts).
z.config({ jitless: true });

function ofForm<Name extends string>({ pattern, fault }: Form<Name>) {
  return z.string().regex(pattern, fault).brand<Name>();
}

const edtf = ofForm(forms.edtf).meta({ description: 'EDTF (ISO 8601-2)' });
const country = ofForm(forms.country).meta({ description: 'ISO 3166-1 alpha-2, or the former code of ISO 3166-3' });
const e164 = ofForm(forms.e164).meta({ description: 'ITU E.164' });
const address = ofForm(forms.address);
const offset = z.int().min(0);
const number = z.number().nullable();
const words = z.string().min(1);
const basis = z.enum(['stated', 'inferred']).meta({ description: 'stated: read from the words; inferred: completed from the context' });

const place = {
  text: words.meta({ description: 'the words it was read from' }),
  start: offset.meta({ description: "half-open range of the record's text, in Unicode code points" }),
  end: offset,
};
const origin = {
  source_start: offset.meta({ description: 'the same range in the document as decoded, before cleaning' }),
  source_end: offset,
  section: z.enum(['title', 'body', 'contact']),
  rule: words.meta({ description: 'the rule that read it' }),
  basis,
};

interface Ranged {
  readonly start: number;
  readonly end: number;
  readonly source_start: number;
  readonly source_end: number;
}
const isRange = (fact: Ranged): boolean => fact.start < fact.end && fact.source_start < fact.source_end;

function fact<Shape extends z.ZodRawShape>(values: Shape) {
  return z.strictObject({ ...place, ...values, ...origin }).refine((value) => isRange(value as unknown as Ranged), {
    path: ['end'],
    error: 'start to end, or source_start to source_end, is empty or turned round',
  });
}

const amount = {
  value: number,
  min: number,
  max: number,
  qualifier: z.enum(['exact', 'approx', 'at_least', 'at_most', 'magnitude']),
};
interface Bounds {
  readonly min: number | null;
  readonly max: number | null;
}
const inOrder = ({ min, max }: Bounds): boolean => min === null || max === null || min <= max;
const unordered = { path: ['min'], error: 'min is above max' };

const date = fact({
  edtf: edtf.nullable(),
  resolved: edtf.nullable().meta({ description: 'edtf filled in from the reference date' }),
  kind: z.enum(['day', 'month', 'season', 'year', 'decade', 'interval', 'relative']),
}).refine((value) => value.kind !== 'relative' || value.edtf === null, { path: ['edtf'], error: 'a relative date has no EDTF' });

const countryEntry = z.strictObject({
  code: country,
  alpha3: ofForm(forms.country3),
  name: words.meta({ description: 'in English' }),
  basis,
  mentions: z.array(fact({ via: z.enum(['name', 'demonym', 'city']) })).min(1),
});

const money = fact({ currency: ofForm(forms.currency).nullable(), ...amount }).refine(inOrder, unordered);

const statistic = fact({
  kind: z.enum(['count', 'percent', 'ratio', 'duration', 'age', 'measure']),
  value: amount.value,
  min: amount.min,
  max: amount.max,
  of: number.meta({ description: 'the whole of a ratio: 9 of 32' }),
  unit: z.string().nullable(),
  qualifier: amount.qualifier,
}).refine(inOrder, unordered);

const phone = fact({
  e164: e164.nullable(),
  ext: ofForm(forms.digits).nullable(),
  country: country.nullable(),
  kind: ofForm(forms.phoneKind),
  valid: z.boolean().meta({ description: 'what the numbering plan says today' }),
});

const email = fact({ address });
const url = fact({ url: ofForm(forms.url) });

const contact = fact({
  name: z.string().nullable(),
  role: z.string().nullable(),
  office: z.string().nullable(),
  phones: z.array(e164),
  emails: z.array(address),
});

const problem = z.strictObject({
  code: ofForm(forms.problemCode),
  severity: z.enum(['warning', 'error']),
  message: words,
  start: offset.optional(),
  end: offset.optional(),
});

const origins = {
  path: words,
  format: z.enum(['text', 'html']),
  url: z.string().nullable(),
  sha256: ofForm(forms.sha256),
  encoding: z.string().optional().meta({ description: 'where it is not UTF-8' }),
  member: words.optional().meta({ description: 'name of the file within an archive (tar)' }),
  line: z.int().min(1).optional().meta({ description: '1-based line that it begins on (JSONL, JSON, CSV)' }),
  row: z.int().min(1).optional().meta({ description: '1-based row of a table without its head (CSV, Parquet), or item of a JSON array' }),
  offset: offset.optional().meta({
    description:
      'byte at which its WARC record begins: in the file where records are compressed one by one (CDX), else in what is unpacked',
  }),
  part: z.int().min(1).optional().meta({ description: '1-based place among the articles of one page' }),
};

const focus = z
  .strictObject({ code: country.nullable(), reason: words })
  .nullable()
  .optional()
  .meta({ description: 'the country that the page is mainly about' });
const problems = z.array(problem);
const head = {
  id: words.meta({ description: "first 16 hex digits of the SHA-256 of the document's bytes, or the id that the input gave" }),
  source: z.strictObject(origins),
  language: z.strictObject({ code: ofForm(forms.language), confidence: z.number().min(0).max(1) }),
  title: z.string().nullable(),
  dateline: z.strictObject({ text: words, country: country.nullable() }).nullable(),
  published: z.strictObject({ text: words, edtf }).nullable(),
  text: z.string().meta({ description: 'the article alone; paragraphs split by a blank line' }),
};

/** The record of one page: the contract of the output. */
export const pageRecord = z
  .strictObject({
    ...head,
    dates: z.array(date),
    countries: z.array(countryEntry),
    focus,
    money: z.array(money),
    statistics: z.array(statistic),
    phones: z.array(phone),
    emails: z.array(email),
    urls: z.array(url),
    contacts: z.array(contact),
    problems,
  })
  .meta({ title: 'iomx page record' });

/** What stands in the stream in place of a record where a page could not be read. */
export const errorRecord = z
  .strictObject({
    id: words.nullable(),
    source: z.strictObject(origins).partial().required({ path: true }),
    error: z.strictObject({ code: ofForm(forms.problemCode), message: words }),
  })
  .meta({ title: 'iomx error record' });

export type PageRecord = z.input<typeof pageRecord>;
export type ErrorRecord = z.input<typeof errorRecord>;
/** One line of the output. */
export type OutputRecord = PageRecord | ErrorRecord;
export type RecordedFacts = Pick<PageRecord, FactKind>;
/** A record whose texts were tested for the forms that the schema asks for (`forms.ts`). */
export type TestedRecord = z.output<typeof pageRecord>;
export type TestedFacts = Pick<TestedRecord, FactKind>;

/** JSON Schema (draft 2020-12) of a record; that of an error record stands in `$defs.error`. */
export function jsonSchema(): Record<string, unknown> {
  const { $schema, ...error } = z.toJSONSchema(errorRecord);
  const page = z.toJSONSchema(pageRecord);
  return { ...page, $defs: { ...page.$defs, error } };
}
