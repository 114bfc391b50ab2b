import { lineNames, type Miss, type Scores } from './score.js';
import { f1Of, precisionOf, recallOf, type Tally } from './tally.js';

export interface ReportOptions {
  /** Also every miss and every wrong finding. */
  readonly misses: boolean;
}
export type ReportFormat = 'table' | 'markdown' | 'json';

/** The lines that have anything to say, in their order. */
function linesOf(scores: Scores): { readonly name: string; readonly tally: Tally }[] {
  return lineNames.map((name) => ({ name, tally: scores.tally(name) })).filter(({ tally }) => tally.gold + tally.found > 0);
}

/** The lowest F1 of all lines and its line; null where nothing was scored. */
export function lowest(scores: Scores): { readonly name: string; readonly f1: number } | null {
  const all = linesOf(scores).map(({ name, tally }) => ({ name, f1: f1Of(tally)! }));
  return all.reduce<{ name: string; f1: number } | null>((low, each) => (low === null || each.f1 < low.f1 ? each : low), null);
}

function shown(share: number | null): string {
  return share === null ? '–' : share.toFixed(3);
}

function pagesOf(scores: Scores): number {
  return [...scores.pages.values()].reduce((sum, count) => sum + count, 0);
}

function pageCount(count: number): string {
  return `${count} ${count === 1 ? 'page' : 'pages'}`;
}

/** A report of the scores. */
export const reports: { readonly [F in ReportFormat]: (scores: Scores, options: ReportOptions) => string } = {
  table: tableReport,
  markdown: markdownReport,
  json: jsonReport,
};

const heads = ['gold', 'found', 'correct', 'precision', 'recall', 'F1'];

function cellsOf(tally: Tally): string[] {
  return [...[tally.gold, tally.found, tally.correct].map(String), ...[precisionOf, recallOf, f1Of].map((share) => shown(share(tally)))];
}

function languageHead(scores: Scores, language: string): string {
  return `${language} (${scores.pages.get(language)})`;
}

/** For terminals: all pages, then the F1 of each language where there are several. */
function tableReport(scores: Scores, { misses }: ReportOptions): string {
  const lines = linesOf(scores);
  const { languages } = scores;
  const overall = aligned([['', ...heads], ...lines.map(({ name, tally }) => [name, ...cellsOf(tally)])]);
  const matrix = [
    ['F1 by language (pages)', ...languages.map((language) => languageHead(scores, language))],
    ...lines.map(({ name }) => [name, ...languages.map((language) => shown(f1Of(scores.tally(name, language))))]),
  ];
  return [
    `${pageCount(pagesOf(scores))} labelled\n\n${overall}`,
    languages.length > 1 ? `\n${aligned(matrix)}` : '',
    scores.missing.length > 0 ? `\n${pageCount(scores.missing.length)} without a record: ${scores.missing.join(', ')}\n` : '',
    misses && scores.misses.length > 0 ? `\n${aligned(scores.misses.map(missCells), true)}` : '',
  ].join('');
}

function missCells({ page, line, what, key, words }: Miss): string[] {
  return [page, line, what, key, words === key ? '' : `“${words.replace(/\s+/g, ' ')}”`];
}

/** Rows in columns: the first to the left, numbers to the right, or all to the left. The last column is not filled up. */
function aligned(rows: readonly (readonly string[])[], left = false): string {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const cell = (text: string, column: number): string =>
    left || column === 0 ? text.padEnd(widths[column]) : text.padStart(widths[column]);
  return rows.map((row) => `${row.map(cell).join('  ').trimEnd()}\n`).join('');
}

/** For a README: kind by language. */
function markdownReport(scores: Scores, { misses }: ReportOptions): string {
  const { languages } = scores;
  const columns = languages.length > 1 ? languages : [];
  const head = [
    '',
    ...columns.map((language) => `${language} (${pageCount(scores.pages.get(language)!)})`),
    `all (${pageCount(pagesOf(scores))})`,
    'labelled',
    'precision',
    'recall',
  ];
  const rows = linesOf(scores).map(({ name, tally }) => [
    name,
    ...columns.map((language) => shown(f1Of(scores.tally(name, language)))),
    `**${shown(f1Of(tally))}**`,
    String(tally.gold),
    shown(precisionOf(tally)),
    shown(recallOf(tally)),
  ]);
  const table = [head, head.map((_, column) => (column === 0 ? '---' : '---:')), ...rows].map(markdownRow).join('');
  const missing =
    scores.missing.length > 0
      ? `\n${pageCount(scores.missing.length)} without a record: ${scores.missing.map((name) => code(name)).join(', ')}\n`
      : '';
  const list = misses && scores.misses.length > 0 ? `\n${scores.misses.map(markdownMiss).join('')}` : '';
  return `${table}${missing}${list}`;
}

function markdownRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`;
}

/** Text as code: nothing in it is marked up. */
function code(text: string): string {
  const bare = text.replace(/\s+/g, ' ').replaceAll('`', "'");
  return bare.trim() === '' ? '(empty)' : `\`${bare}\``;
}

function markdownMiss({ page, line, what, key, words }: Miss): string {
  return `- ${code(page)} ${line}: ${what} ${code(key)}${words === key ? '' : `: ${code(words)}`}\n`;
}

function jsonReport(scores: Scores, { misses }: ReportOptions): string {
  const { languages } = scores;
  const row = (name: string, language: string | null) => {
    const tally = scores.tally(name, language ?? undefined);
    return { line: name, language, ...tally, precision: precisionOf(tally), recall: recallOf(tally), f1: f1Of(tally) };
  };
  const report = {
    pages: Object.fromEntries(languages.map((language) => [language, scores.pages.get(language)])),
    missing: scores.missing,
    scores: linesOf(scores).flatMap(({ name }) => [row(name, null), ...languages.map((language) => row(name, language))]),
    ...(misses ? { misses: scores.misses } : {}),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
