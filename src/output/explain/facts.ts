import type { FactKind } from '../../model/fact.js';
import { factKinds } from '../../record/kinds.js';
import type { PageRecord, RecordedFacts } from '../../record/schema.js';
import { normalForms } from '../normal-forms.js';

/** What every fact of a record has, mentions of countries too. */
export interface RecordedFact {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly source_start: number;
  readonly source_end: number;
  readonly section: string;
  readonly rule: string;
  readonly basis: string;
}

/** A fact as it is shown: what it means in one line, and what else it says. */
export interface ShownFact {
  readonly kind: FactKind;
  readonly fact: RecordedFact;
  readonly form: string;
  readonly more: readonly string[];
}

/** Facts that are shown together: those of a kind, or the mentions of one country under its name. */
export interface FactGroup {
  readonly heading: string | null;
  readonly facts: readonly ShownFact[];
}

const present = (...parts: readonly (string | null | false)[]): string[] =>
  parts.filter((part) => typeof part === 'string' && part !== '') as string[];

type OneFact = { readonly [K in Exclude<FactKind, 'countries'>]: RecordedFacts[K][number] };

/** What a fact says beyond its normal form. A kind that is missing here does not compile. */
const details: { readonly [K in keyof OneFact]: (fact: OneFact[K]) => string[] } = {
  dates: ({ kind, edtf, resolved }) => present(kind, resolved !== null && resolved !== edtf && `resolved ${resolved}`),
  money: ({ qualifier, currency }) => present(qualifier, currency === null && 'currency left open'),
  statistics: ({ kind, qualifier }) => [kind, qualifier],
  phones: ({ kind, country, valid }) => present(kind, country, !valid && 'not valid by the numbering plan of today'),
  emails: () => [],
  urls: () => [],
  contacts: ({ role, office, phones, emails }) => present(role, office, ...phones, ...emails),
};

/** The facts of a kind, grouped as they are shown. */
export function groupsOf(record: PageRecord, kind: FactKind): FactGroup[] {
  if (kind === 'countries') return countryGroups(record);
  const facts = record[kind].map((fact) => shown(kind, fact as never));
  return facts.length === 0 ? [] : [{ heading: null, facts }];
}

function shown<K extends keyof OneFact>(kind: K, fact: OneFact[K]): ShownFact {
  const form = normalForms[kind](fact as RecordedFacts[K][number]);
  return { kind, fact, form: isUndated(fact) ? 'no calendar date' : form, more: details[kind](fact) };
}

/** "yesterday", where no reference date tells which day that was. */
const isUndated = (fact: OneFact[keyof OneFact]): boolean => 'edtf' in fact && fact.edtf === null && fact.resolved === null;

function countryGroups({ countries }: PageRecord): FactGroup[] {
  return countries.map(({ code, name, basis, mentions }) => ({
    heading: `${code} ${name}${basis === 'inferred' ? ' (inferred)' : ''}`,
    facts: mentions.map((fact) => ({ kind: 'countries', fact, form: code, more: [fact.via] })),
  }));
}

/** All facts of a record, kind by kind. */
export function shownFacts(record: PageRecord): ShownFact[] {
  return factKinds.flatMap((kind) => groupsOf(record, kind).flatMap(({ facts }) => facts));
}
