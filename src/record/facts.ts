import type { Amount, Fact, FactKind, Facts } from '../model/fact.js';
import type { Span } from '../model/span.js';
import { type Form, forms, type Of, sureDateOrNull, unsound } from './forms.js';
import type { Placer } from './placer.js';
import type { TestedFacts } from './schema.js';

/** ISO 3166-1 alpha-3 and English name of a country by its alpha-2 code. */
export type CountryNames = (code: string) => { readonly alpha3: string; readonly name: string };

function inOrder<K extends FactKind>(facts: readonly Fact<K>[]): readonly Fact<K>[] {
  for (let i = 1; i < facts.length; i += 1) {
    if (byPlace(facts[i - 1], facts[i]) > 0) return [...facts].sort(byPlace);
  }
  return facts;
}

function byPlace(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}

/** Entries of countries without what the page says of them, tested; few countries are named on most pages of a site. */
const heads = new Map<string, Head>();
/** Who told the names in `heads`. */
let headsFrom: CountryNames | null = null;

type Entry = TestedFacts['countries'][number];
type Head = Pick<Entry, 'code' | 'alpha3' | 'name'>;

function headOf(code: string, country: CountryNames): Head {
  if (country !== headsFrom) heads.clear();
  headsFrom = country;
  return heads.get(code) ?? addHead(code, country);
}

function addHead(code: string, country: CountryNames): Head {
  const { alpha3, name } = country(code);
  const head: Head = { code: forms.country.sure(code), alpha3: forms.country3.sure(alpha3), name };
  heads.set(code, head);
  return head;
}

/** One entry a country, in the order of their first mentions. Inferred is a country that only cities imply. */
export function countryEntries(facts: Facts['countries'], country: CountryNames, placer: Placer): Entry[] {
  const entries: Entry[] = [];
  const sorted = inOrder(facts);
  for (let i = 0; i < sorted.length; i += 1) {
    const { code, via } = sorted[i].value;
    let entry = entryOf(entries, code);
    if (entry === undefined) {
      const { code: sure, alpha3, name } = headOf(code, country);
      entry = { code: sure, alpha3, name, basis: 'inferred', mentions: [] };
      entries.push(entry);
    }
    if (via !== 'city') entry.basis = 'stated';
    entry.mentions.push(mentionOf(sorted[i], placer));
  }
  return entries;
}

/** Pages name few countries: the latest first. */
function entryOf(entries: readonly Entry[], code: string): Entry | undefined {
  for (let i = entries.length - 1; i >= 0; i -= 1) if (entries[i].code === code) return entries[i];
  return undefined;
}

function all<Name extends string>(form: Form<Name>, texts: readonly string[]): Of<Name>[] {
  const sure: Of<Name>[] = [];
  for (let i = 0; i < texts.length; i += 1) sure.push(form.sure(texts[i]));
  return sure;
}

function testAmount({ value, min, max }: Amount): void {
  if (!isNumber(value) || !isNumber(min) || !isNumber(max)) throw unsound('no number');
  if (min !== null && max !== null && min > max) throw unsound('min is above max');
}

const isNumber = (value: number | null): boolean => value === null || Number.isFinite(value);

/** One record a fact, in their order: `write` puts its values beside its place. */
function recordsOf<K extends FactKind, Written>(
  facts: readonly Fact<K>[],
  placer: Placer,
  write: (fact: Fact<K>, placer: Placer) => Written,
): Written[] {
  const records: Written[] = [];
  const sorted = inOrder(facts);
  for (let i = 0; i < sorted.length; i += 1) {
    placer.to(sorted[i]);
    records.push(write(sorted[i], placer));
  }
  return records;
}

/*
 * A fact of each kind. All fields stand in one literal, in the order of the record: an object that gets its fields one by one, or by
 * spreading, is laid out anew again and again.
 */

export const dateRecords = (facts: Facts['dates'], placer: Placer): TestedFacts['dates'] => recordsOf(facts, placer, dateRecord);

function dateRecord({ value, rule, basis }: Fact<'dates'>, placer: Placer): TestedFacts['dates'][number] {
  if (value.kind === 'relative' && value.edtf !== null) throw unsound('a relative date has no EDTF');
  const edtf = sureDateOrNull(value.edtf);
  return {
    text: placer.text,
    start: placer.start,
    end: placer.end,
    edtf,
    resolved: value.resolved === value.edtf ? edtf : sureDateOrNull(value.resolved),
    kind: value.kind,
    source_start: placer.sourceStart,
    source_end: placer.sourceEnd,
    section: placer.section,
    rule,
    basis,
  };
}

export const moneyRecords = (facts: Facts['money'], placer: Placer): TestedFacts['money'] => recordsOf(facts, placer, moneyRecord);

function moneyRecord({ value, rule, basis }: Fact<'money'>, placer: Placer): TestedFacts['money'][number] {
  testAmount(value);
  return {
    text: placer.text,
    start: placer.start,
    end: placer.end,
    currency: forms.currency.sureOrNull(value.currency),
    value: value.value,
    min: value.min,
    max: value.max,
    qualifier: value.qualifier,
    source_start: placer.sourceStart,
    source_end: placer.sourceEnd,
    section: placer.section,
    rule,
    basis,
  };
}

export const statisticRecords = (facts: Facts['statistics'], placer: Placer): TestedFacts['statistics'] =>
  recordsOf(facts, placer, statisticRecord);

function statisticRecord({ value, rule, basis }: Fact<'statistics'>, placer: Placer): TestedFacts['statistics'][number] {
  testAmount(value);
  if (!isNumber(value.of)) throw unsound('no number');
  return {
    text: placer.text,
    start: placer.start,
    end: placer.end,
    kind: value.kind,
    value: value.value,
    min: value.min,
    max: value.max,
    of: value.of,
    unit: value.unit,
    qualifier: value.qualifier,
    source_start: placer.sourceStart,
    source_end: placer.sourceEnd,
    section: placer.section,
    rule,
    basis,
  };
}

export const phoneRecords = (facts: Facts['phones'], placer: Placer): TestedFacts['phones'] => recordsOf(facts, placer, phoneRecord);

function phoneRecord({ value, rule, basis }: Fact<'phones'>, placer: Placer): TestedFacts['phones'][number] {
  return {
    text: placer.text,
    start: placer.start,
    end: placer.end,
    e164: forms.e164.sureOrNull(value.e164),
    ext: forms.digits.sureOrNull(value.ext),
    country: forms.country.sureOrNull(value.country),
    kind: forms.phoneKind.sure(value.kind),
    valid: value.valid,
    source_start: placer.sourceStart,
    source_end: placer.sourceEnd,
    section: placer.section,
    rule,
    basis,
  };
}

export const emailRecords = (facts: Facts['emails'], placer: Placer): TestedFacts['emails'] => recordsOf(facts, placer, emailRecord);

function emailRecord({ value, rule, basis }: Fact<'emails'>, placer: Placer): TestedFacts['emails'][number] {
  return {
    text: placer.text,
    start: placer.start,
    end: placer.end,
    address: forms.address.sure(value.address),
    source_start: placer.sourceStart,
    source_end: placer.sourceEnd,
    section: placer.section,
    rule,
    basis,
  };
}

export const urlRecords = (facts: Facts['urls'], placer: Placer): TestedFacts['urls'] => recordsOf(facts, placer, urlRecord);

function urlRecord({ value, rule, basis }: Fact<'urls'>, placer: Placer): TestedFacts['urls'][number] {
  return {
    text: placer.text,
    start: placer.start,
    end: placer.end,
    url: forms.url.sure(value.url),
    source_start: placer.sourceStart,
    source_end: placer.sourceEnd,
    section: placer.section,
    rule,
    basis,
  };
}

export const contactRecords = (facts: Facts['contacts'], placer: Placer): TestedFacts['contacts'] =>
  recordsOf(facts, placer, contactRecord);

function contactRecord({ value, rule, basis }: Fact<'contacts'>, placer: Placer): TestedFacts['contacts'][number] {
  return {
    text: placer.text,
    start: placer.start,
    end: placer.end,
    name: value.name,
    role: value.role,
    office: value.office,
    phones: all(forms.e164, value.phones),
    emails: all(forms.address, value.emails),
    source_start: placer.sourceStart,
    source_end: placer.sourceEnd,
    section: placer.section,
    rule,
    basis,
  };
}

function mentionOf(fact: Fact<'countries'>, placer: Placer): Entry['mentions'][number] {
  const { value, rule, basis } = fact;
  placer.to(fact);
  return {
    text: placer.text,
    start: placer.start,
    end: placer.end,
    via: value.via,
    source_start: placer.sourceStart,
    source_end: placer.sourceEnd,
    section: placer.section,
    rule,
    basis,
  };
}
