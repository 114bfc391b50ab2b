import { sectionAt } from '../facts/page.js';
import type { Article, Section } from '../model/article.js';
import type { Document, DocumentFormat } from '../model/document.js';
import type { Amount, Fact, FactKind, Facts } from '../model/fact.js';
import type { Problem } from '../model/problem.js';
import type { Span } from '../model/span.js';
import { codePointsOf, type ToCodePoints } from './code-points.js';
import { type Form, forms, type Of, unsound } from './forms.js';
import { idOf, sha256Of } from './hash.js';
import { writePlace } from './place.js';
import type { PageRecord, TestedFacts } from './schema.js';

/** Everything that is known of a page, offsets in UTF-16 units. */
export interface RecordParts {
  readonly document: Document;
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
  const { article, dateline, document, part } = parts;
  const placer = new Placer(article, parts.source);
  const sha256 = sha256Of(document.content);
  const id = document.id ?? idOf(sha256);
  return {
    id: part ? `${id}-${part}` : id,
    source: sourceOf(parts, sha256),
    language: { code: parts.language.code, confidence: parts.language.confidence },
    title: article.title && article.text.slice(article.title.start, article.title.end),
    dateline: dateline && { text: article.text.slice(dateline.start, dateline.end), country: dateline.country },
    published: publishedOf(article, document),
    text: article.text,
    dates: placer.facts('dates', parts.facts.dates),
    countries: countryEntries(parts, placer),
    focus: parts.focus,
    money: placer.facts('money', parts.facts.money),
    statistics: placer.facts('statistics', parts.facts.statistics),
    phones: placer.facts('phones', parts.facts.phones),
    emails: placer.facts('emails', parts.facts.emails),
    urls: placer.facts('urls', parts.facts.urls),
    contacts: placer.facts('contacts', parts.facts.contacts),
    problems: placer.problems(document.problems ?? [], parts.problems),
  };
}

function sourceOf({ document, encoding, format, part }: RecordParts, sha256: string): PageRecord['source'] {
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

/** One entry a country, in the order of their first mentions. Inferred is a country that only cities imply. */
function countryEntries({ facts, country }: RecordParts, placer: Placer): TestedFacts['countries'] {
  const entries: TestedFacts['countries'] = [];
  const sorted = inOrder(facts.countries);
  for (let i = 0; i < sorted.length; i += 1) {
    const { code, via } = sorted[i].value;
    let entry = entryOf(entries, code);
    if (entry === undefined) {
      const { alpha3, name } = country(code);
      entry = { code: forms.country.sure(code), alpha3: forms.country3.sure(alpha3), name, basis: 'inferred', mentions: [] };
      entries.push(entry);
    }
    if (via !== 'city') entry.basis = 'stated';
    entry.mentions.push(recorders.countries(placer.place(sorted[i]), sorted[i]));
  }
  return entries;
}

/** Pages name few countries: the latest first. */
function entryOf(entries: TestedFacts['countries'], code: string): TestedFacts['countries'][number] | undefined {
  for (let i = entries.length - 1; i >= 0; i -= 1) if (entries[i].code === code) return entries[i];
  return undefined;
}

type Mention = TestedFacts['countries'][number]['mentions'][number];
type Recorded<K extends FactKind> = K extends 'countries' ? Mention : TestedFacts[K][number];

/** Where a fact stands: its words, and its section; offsets in code points. */
interface Place {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly source_start: number;
  readonly source_end: number;
  readonly section: Section;
}

/** Writes facts down with their places in text and source. */
class Placer {
  readonly #inText: ToCodePoints;
  readonly #inSource: ToCodePoints;
  readonly #place: { -readonly [K in keyof Place]: Place[K] } = {
    text: '',
    start: 0,
    end: 0,
    source_start: 0,
    source_end: 0,
    section: 'body',
  };

  constructor(
    private readonly article: Article,
    source: string,
  ) {
    this.#inSource = codePointsOf(source);
    this.#inText = article.text === source ? this.#inSource : codePointsOf(article.text);
  }

  facts<K extends FactKind>(kind: K, facts: readonly Fact<K>[]): Recorded<K>[] {
    const record = recorders[kind];
    const sorted = inOrder(facts);
    const recorded: Recorded<K>[] = [];
    for (let i = 0; i < sorted.length; i += 1) recorded.push(record(this.place(sorted[i]), sorted[i]));
    return recorded;
  }

  /** The place of a fact; one object serves for all facts, so it holds until the next call. */
  place({ start, end, rule }: Fact): Place {
    const { text, source } = this.article;
    const place = this.#place;
    place.text = text.slice(start, end);
    place.start = this.#inText(start);
    place.end = this.#inText(end);
    place.source_start = this.#inSource(source.toSource(start));
    place.source_end = this.#inSource(source.toSourceEnd(end));
    place.section = sectionAt(this.article, start);
    if (!(place.start < place.end && place.source_start < place.source_end) || rule === '')
      throw unsound(`no place: ${start}-${end} ${rule}`);
    return place;
  }

  problems(...lists: readonly (readonly Problem[])[]): PageRecord['problems'] {
    const placed: PageRecord['problems'] = [];
    for (const list of lists) for (const problem of list) placed.push(this.#problem(problem));
    return placed;
  }

  #problem({ code, severity, message, span }: Problem): PageRecord['problems'][number] {
    if (span === undefined) return { code, severity, message };
    return { code, severity, message, start: this.#inText(span.start), end: this.#inText(span.end) };
  }
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

/**
 * The record of a fact of each kind. All fields stand in one literal, in the order of the record: an object that gets its fields one by one,
 * or by spreading, is laid out anew again and again.
 */
const recorders: { readonly [K in FactKind]: (place: Place, fact: Fact<K>) => Recorded<K> } = {
  dates(place, { value, rule, basis }) {
    if (value.kind === 'relative' && value.edtf !== null) throw unsound('a relative date has no EDTF');
    const edtf = forms.edtf.sureOrNull(value.edtf);
    return {
      text: place.text,
      start: place.start,
      end: place.end,
      edtf,
      resolved: value.resolved === value.edtf ? edtf : forms.edtf.sureOrNull(value.resolved),
      kind: value.kind,
      source_start: place.source_start,
      source_end: place.source_end,
      section: place.section,
      rule,
      basis,
    };
  },
  countries(place, { value, rule, basis }) {
    return {
      text: place.text,
      start: place.start,
      end: place.end,
      via: value.via,
      source_start: place.source_start,
      source_end: place.source_end,
      section: place.section,
      rule,
      basis,
    };
  },
  money(place, { value, rule, basis }) {
    testAmount(value);
    return {
      text: place.text,
      start: place.start,
      end: place.end,
      currency: forms.currency.sureOrNull(value.currency),
      value: value.value,
      min: value.min,
      max: value.max,
      qualifier: value.qualifier,
      source_start: place.source_start,
      source_end: place.source_end,
      section: place.section,
      rule,
      basis,
    };
  },
  statistics(place, { value, rule, basis }) {
    testAmount(value);
    if (!isNumber(value.of)) throw unsound('no number');
    return {
      text: place.text,
      start: place.start,
      end: place.end,
      kind: value.kind,
      value: value.value,
      min: value.min,
      max: value.max,
      of: value.of,
      unit: value.unit,
      qualifier: value.qualifier,
      source_start: place.source_start,
      source_end: place.source_end,
      section: place.section,
      rule,
      basis,
    };
  },
  phones(place, { value, rule, basis }) {
    return {
      text: place.text,
      start: place.start,
      end: place.end,
      e164: forms.e164.sureOrNull(value.e164),
      ext: forms.digits.sureOrNull(value.ext),
      country: forms.country.sureOrNull(value.country),
      kind: forms.phoneKind.sure(value.kind),
      valid: value.valid,
      source_start: place.source_start,
      source_end: place.source_end,
      section: place.section,
      rule,
      basis,
    };
  },
  emails(place, { value, rule, basis }) {
    return {
      text: place.text,
      start: place.start,
      end: place.end,
      address: forms.address.sure(value.address),
      source_start: place.source_start,
      source_end: place.source_end,
      section: place.section,
      rule,
      basis,
    };
  },
  urls(place, { value, rule, basis }) {
    return {
      text: place.text,
      start: place.start,
      end: place.end,
      url: forms.url.sure(value.url),
      source_start: place.source_start,
      source_end: place.source_end,
      section: place.section,
      rule,
      basis,
    };
  },
  contacts(place, { value, rule, basis }) {
    return {
      text: place.text,
      start: place.start,
      end: place.end,
      name: value.name,
      role: value.role,
      office: value.office,
      phones: all(forms.e164, value.phones),
      emails: all(forms.address, value.emails),
      source_start: place.source_start,
      source_end: place.source_end,
      section: place.section,
      rule,
      basis,
    };
  },
};
