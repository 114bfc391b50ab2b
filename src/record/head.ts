import type { Document } from '../model/document.js';
import type { Problem } from '../model/problem.js';
import type { RecordParts } from './build.js';
import { forms, sureDate, unsound } from './forms.js';
import { idOf } from './hash.js';
import { writePlace } from './place.js';
import type { Placer } from './placer.js';
import type { TestedRecord } from './schema.js';

/*
 * What a record says of its page as a whole. As with facts, what the schema asks for and types cannot say is tested as it is written:
 * forms of texts by `forms.ts`, all else (what is empty, what is out of its bounds) here.
 */

export function idIn({ document, part, sha256 }: RecordParts): string {
  const id = words(document.id ?? idOf(sha256), 'id');
  return part ? `${id}-${part}` : id;
}

export function sourceIn({ document, sha256, encoding, format, part }: RecordParts): TestedRecord['source'] {
  const path = words(document.path, 'path');
  const url = document.url ?? null;
  if (url !== null && typeof url !== 'string') throw unsound(`no URL: ${url}`); // a library's user may not be held to types
  const source: TestedRecord['source'] = { path, format, url, sha256: forms.sha256.sure(sha256) };
  if (encoding !== 'utf-8') source.encoding = encoding;
  writePlace(source, document);
  if (part) source.part = part;
  return source;
}

export function languageIn({ language: { code, confidence } }: RecordParts): TestedRecord['language'] {
  if (!(confidence >= 0 && confidence <= 1)) throw unsound(`no confidence: ${confidence}`);
  return { code: forms.language.sure(code), confidence };
}

export function datelineIn({ article, dateline }: RecordParts): TestedRecord['dateline'] {
  if (dateline === null) return null;
  const text = words(article.text.slice(dateline.start, dateline.end), 'dateline');
  return { text, country: forms.country.sureOrNull(dateline.country) };
}

export function publishedIn({ article: { published }, document }: RecordParts): TestedRecord['published'] {
  if (published !== null) return publication(published.text, published.edtf);
  return document.date ? publication(document.date, document.date) : null;
}

const publication = (text: string, edtf: string): TestedRecord['published'] => ({ text: words(text, 'publication'), edtf: sureDate(edtf) });

export function focusIn({ focus }: RecordParts): TestedRecord['focus'] {
  return focus && { code: forms.country.sureOrNull(focus.code), reason: words(focus.reason, 'reason') };
}

/** @param placer knows the text's code points */
export function problemsIn({ document, problems }: RecordParts, placer: Placer): TestedRecord['problems'] {
  const placed: TestedRecord['problems'] = [];
  const own: Document['problems'] = document.problems ?? [];
  for (let i = 0; i < own.length; i += 1) placed.push(placedProblem(own[i], placer));
  for (let i = 0; i < problems.length; i += 1) placed.push(placedProblem(problems[i], placer));
  return placed;
}

function placedProblem(problem: Problem, placer: Placer): TestedRecord['problems'][number] {
  const { severity, span } = problem;
  const code = forms.problemCode.sure(problem.code);
  const message = words(problem.message, 'message');
  if (span === undefined) return { code, severity, message };
  return { code, severity, message, start: placer.inText(span.start), end: placer.inText(span.end) };
}

/** @throws Error where there are none */
function words(text: string, what: string): string {
  if (text === '') throw unsound(`no ${what}`);
  return text;
}
