import * as z from 'zod';
import { fieldPath } from '../model/field-path.js';

const nothing = null;
const words = z.string().min(1);
const number = z.number();
const country = z.string().regex(/^[A-Z]{2}$/, 'no ISO 3166 code of two capitals');
const currency = z.string().regex(/^[A-Z]{3}$/, 'no ISO 4217 code of three capitals');
const open = number.nullable().default(nothing);
const amount = { value: open, min: open, max: open, qualifier: z.enum(['exact', 'approx', 'at_least', 'at_most', 'magnitude']) };
const text = z.string().default('');

const date = z.looseObject({ text, edtf: words.nullable() });
const money = z.looseObject({ text, currency: currency.nullable(), ...amount });
const statistic = z.looseObject({
  text,
  kind: z.enum(['count', 'percent', 'ratio', 'duration', 'age', 'measure']),
  ...amount,
  of: open,
  unit: z.string().nullable().default(nothing),
});
const phone = z.looseObject({ text, e164: words.nullable(), ext: words.nullable().default(nothing) });
const contact = z.looseObject({
  name: z.string().nullable(),
  role: z.string().nullable().optional(),
  office: z.string().nullable().optional(),
  phones: z.array(words).optional(),
  emails: z.array(words).optional(),
});

/**
 * What a person says that a page says: one JSON file a page. A list that is absent was not labelled, and is not scored. Fields beyond
 * these are the labeller's own, but a list that is none of these is most likely misspelt.
 */
const goldPage = z
  .looseObject({
    document: words.optional().meta({ description: 'path of the page; else the name of the gold file is its name' }),
    lang: words.optional().meta({ description: 'ISO 639-1; und: a page with nothing to read' }),
    title: z.string().nullable().optional(),
    title_absent: z.boolean().optional(),
    first_line: z.int().min(1).nullable().optional().meta({ description: '1-based line of the title in a text dump' }),
    body_text: z.string().optional().meta({ description: 'the article as a reader would copy it' }),
    dateline: z.looseObject({ text: words, country: country.nullable() }).nullable().optional(),
    published: z.looseObject({ edtf: words }).nullable().optional(),
    dates: z.array(date).optional(),
    countries: z.array(country).optional(),
    countries_by_city: z.array(country).optional().meta({ description: 'not scored' }),
    money: z.array(money).optional(),
    statistics: z.array(statistic).optional(),
    phones: z.array(phone).optional(),
    emails: z.array(words).optional(),
    urls: z.array(words).optional(),
    contacts: z.array(contact).optional(),
  })
  .superRefine((page, context) => {
    for (const [field, value] of Object.entries(page)) {
      if (Array.isArray(value) && !(field in goldPage.shape))
        context.addIssue({ code: 'custom', path: [field], message: 'no list of this name is scored' });
    }
  });

type Parsed = z.infer<typeof goldPage>;

/** A gold file and where it stands. */
export interface GoldPage extends Parsed {
  /** Name of the gold file, for messages. */
  readonly file: string;
  /** Name of the page that it labels, without its folders. */
  readonly name: string;
}

/** A gold file that does not have the documented form; the message names file and field. */
export class GoldError extends Error {}

/**
 * Reads the text of one gold file.
 * @param file its name, for messages
 * @throws GoldError
 */
export function parseGold(file: string, content: string): GoldPage {
  let json: unknown;
  try {
    json = JSON.parse(content.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new GoldError(`${file}: broken JSON (${error instanceof Error ? error.message : String(error)})`);
  }
  const parsed = goldPage.safeParse(json);
  if (!parsed.success) throw new GoldError(`${file}: ${faultOf(parsed.error)}`);
  return { ...parsed.data, file, name: baseName(parsed.data.document ?? file) };
}

/** `statistics[2].value: Invalid input: …` */
function faultOf({ issues: [{ path, message }] }: z.ZodError): string {
  const field = fieldPath(path);
  return field === '' ? message : `${field}: ${message}`;
}

/** The last part of a path, whichever way its slashes lean. */
export function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}
