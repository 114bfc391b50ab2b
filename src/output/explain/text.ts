import { factKinds } from '../../record/kinds.js';
import { oneLine, visible } from '../one-line.js';
import { ansi, type Paint, plain } from '../paint.js';
import type { Explanation } from './explanation.js';
import { groupsOf, type ShownFact } from './facts.js';
import { kindStyles } from './kinds.js';
import { type Dress, marked } from './marks.js';
import { type ArticleMark, type ShownMiss, type ShownPage, type ShownRemoval, shownPage } from './page.js';
import { wrapped } from './wrap.js';

export interface TextOptions {
  readonly colour: boolean;
  /** Columns to fill. */
  readonly width: number;
}

/** SGR codes: the foreground as it was; inverse video for near misses, so that a colour within it stays to be seen. */
const FOREGROUND = 39;
const INVERSE = 7;
const NOT_INVERSE = 27;
/** Column in which the words of a fact begin: places such as `1234:56` fit before it. */
const GUTTER = 10;

/** A page explained in text: what was cut, the article with its facts marked, and each fact with its rule, normal form and place. */
export function explainText(explanation: Explanation, options: TextOptions): string {
  const page = shownPage(explanation);
  const writer = new TextPage(page, options);
  return `${writer.sections().join('\n\n')}\n`;
}

class TextPage {
  readonly #bold: Paint;
  readonly #dim: Paint;
  readonly #red: Paint;

  constructor(
    private readonly page: ShownPage,
    private readonly options: TextOptions,
  ) {
    [this.#bold, this.#dim, this.#red] = options.colour ? [ansi(1, 22), ansi(2, 22), ansi(31, FOREGROUND)] : [plain, plain, plain];
  }

  sections(): string[] {
    const { misses } = this.page;
    return [
      this.#head(),
      this.#removals(),
      this.#article(),
      ...factKinds.map((kind) => this.#facts(kind)),
      ...(misses === null ? [] : [this.#misses(misses)]),
    ].filter((section) => section !== '');
  }

  #heading(name: string, remark: string): string {
    return `${this.#bold(name)} ${this.#dim(`(${remark})`)}`;
  }

  #head(): string {
    const { where, about, problems } = this.page;
    const rows = about.map(([label, value]) => this.#row(label.padEnd(GUTTER), oneLine(value), this.#dim));
    const faults = problems.map(([severity, message]) => this.#row(severity.padEnd(GUTTER), oneLine(message), this.#red));
    return [this.#bold(visible(where)), ...rows, ...faults].join('\n');
  }

  #row(label: string, value: string, paint: Paint): string {
    return wrapped(value, this.options.width, `  ${paint(label)} `, ' '.repeat(GUTTER + 3));
  }

  #removals(): string {
    const { removals, removed } = this.page;
    if (removals.length === 0) return this.#heading('Removed', 'nothing');
    return [
      this.#heading('Removed', `${removals.length} ${removals.length === 1 ? 'cut' : 'cuts'}, ${removed}`),
      ...removals.map((removal) => this.#removal(removal)),
    ].join('\n');
  }

  #removal({ start, end, from, to, rule, why, words }: ShownRemoval): string {
    return [
      this.#row(from.padEnd(GUTTER), `${rule}: ${oneLine(why)}`, this.#dim),
      this.#row(' '.repeat(GUTTER), `“${words}”`, plain),
      this.#row(' '.repeat(GUTTER), this.#dim(`to ${to}; code points ${start}–${end}`), plain),
    ].join('\n');
  }

  #article(): string {
    const { record, marks } = this.page;
    const counts = factKinds.filter((kind) => record[kind].length > 0).map((kind) => this.#sample(kind));
    const remark = this.page.misses === null ? '' : ` ${this.#missSample()}`;
    const text = marked(record.text.replace(/[\t\r]/g, ' '), marks, this.options.colour ? inColour : inBrackets);
    const lines = text.split('\n').map((line) => (line === '' ? '' : wrapped(line, this.options.width, '  ')));
    return [wrapped(`${this.#bold('Article')} ${counts.join(' ')}${remark}`, this.options.width, '', '  '), '', ...lines]
      .join('\n')
      .trimEnd();
  }

  /** An entry of the legend. */
  #sample(kind: keyof typeof kindStyles): string {
    const { tag, colour } = kindStyles[kind];
    return this.options.colour ? ansi(colour, FOREGROUND)(tag) : `[${tag}]`;
  }

  #missSample(): string {
    return this.options.colour ? ansi(INVERSE, NOT_INVERSE)('near miss') : '{near miss}';
  }

  #facts(kind: keyof typeof kindStyles): string {
    const groups = groupsOf(this.page.record, kind);
    if (groups.length === 0) return '';
    const lines = groups.flatMap(({ heading, facts }) => [
      ...(heading === null ? [] : [`  ${heading}`]),
      ...facts.map((fact) => this.#fact(fact)),
    ]);
    return [this.#heading(kindStyles[kind].heading, String(this.page.record[kind].length)), ...lines].join('\n');
  }

  #fact({ kind, fact, form, more }: ShownFact): string {
    const paint = this.options.colour ? ansi(kindStyles[kind].colour, FOREGROUND) : plain;
    const meaning = [form, ...more].map(oneLine).join(', ');
    const origin = `${fact.section}, rule ${fact.rule}, ${fact.basis}; source ${fact.source_start}–${fact.source_end}, text ${fact.start}–${fact.end}`;
    return [
      this.#row(this.page.place(fact.source_start).padEnd(GUTTER), `${paint(`“${oneLine(fact.text)}”`)} → ${meaning}`, this.#dim),
      this.#row(' '.repeat(GUTTER), this.#dim(origin), plain),
    ].join('\n');
  }

  #misses(misses: readonly ShownMiss[]): string {
    return [
      this.#heading('Near misses', misses.length === 0 ? 'none' : String(misses.length)),
      ...misses.map((miss) => this.#miss(miss)),
    ].join('\n');
  }

  #miss({ miss, place, before, words, after, became }: ShownMiss): string {
    const shown = this.options.colour ? ansi(INVERSE, NOT_INVERSE)(words) : `{${words}}`;
    const instead = became.length === 0 ? '' : `; read as ${became.map((kind) => kindStyles[kind].tag).join(', ')}`;
    return [
      this.#row(place.padEnd(GUTTER), `no ${kindStyles[miss.kind].tag}: ${oneLine(miss.why)}${instead}`, this.#dim),
      this.#row(' '.repeat(GUTTER), `${before}${shown}${after}`, plain),
    ].join('\n');
  }
}

/** Keeps line breaks; what else could steer a terminal is shown as an escape. */
function harmless(text: string): string {
  return text.split('\n').map(visible).join('\n');
}

function codesOf({ shown }: ArticleMark): readonly [on: number, off: number] {
  return shown === null ? [INVERSE, NOT_INVERSE] : [kindStyles[shown.kind].colour, FOREGROUND];
}

const inColour: Dress<ArticleMark> = {
  plain: harmless,
  open: (mark) => `\x1b[${codesOf(mark)[0]}m`,
  close: (mark, outer) => `\x1b[${codesOf(mark)[1]}m${outer === undefined ? '' : `\x1b[${codesOf(outer)[0]}m`}`,
};

const inBrackets: Dress<ArticleMark> = {
  plain: harmless,
  open: ({ shown, miss }) => (shown === null ? `{${kindStyles[miss!.kind].tag}? ` : `[${kindStyles[shown.kind].tag}: `),
  close: ({ shown }) => (shown === null ? '}' : ']'),
};
