import { sectionAt } from '../facts/page.js';
import type { Article, Section } from '../model/article.js';
import type { Document, DocumentFormat } from '../model/document.js';
import type { Amount, Fact, FactKind, Facts } from '../model/fact.js';
import type { Problem } from '../model/problem.js';
import type { Span } from '../model/span.js';
import { codePointsOf, sameOffset, type ToCodePoints } from './code-points.js';
import { type Form, forms, type Of, sureDate, unsound } from './forms.js';
import { idOf } from './hash.js';
import { writePlace } from './place.js';
import type { PageRecord, TestedFacts } from './schema.js';

/** Everything that is known of a page, offsets in UTF-16 units. */
export interface RecordParts {
  readonly document: Document;
  /** Of the document's bytes, in hex. */
  readonly sha256: string;
  /** The document as decoded, before anything was cleaned away: what `article.source` leads back to. */
  readonly source: string;
  /** Name of the encoding as decoded; shown where it is not `utf-8`. */
  readonly encoding: string;
  readonly format: DocumentFormat;
  readonly article: Article;
  readonly language: { readonly code: string; readonly confidence: number };
  readonly facts: Facts;
  readonly dateline: (Span & { readonly country: string | null }) | null;
  readonly focus: { readonly code: string | null; readonly reason: string } | null;
  readonly problems: readonly Problem[];
  /** 1-based place among the releases of the page, where it holds several. */
  readonly part: number | null;
  /** ISO 3166-1 alpha-3 and English name of a country by its alpha-2 code. */
  readonly country: (code: string) => { readonly alpha3: string; readonly name: string };
}

/**
 * The record of a page. Facts come in the order of the text; offsets are turned into code points.
 * Of facts, all that the schema asks for and types cannot say is tested as they are written, so that nobody need go through them again.
 * @throws Error where a fact is not what the schema asks for: a bug in the rule that read it
 */
export function buildRecord(parts: RecordParts): PageRecord {
  const { article, dateline, document, facts, part, sha256 } = parts;
  const placer = new Placer(article, parts.source);
  const id = document.id ?? idOf(sha256);
  return {
    id: part ? `${id}-${part}` : id,
    source: sourceOf(parts),
    language: { code: parts.language.code, confidence: parts.language.confidence },
    title: article.title && article.text.slice(article.title.start, article.title.end),
    dateline: dateline && { text: article.text.slice(dateline.start, dateline.end), country: dateline.country },
    published: publishedOf(article, document),
    text: article.text,
    dates: dateRecords(facts.dates, placer),
    countries: countryEntries(parts, placer),
    focus: parts.focus,
    money: moneyRecords(facts.money, placer),
    statistics: statisticRecords(facts.statistics, placer),
    phones: phoneRecords(facts.phones, placer),
    emails: emailRecords(facts.emails, placer),
    urls: urlRecords(facts.urls, placer),
    contacts: contactRecords(facts.contacts, placer),
    problems: placer.problems(document.problems ?? [], parts.problems),
  };
}

function sourceOf({ document, sha256, encoding, format, part }: RecordParts): PageRecord['source'] {
  const source: PageRecord['source'] = { path: document.path, format, url: document.url ?? null, sha256 };
  if (encoding !== 'utf-8') source.encoding = encoding;
  writePlace(source, document);
  if (part) source.part = part;
  return source;
}

function publishedOf(article: Article, document: Document): PageRecord['published'] {
  if (article.published !== null) return { text: article.published.text, edtf: article.published.edtf };
  return document.date ? { text: document.date, edtf: document.date } : null;
}

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
let headsFrom: RecordParts['country'] | null = null;

type Entry = TestedFacts['countries'][number];
type Head = Pick<Entry, 'code' | 'alpha3' | 'name'>;

function headOf(code: string, country: RecordParts['country']): Head {
  if (country !== headsFrom) heads.clear();
  headsFrom = country;
  return heads.get(code) ?? addHead(code, country);
}

function addHead(code: string, country: RecordParts['country']): Head {
  const { alpha3, name } = country(code);
  const head: Head = { code: forms.country.sure(code), alpha3: forms.country3.sure(alpha3), name };
  heads.set(code, head);
  return head;
}

/** One entry a country, in the order of their first mentions. Inferred is a country that only cities imply. */
function countryEntries({ facts, country }: RecordParts, placer: Placer): Entry[] {
  const entries: Entry[] = [];
  const sorted = inOrder(facts.countries);
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

/**
 * Tells where facts stand: their words, and their section; offsets in code points. It holds the place of one fact at a time, and goes
 * through the facts of a kind in their order.
 */
class Placer {
  text = '';
  start = 0;
  end = 0;
  sourceStart = 0;
  sourceEnd = 0;
  section: Section = 'body';
  /** null: a unit is a code point, as on nearly all pages. */
  readonly #pairs: Pairs | null;

  constructor(
    private readonly article: Article,
    source: string,
  ) {
    this.#pairs = article.hasPairs === false ? null : pairsOf(article.text, source);
  }

  /** Goes to a fact. */
  to({ start, end, rule }: Fact): void {
    const { text, source } = this.article;
    this.text = text.slice(start, end);
    this.start = start;
    this.end = end;
    this.sourceStart = source.toSource(start);
    this.sourceEnd = source.toSourceEnd(end);
    this.section = sectionAt(this.article, start);
    if (this.#pairs !== null) this.#count(this.#pairs);
    if (!(this.start < this.end && this.sourceStart < this.sourceEnd) || rule === '') throw unsound(`no place: ${start}-${end} ${rule}`);
  }

  /** Makes code points of units. */
  #count({ inText, inSource }: Pairs): void {
    this.start = inText(this.start);
    this.end = inText(this.end);
    this.sourceStart = inSource(this.sourceStart);
    this.sourceEnd = inSource(this.sourceEnd);
  }

  problems(own: readonly Problem[], further: readonly Problem[]): PageRecord['problems'] {
    const placed: PageRecord['problems'] = [];
    for (let i = 0; i < own.length; i += 1) placed.push(this.#problem(own[i]));
    for (let i = 0; i < further.length; i += 1) placed.push(this.#problem(further[i]));
    return placed;
  }

  #problem({ code, severity, message, span }: Problem): PageRecord['problems'][number] {
    if (span === undefined) return { code, severity, message };
    const inText = this.#pairs === null ? null : this.#pairs.inText;
    const [start, end] = inText === null ? [span.start, span.end] : [inText(span.start), inText(span.end)];
    return { code, severity, message, start, end };
  }
}

/** The way to code points of a text and its source. */
interface Pairs {
  readonly inText: ToCodePoints;
  readonly inSource: ToCodePoints;
}

/** null where neither has surrogate pairs. */
function pairsOf(text: string, source: string): Pairs | null {
  const inSource = codePointsOf(source);
  const inText = text === source ? inSource : codePointsOf(text);
  return inSource === sameOffset && inText === sameOffset ? null : { inText, inSource };
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

/*
 * The facts of each kind. All fields stand in one literal, in the order of the record: an object that gets its fields one by one,
 * or by spreading, is laid out anew again and again. One loop a kind: one for all would meet each kind's shape at every step.
 */

function dateRecords(facts: Facts['dates'], placer: Placer): TestedFacts['dates'] {
  const records: TestedFacts['dates'] = [];
  const sorted = inOrder(facts);
  for (let i = 0; i < sorted.length; i += 1) {
    const { value, rule, basis } = sorted[i];
    placer.to(sorted[i]);
    if (value.kind === 'relative' && value.edtf !== null) throw unsound('a relative date has no EDTF');
    const edtf = sureDate(value.edtf);
    records.push({
      text: placer.text,
      start: placer.start,
      end: placer.end,
      edtf,
      resolved: value.resolved === value.edtf ? edtf : sureDate(value.resolved),
      kind: value.kind,
      source_start: placer.sourceStart,
      source_end: placer.sourceEnd,
      section: placer.section,
      rule,
      basis,
    });
  }
  return records;
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

function moneyRecords(facts: Facts['money'], placer: Placer): TestedFacts['money'] {
  const records: TestedFacts['money'] = [];
  const sorted = inOrder(facts);
  for (let i = 0; i < sorted.length; i += 1) {
    const { value, rule, basis } = sorted[i];
    placer.to(sorted[i]);
    testAmount(value);
    records.push({
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
    });
  }
  return records;
}

function statisticRecords(facts: Facts['statistics'], placer: Placer): TestedFacts['statistics'] {
  const records: TestedFacts['statistics'] = [];
  const sorted = inOrder(facts);
  for (let i = 0; i < sorted.length; i += 1) {
    const { value, rule, basis } = sorted[i];
    placer.to(sorted[i]);
    testAmount(value);
    if (!isNumber(value.of)) throw unsound('no number');
    records.push({
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
    });
  }
  return records;
}

function phoneRecords(facts: Facts['phones'], placer: Placer): TestedFacts['phones'] {
  const records: TestedFacts['phones'] = [];
  const sorted = inOrder(facts);
  for (let i = 0; i < sorted.length; i += 1) {
    const { value, rule, basis } = sorted[i];
    placer.to(sorted[i]);
    records.push({
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
    });
  }
  return records;
}

function emailRecords(facts: Facts['emails'], placer: Placer): TestedFacts['emails'] {
  const records: TestedFacts['emails'] = [];
  const sorted = inOrder(facts);
  for (let i = 0; i < sorted.length; i += 1) {
    const { value, rule, basis } = sorted[i];
    placer.to(sorted[i]);
    records.push({
      text: placer.text,
      start: placer.start,
      end: placer.end,
      address: forms.address.sure(value.address),
      source_start: placer.sourceStart,
      source_end: placer.sourceEnd,
      section: placer.section,
      rule,
      basis,
    });
  }
  return records;
}

function urlRecords(facts: Facts['urls'], placer: Placer): TestedFacts['urls'] {
  const records: TestedFacts['urls'] = [];
  const sorted = inOrder(facts);
  for (let i = 0; i < sorted.length; i += 1) {
    const { value, rule, basis } = sorted[i];
    placer.to(sorted[i]);
    records.push({
      text: placer.text,
      start: placer.start,
      end: placer.end,
      url: forms.url.sure(value.url),
      source_start: placer.sourceStart,
      source_end: placer.sourceEnd,
      section: placer.section,
      rule,
      basis,
    });
  }
  return records;
}

function contactRecords(facts: Facts['contacts'], placer: Placer): TestedFacts['contacts'] {
  const records: TestedFacts['contacts'] = [];
  const sorted = inOrder(facts);
  for (let i = 0; i < sorted.length; i += 1) {
    const { value, rule, basis } = sorted[i];
    placer.to(sorted[i]);
    records.push({
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
    });
  }
  return records;
}
