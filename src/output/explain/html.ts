import { factKinds } from '../../record/kinds.js';
import { oneLine, visible } from '../one-line.js';
import type { Explanation } from './explanation.js';
import { groupsOf, type ShownFact, shownFacts } from './facts.js';
import { kindStyles } from './kinds.js';
import { type Dress, marked } from './marks.js';
import { type ArticleMark, type ShownMiss, type ShownPage, type ShownRemoval, shownPage } from './page.js';
import { style } from './style.js';

/** The beginning of the document: no script, nothing from elsewhere, and a policy that forbids both. */
export const htmlStart = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>iomx explain</title>
<style>${style}</style>
</head>
<body>
`;
export const htmlEnd = '</body>\n</html>\n';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as HTML, for elements and quoted attributes; control characters are shown as escapes, line breaks and tabs kept. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (char) => entities[char]).replace(/[^\n\t]+/g, visible);
}

/** A page explained as a part of an HTML document. @param number 1-based place among the pages of the document */
export function explainHtml(explanation: Explanation, number: number): string {
  const page = shownPage(explanation);
  const facts = shownFacts(page.record);
  return [
    `<h1>${escaped(visible(page.where))}</h1>`,
    about(page),
    removals(page),
    article(page, number),
    ...factKinds.map((kind) => factTable(page, number, kind, facts)),
    page.misses === null ? '' : misses(page.misses),
  ]
    .filter((part) => part !== '')
    .map((part) => `${part}\n`)
    .join('');
}

function about({ about: rows, problems }: ShownPage): string {
  const items = rows.map(([label, value]) => `<dt>${label}</dt><dd dir="auto">${escaped(value)}</dd>`);
  const faults = problems.map(([severity, message]) => `<dt class="problem">${severity}</dt><dd>${escaped(message)}</dd>`);
  return `<dl>\n${[...items, ...faults].join('\n')}\n</dl>`;
}

function table(columns: readonly string[], rows: readonly string[]): string {
  return `<table>\n<thead><tr>${columns.map((name) => `<th scope="col">${name}</th>`).join('')}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`;
}

function removals({ removals: cuts, removed }: ShownPage): string {
  if (cuts.length === 0) return '<h2>Removed <span class="soft">nothing</span></h2>';
  const rows = cuts.map(removalRow);
  return `<h2>Removed <span class="soft">${cuts.length} ${cuts.length === 1 ? 'cut' : 'cuts'}, ${removed}</span></h2>\n${table(['source', 'rule', 'why', 'words'], rows)}`;
}

function removalRow({ start, end, from, to, rule, why, words }: ShownRemoval): string {
  const place = `<td class="place" title="code points ${start}–${end}">${from}–${to}</td>`;
  return `<tr>${place}<td>${escaped(rule)}</td><td>${escaped(why)}</td><td class="words" dir="auto">${escaped(words)}</td></tr>`;
}

function article({ record, marks, misses: shown }: ShownPage, number: number): string {
  const legend = factKinds
    .filter((kind) => record[kind].length > 0)
    .map((kind) => `<li><mark class="${kind}">${kindStyles[kind].heading.toLowerCase()}</mark> ${record[kind].length}</li>`);
  const near = shown === null ? '' : '<li><mark class="miss">near miss</mark></li>';
  const text = marked(record.text, marks, markUp(number));
  return `<h2>Article</h2>\n<ul class="legend">${legend.join('')}${near}</ul>\n<div class="article" lang="${record.language.code}" dir="auto">${text}</div>`;
}

/** Facts as `<mark>` elements that their rows lead to. */
function markUp(number: number): Dress<ArticleMark> {
  return {
    plain: escaped,
    open: ({ shown, miss, index }, again) => {
      if (shown === null) return `<mark class="miss" title="${escaped(`no ${kindStyles[miss!.kind].tag}: ${miss!.why}`)}">`;
      return `<mark${again ? '' : ` id="${markId(number, index)}"`} class="${shown.kind}" title="${escaped(titleOf(shown))}">`;
    },
    close: () => '</mark>',
  };
}

function titleOf({ kind, fact, form, more }: ShownFact): string {
  return `${kindStyles[kind].tag}: ${[form, ...more].map(oneLine).join(', ')} (rule ${fact.rule}, ${fact.basis})`;
}

/** Unlike on each page of a document that explains several. */
function markId(number: number, index: number): string {
  return `fact-${number}-${index}`;
}

const factColumns = ['source', 'words', 'normal form', 'more', 'rule', 'basis', 'section'];

function factTable(page: ShownPage, number: number, kind: keyof typeof kindStyles, all: readonly ShownFact[]): string {
  const { record } = page;
  const groups = groupsOf(record, kind);
  if (groups.length === 0) return '';
  let index = all.findIndex((shown) => shown.kind === kind);
  const rows = groups.flatMap(({ heading, facts }) => [
    ...(heading === null ? [] : [`<tr><th colspan="${factColumns.length}">${escaped(heading)}</th></tr>`]),
    ...facts.map((shown) => {
      const row = factRow(page, shown, markId(number, index));
      index += 1;
      return row;
    }),
  ]);
  return `<h2>${kindStyles[kind].heading} <span class="soft">${record[kind].length}</span></h2>\n${table(factColumns, rows)}`;
}

function factRow({ place }: ShownPage, { kind, fact, form, more }: ShownFact, id: string): string {
  const range = `source ${fact.source_start}–${fact.source_end}, text ${fact.start}–${fact.end}`;
  const cells = [form, more.join(', '), fact.rule, fact.basis, fact.section].map((cell) => `<td dir="auto">${escaped(oneLine(cell))}</td>`);
  const words = `<td class="words" dir="auto"><mark class="${kind}">${escaped(oneLine(fact.text))}</mark></td>`;
  return `<tr><td class="place" title="${range}"><a href="#${id}">${place(fact.source_start)}</a></td>${words}${cells.join('')}</tr>`;
}

function misses(shown: readonly ShownMiss[]): string {
  const heading = `<h2>Near misses <span class="soft">${shown.length === 0 ? 'none' : shown.length}</span></h2>`;
  return shown.length === 0 ? heading : `${heading}\n${table(['source', 'words', 'no …', 'because', 'read as'], shown.map(missRow))}`;
}

function missRow({ miss, place, before, words, after, became }: ShownMiss): string {
  const context = `${escaped(before)}<mark class="miss">${escaped(words)}</mark>${escaped(after)}`;
  const instead = became.map((kind) => kindStyles[kind].tag).join(', ');
  return `<tr><td class="place">${place}</td><td class="words" dir="auto">${context}</td><td>${kindStyles[miss.kind].tag}</td><td>${escaped(miss.why)}</td><td>${instead}</td></tr>`;
}
