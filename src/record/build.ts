import type { Article } from '../model/article.js';
import type { Document, DocumentFormat } from '../model/document.js';
import type { Facts } from '../model/fact.js';
import type { Problem } from '../model/problem.js';
import type { Span } from '../model/span.js';
import {
  type CountryNames,
  contactRecords,
  countryEntries,
  dateRecords,
  emailRecords,
  moneyRecords,
  phoneRecords,
  statisticRecords,
  urlRecords,
} from './facts.js';
import { datelineIn, focusIn, idIn, languageIn, problemsIn, publishedIn, sourceIn } from './head.js';
import { Placer } from './placer.js';
import type { PageRecord, TestedRecord } from './schema.js';

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
  readonly country: CountryNames;
}

/**
 * The record of a page. Facts come in the order of the text; offsets are turned into code points.
 * All that the schema asks for and types cannot say is tested as it is written, so that nobody need go through it again.
 * @throws Error where something is not what the schema asks for: a bug in the rule that read it
 */
export function buildRecord(parts: RecordParts): PageRecord {
  const { article, facts } = parts;
  const placer = new Placer(article, parts.source);
  const record: TestedRecord = {
    id: idIn(parts),
    source: sourceIn(parts),
    language: languageIn(parts),
    title: article.title && article.text.slice(article.title.start, article.title.end),
    dateline: datelineIn(parts),
    published: publishedIn(parts),
    text: article.text,
    dates: dateRecords(facts.dates, placer),
    countries: countryEntries(facts.countries, parts.country, placer),
    focus: focusIn(parts),
    money: moneyRecords(facts.money, placer),
    statistics: statisticRecords(facts.statistics, placer),
    phones: phoneRecords(facts.phones, placer),
    emails: emailRecords(facts.emails, placer),
    urls: urlRecords(facts.urls, placer),
    contacts: contactRecords(facts.contacts, placer),
    problems: problemsIn(parts, placer),
  };
  return record;
}
