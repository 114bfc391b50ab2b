import type { PageRecord, RecordedFacts } from '../record/schema.js';

interface AmountFields {
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly qualifier: string;
}

/** A number with its bounds: `8500`, `~8500`, `>=8500`, `<=8500`, `3..5`; `10000s` for "tens of thousands". */
function amountForm({ value, min, max, qualifier }: AmountFields): string {
  if (value === null) return `${min ?? ''}..${max ?? ''}`;
  if (qualifier === 'approx') return `~${value}`;
  if (qualifier === 'at_least') return `>=${value}`;
  if (qualifier === 'at_most') return `<=${value}`;
  return qualifier === 'magnitude' ? `${value}s` : String(value);
}

function statisticForm(fact: RecordedFacts['statistics'][number]): string {
  const sign = fact.kind === 'percent' ? '%' : '';
  const whole = fact.of === null ? '' : `/${fact.of}`;
  return `${amountForm(fact)}${whole}${sign}${fact.unit === null ? '' : ` ${fact.unit}`}`;
}

/** One line that says what a fact means, for tables and summaries: the EDTF of a date, the E.164 of a phone. */
export const normalForms: { readonly [K in keyof RecordedFacts]: (fact: RecordedFacts[K][number]) => string } = {
  dates: (fact) => fact.edtf ?? fact.resolved ?? fact.text,
  countries: (fact) => fact.code,
  money: (fact) => `${fact.currency ?? '?'} ${amountForm(fact)}`,
  statistics: statisticForm,
  phones: (fact) => `${fact.e164 ?? fact.text}${fact.ext === null ? '' : ` x${fact.ext}`}`,
  emails: (fact) => fact.address,
  urls: (fact) => fact.url,
  contacts: (fact) => fact.name ?? fact.office ?? fact.emails[0] ?? fact.phones[0] ?? fact.text,
};

/** Normal forms of all facts of a kind. */
export function formsOf<K extends keyof RecordedFacts>(record: PageRecord, kind: K): string[] {
  return record[kind].map((fact) => normalForms[kind](fact));
}
