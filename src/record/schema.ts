import * as z from 'zod';

// Code made for each object at its first parse pays off only after hundreds of records, and then `compile` makes better (validate.ts).
z.config({ jitless: true });

// Cheap shape checks. Whether "2019-02-30" exists is for the rules to say: a record can only tell what it must look like.
const EDTF_POINT = String.raw`[\dX]{4}(?:-(?:0[1-9]|1[0-2]|2[1-9]|3\d|4[01]|XX)(?:-(?:0[1-9]|[12]\d|3[01]|XX))?)?[~?%]?`;
const EDTF = new RegExp(String.raw`^(?:${EDTF_POINT}|${EDTF_POINT}/${EDTF_POINT}|${EDTF_POINT}/\.\.|\.\./${EDTF_POINT})$`);
const LANGUAGE = /^[a-z]{2,3}$/;
const ALPHA2 = /^[A-Z]{2}$/;
const ALPHA3 = /^[A-Z]{3}$/;
const E164 = /^\+[1-9]\d{3,14}$/;
const KEBAB = /^[a-z0-9-]+$/;
const SHA256 = /^[0-9a-f]{64}$/;

const edtf = z.string().regex(EDTF, 'not an EDTF date').meta({ description: 'EDTF (ISO 8601-2)' });
const country = z
  .string()
  .regex(ALPHA2, 'not an ISO 3166-1 code')
  .meta({ description: 'ISO 3166-1 alpha-2, or the former code of ISO 3166-3' });
const e164 = z.string().regex(E164, 'not an E.164 number').meta({ description: 'ITU E.164' });
const address = z.string().regex(/^[^\s@]+@[^\s@]+$/, 'not an e-mail address');
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
  return z
    .strictObject({ ...place, ...values, ...origin })
    .refine((value) => isRange(value as unknown as Ranged), { path: ['end'], error: 'the range is empty or turned round' });
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
  alpha3: z.string().regex(ALPHA3, 'not an ISO 3166-1 alpha-3 code'),
  name: words.meta({ description: 'in English' }),
  basis,
  mentions: z.array(fact({ via: z.enum(['name', 'demonym', 'city']) })).min(1),
});

const money = fact({ currency: z.string().regex(ALPHA3, 'not an ISO 4217 code').nullable(), ...amount }).refine(inOrder, unordered);

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
  ext: z.string().regex(/^\d+$/, 'not digits').nullable(),
  country: country.nullable(),
  kind: z.string().regex(/^[a-z_]+$/, 'not a kind of number'),
  valid: z.boolean().meta({ description: 'what the numbering plan says today' }),
});

const email = fact({ address });
const url = fact({ url: z.string().regex(/^[A-Za-z][A-Za-z0-9+.-]*:\S+$/, 'not an absolute URL') });

const contact = fact({
  name: z.string().nullable(),
  role: z.string().nullable(),
  office: z.string().nullable(),
  phones: z.array(e164),
  emails: z.array(address),
});

const problem = z.strictObject({
  code: z.string().regex(KEBAB, 'not in kebab case'),
  severity: z.enum(['warning', 'error']),
  message: words,
  start: offset.optional(),
  end: offset.optional(),
});

const origins = {
  path: words,
  format: z.enum(['text', 'html']),
  url: z.string().nullable(),
  sha256: z.string().regex(SHA256, 'not a SHA-256'),
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

/** The record of one page: the contract of the output. */
export const pageRecord = z
  .strictObject({
    id: words.meta({ description: "first 16 hex digits of the SHA-256 of the document's bytes, or the id that the input gave" }),
    source: z.strictObject(origins),
    language: z.strictObject({ code: z.string().regex(LANGUAGE, 'not an ISO 639 code'), confidence: z.number().min(0).max(1) }),
    title: z.string().nullable(),
    dateline: z.strictObject({ text: words, country: country.nullable() }).nullable(),
    published: z.strictObject({ text: words, edtf }).nullable(),
    text: z.string().meta({ description: 'the article alone; paragraphs split by a blank line' }),
    dates: z.array(date),
    countries: z.array(countryEntry),
    focus: z
      .strictObject({ code: country.nullable(), reason: words })
      .nullable()
      .optional()
      .meta({ description: 'the country that the page is mainly about' }),
    money: z.array(money),
    statistics: z.array(statistic),
    phones: z.array(phone),
    emails: z.array(email),
    urls: z.array(url),
    contacts: z.array(contact),
    problems: z.array(problem),
  })
  .meta({ title: 'iomx page record' });

/** What stands in the stream in place of a record where a page could not be read. */
export const errorRecord = z
  .strictObject({
    id: words.nullable(),
    source: z.strictObject(origins).partial().required({ path: true }),
    error: z.strictObject({ code: z.string().regex(KEBAB, 'not in kebab case'), message: words }),
  })
  .meta({ title: 'iomx error record' });

export type PageRecord = z.infer<typeof pageRecord>;
export type ErrorRecord = z.infer<typeof errorRecord>;
/** One line of the output. */
export type OutputRecord = PageRecord | ErrorRecord;
export type RecordedFacts = Pick<PageRecord, 'dates' | 'countries' | 'money' | 'statistics' | 'phones' | 'emails' | 'urls' | 'contacts'>;

/** JSON Schema (draft 2020-12) of a record; that of an error record stands in `$defs.error`. */
export function jsonSchema(): Record<string, unknown> {
  const { $schema, ...error } = z.toJSONSchema(errorRecord);
  const page = z.toJSONSchema(pageRecord);
  return { ...page, $defs: { ...page.$defs, error } };
}
