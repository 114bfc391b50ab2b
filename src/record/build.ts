import { sectionAt } from '../facts/page.js';
import type { Article } from '../model/article.js';
import type { Document, DocumentFormat } from '../model/document.js';
import type { Fact, FactKind, Facts } from '../model/fact.js';
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
    dates: inOrder(parts.facts.dates).map((fact) => recorded.dates(placer.place(fact), fact)),
    countries: countryEntries(parts, placer),
    ...(parts.focus === undefined ? {} : { focus: parts.focus }),
    money: inOrder(parts.facts.money).map((fact) => recorded.money(placer.place(fact), fact)),
    statistics: inOrder(parts.facts.statistics).map((fact) => recorded.statistics(placer.place(fact), fact)),
    phones: inOrder(parts.facts.phones).map((fact) => recorded.phones(placer.place(fact), fact)),
    emails: inOrder(parts.facts.emails).map((fact) => recorded.emails(placer.place(fact), fact)),
    urls: inOrder(parts.facts.urls).map((fact) => recorded.urls(placer.place(fact), fact)),
    contacts: inOrder(parts.facts.contacts).map((fact) => recorded.contacts(placer.place(fact), fact)),
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
    entry.mentions.push(recorded.countries(placer.place(fact), fact));
  }
  return [...entries.values()];
}

/** Where a fact stands: the fields that every fact shares. */
interface Place {
  readonly head: { text: string; start: number; end: number };
  readonly tail: Pick<RecordedFacts['dates'][number], 'source_start' | 'source_end' | 'section' | 'rule' | 'basis'>;
}

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

  place(fact: Fact): Place {
    const { text, source } = this.article;
    return {
      head: { text: text.slice(fact.start, fact.end), start: this.#inText(fact.start), end: this.#inText(fact.end) },
      tail: {
        source_start: this.#inSource(source.toSource(fact.start)),
        source_end: this.#inSource(source.toSourceEnd(fact.end)),
        section: sectionAt(this.article, fact.start),
        rule: fact.rule,
        basis: fact.basis,
      },
    };
  }

  problem({ code, severity, message, span }: Problem): PageRecord['problems'][number] {
    if (span === undefined) return { code, severity, message };
    return { code, severity, message, start: this.#inText(span.start), end: this.#inText(span.end) };
  }
}

type Mention = RecordedFacts['countries'][number]['mentions'][number];
type Recorded<K extends FactKind> = K extends 'countries' ? Mention : RecordedFacts[K][number];

/** The fields of each kind, named one by one: their order is that of the record, whatever the rules wrote. */
const recorded: { readonly [K in FactKind]: (place: Place, fact: Fact<K>) => Recorded<K> } = {
  dates: ({ head, tail }, { value: v }) => ({ ...head, edtf: v.edtf, resolved: v.resolved, kind: v.kind, ...tail }),
  countries: ({ head, tail }, { value: v }) => ({ ...head, via: v.via, ...tail }),
  money: ({ head, tail }, { value: v }) => ({
    ...head,
    currency: v.currency,
    value: v.value,
    min: v.min,
    max: v.max,
    qualifier: v.qualifier,
    ...tail,
  }),
  statistics: ({ head, tail }, { value: v }) => ({
    ...head,
    kind: v.kind,
    value: v.value,
    min: v.min,
    max: v.max,
    of: v.of,
    unit: v.unit,
    qualifier: v.qualifier,
    ...tail,
  }),
  phones: ({ head, tail }, { value: v }) => ({
    ...head,
    e164: v.e164,
    ext: v.ext,
    country: v.country,
    kind: v.kind,
    valid: v.valid,
    ...tail,
  }),
  emails: ({ head, tail }, { value: v }) => ({ ...head, address: v.address, ...tail }),
  urls: ({ head, tail }, { value: v }) => ({ ...head, url: v.url, ...tail }),
  contacts: ({ head, tail }, { value: v }) => ({
    ...head,
    name: v.name,
    role: v.role,
    office: v.office,
    phones: [...v.phones],
    emails: [...v.emails],
    ...tail,
  }),
};
