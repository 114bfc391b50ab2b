import type { core } from 'zod';

/** A text that was tested for a form: the compiler asks for one wherever the schema asks for the form. */
export type Of<Name extends string> = string & core.$brand<Name>;

/** Texts of one form that are kept: codes, years and numbers of a site come again and again. */
const MOST_KNOWN = 1000;
const LONGEST_KNOWN = 40;
/** Longest text that is no slice of a page: a slice that is kept would keep its page in memory. */
const LONGEST_COPY = 12;

/** What is thrown where a record would not be what its schema asks for. */
export const unsound = (fault: string): Error => new Error(`the record is not valid: ${fault}`);

/** What texts of one kind look like. */
export class Form<Name extends string> {
  readonly #known = new Set<string>();

  constructor(
    readonly name: Name,
    readonly pattern: RegExp,
    /** What is wrong with a text of another form. */
    readonly fault: string,
    private readonly longest = LONGEST_KNOWN,
  ) {}

  /** The text itself. @throws Error where it is not of the form: a rule that read it is wrong */
  sure(text: string): Of<Name> {
    if (!this.#known.has(text)) this.#test(text);
    return text as Of<Name>;
  }

  sureOrNull(text: string | null): Of<Name> | null {
    return text === null ? null : this.sure(text);
  }

  #test(text: string): void {
    if (!this.pattern.test(text)) throw unsound(`${this.fault}: ${JSON.stringify(text)}`);
    if (text.length > this.longest) return;
    if (this.#known.size >= MOST_KNOWN) this.#known.clear();
    this.#known.add(text);
  }
}

// Cheap shape checks. Whether "2019-02-30" exists is for the rules to say: a record can only tell what it must look like.
const EDTF_POINT = String.raw`[\dX]{4}(?:-(?:0[1-9]|1[0-2]|2[1-9]|3\d|4[01]|XX)(?:-(?:0[1-9]|[12]\d|3[01]|XX))?)?[~?%]?`;
const EDTF = new RegExp(String.raw`^(?:${EDTF_POINT}|${EDTF_POINT}/${EDTF_POINT}|${EDTF_POINT}/\.\.|\.\./${EDTF_POINT})$`);

/** The forms of the texts in a record: what its schema asks for, and what is tested as it is written. */
export const forms = {
  sha256: new Form('sha256', /^[0-9a-f]{64}$/, 'not a SHA-256', 0),
  language: new Form('language', /^[a-z]{2,3}$/, 'not an ISO 639 code'),
  problemCode: new Form('problemCode', /^[a-z0-9-]+$/, 'not in kebab case'),
  edtf: new Form('edtf', EDTF, 'not an EDTF date'),
  country: new Form('country', /^[A-Z]{2}$/, 'not an ISO 3166-1 code'),
  country3: new Form('country3', /^[A-Z]{3}$/, 'not an ISO 3166-1 alpha-3 code'),
  currency: new Form('currency', /^[A-Z]{3}$/, 'not an ISO 4217 code'),
  e164: new Form('e164', /^\+[1-9]\d{3,14}$/, 'not an E.164 number'),
  digits: new Form('digits', /^\d+$/, 'not digits'),
  phoneKind: new Form('phoneKind', /^[a-z_]+$/, 'not a kind of number'),
  address: new Form('address', /^[^\s@]+@[^\s@]+$/, 'not an e-mail address'),
  url: new Form('url', /^[A-Za-z][A-Za-z0-9+.-]*:\S+$/, 'not an absolute URL', LONGEST_COPY),
};

/** The same of a date: years, months and days in digits, and intervals of them, as nearly all are, need no look-up. */
export function sureDate(text: string): Of<'edtf'> {
  return isPlainDate(text) ? (text as Of<'edtf'>) : forms.edtf.sure(text);
}

export function sureDateOrNull(text: string | null): Of<'edtf'> | null {
  return text === null ? null : sureDate(text);
}

const HYPHEN = 45;
const SLASH = 47;
const LETTER_X = 88;
/** Digits of a year, a month and a day, and the greatest number of each. */
const DIGITS = [4, 2, 2];
const GREATEST = [Number.POSITIVE_INFINITY, 12, 31];

/** "2019-02-28", "XXXX-02", "2019/2020" */
function isPlainDate(text: string): boolean {
  const { length } = text; // asked for once: texts are laid out in many ways
  let isSecond = false;
  let field = 0;
  let digits = 0;
  let number = 0;
  for (let at = 0; ; at += 1) {
    const unit = at < length ? text.charCodeAt(at) : SLASH;
    if ((unit >= 48 && unit <= 57) || (unit === LETTER_X && field === 0)) {
      number = number * 10 + unit - 48;
      digits += 1;
      continue;
    }
    if (digits !== DIGITS[field] || number > GREATEST[field] || (field > 0 && number === 0)) return false;
    if (at === length) return true;
    if (unit === HYPHEN && field < 2) field += 1;
    else if (unit === SLASH && !isSecond) {
      isSecond = true;
      field = 0;
    } else return false;
    digits = 0;
    number = 0;
  }
}
