import { sectionAt } from '../facts/page.js';
import type { Article } from '../model/article.js';
import type { Document, DocumentFormat } from '../model/document.js';
import type { Fact, FactKind, Facts, FactValues } from '../model/fact.js';
import type { Problem } from '../model/problem.js';
import type { Span } from '../model/span.js';
import { codePointsOf, type ToCodePoints } from './code-points.js';
import { idOf, sha256Of } from './hash.js';
import type { PageRecord, RecordedFacts } from './schema.js';

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
  readonly focus?: { readonly code: string | null; readonly reason: string } | null | undefined;
  readonly problems: readonly Problem[];
  /** ISO 3166-1 alpha-3 and English name of a country by its alpha-2 code. */
  readonly country: (code: string) => { readonly alpha3: string; readonly name: string };
}

/** The record of a page. Facts come in the order of the text; offsets are turned into code points. */
export function buildRecord(parts: RecordParts): PageRecord {
  const { article, dateline, document } = parts;
  const placer = new Placer(article, parts.source);
  const sha256 = sha256Of(document.content);
  return {
    id: document.id ?? idOf(sha256),
    source: sourceOf(parts, sha256),
    language: { code: parts.language.code, confidence: parts.language.confidence },
    title: article.title && article.text.slice(article.title.start, article.title.end),
    dateline: dateline && { text: article.text.slice(dateline.start, dateline.end), country: dateline.country },
    published: publishedOf(article, document),
    text: article.text,
    dates: placer.facts('dates', parts.facts.dates),
    countries: countryEntries(parts, placer),
    ...(parts.focus === undefined ? {} : { focus: parts.focus }),
    money: placer.facts('money', parts.facts.money),
    statistics: placer.facts('statistics', parts.facts.statistics),
    phones: placer.facts('phones', parts.facts.phones),
    emails: placer.facts('emails', parts.facts.emails),
    urls: placer.facts('urls', parts.facts.urls),
    contacts: placer.facts('contacts', parts.facts.contacts),
    problems: [...(document.problems ?? []), ...parts.problems].map((problem) => placer.problem(problem)),
  };
}

function sourceOf({ document, encoding, format }: RecordParts, sha256: string): PageRecord['source'] {
  return {
    path: document.path,
    format,
    url: document.url ?? null,
    sha256,
    ...(encoding === 'utf-8' ? {} : { encoding }),
    ...(document.line === undefined ? {} : { line: document.line }),
  };
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
function countryEntries({ facts, country }: RecordParts, placer: Placer): PageRecord['countries'] {
  const entries = new Map<string, PageRecord['countries'][number]>();
  for (const fact of inOrder(facts.countries)) {
    const { code, via } = fact.value;
    let entry = entries.get(code);
    if (entry === undefined) {
      const { alpha3, name } = country(code);
      entry = { code, alpha3, name, basis: 'inferred', mentions: [] };
      entries.set(code, entry);
    }
    if (via !== 'city') entry.basis = 'stated';
    entry.mentions.push(placer.fact('countries', fact));
  }
  return [...entries.values()];
}

type Mention = RecordedFacts['countries'][number]['mentions'][number];
type Recorded<K extends FactKind> = K extends 'countries' ? Mention : RecordedFacts[K][number];

/** Writes facts down with their places in text and source. */
class Placer {
  readonly #inText: ToCodePoints;
  readonly #inSource: ToCodePoints;

  constructor(
    private readonly article: Article,
    source: string,
  ) {
    this.#inText = codePointsOf(article.text);
    this.#inSource = codePointsOf(source);
  }

  facts<K extends FactKind>(kind: K, facts: readonly Fact<K>[]): Recorded<K>[] {
    return inOrder(facts).map((fact) => this.fact(kind, fact));
  }

  /** Fields are set one by one: spreading objects into one another takes ten times as long. */
  fact<K extends FactKind>(kind: K, fact: Fact<K>): Recorded<K> {
    const { text, source } = this.article;
    const head = { text: text.slice(fact.start, fact.end), start: this.#inText(fact.start), end: this.#inText(fact.end) };
    const made = head as Recorded<K>;
    setValue[kind](made, fact.value);
    made.source_start = this.#inSource(source.toSource(fact.start));
    made.source_end = this.#inSource(source.toSourceEnd(fact.end));
    made.section = sectionAt(this.article, fact.start);
    made.rule = fact.rule;
    made.basis = fact.basis;
    return made;
  }

  problem({ code, severity, message, span }: Problem): PageRecord['problems'][number] {
    if (span === undefined) return { code, severity, message };
    return { code, severity, message, start: this.#inText(span.start), end: this.#inText(span.end) };
  }
}

/** The fields of each kind, named one by one: their order is that of the record, whatever the rules wrote. */
const setValue: { readonly [K in FactKind]: (to: Recorded<K>, value: FactValues[K]) => void } = {
  dates(to, value) {
    to.edtf = value.edtf;
    to.resolved = value.resolved;
    to.kind = value.kind;
  },
  countries(to, value) {
    to.via = value.via;
  },
  money(to, value) {
    to.currency = value.currency;
    to.value = value.value;
    to.min = value.min;
    to.max = value.max;
    to.qualifier = value.qualifier;
  },
  statistics(to, value) {
    to.kind = value.kind;
    to.value = value.value;
    to.min = value.min;
    to.max = value.max;
    to.of = value.of;
    to.unit = value.unit;
    to.qualifier = value.qualifier;
  },
  phones(to, value) {
    to.e164 = value.e164;
    to.ext = value.ext;
    to.country = value.country;
    to.kind = value.kind;
    to.valid = value.valid;
  },
  emails(to, value) {
    to.address = value.address;
  },
  urls(to, value) {
    to.url = value.url;
  },
  contacts(to, value) {
    to.name = value.name;
    to.role = value.role;
    to.office = value.office;
    to.phones = [...value.phones];
    to.emails = [...value.emails];
  },
};
