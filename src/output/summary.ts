import { isErrorRecord } from '../record/error-record.js';
import { factKinds } from '../record/kinds.js';
import type { OutputRecord, PageRecord, RecordedFacts } from '../record/schema.js';
import type { RecordFormat } from './format.js';
import { normalForms } from './normal-forms.js';
import { oneLine, visible } from './one-line.js';
import { ansi, type Paint, plain } from './paint.js';

/** Facts of a kind shown in a summary; the rest is counted. */
const SHOWN = 6;
/** Characters of a fact's words shown beside its normal form. */
const WORDS = 40;
const LABEL = 12;

interface Paints {
  readonly bold: Paint;
  readonly dim: Paint;
  readonly red: Paint;
}

/** A page in a few lines, for people: what it is, and its facts with the words that they were read from. */
export function summaryFormat(colour: boolean): RecordFormat {
  const paints: Paints = colour ? { bold: ansi(1, 22), dim: ansi(2, 22), red: ansi(31, 39) } : { bold: plain, dim: plain, red: plain };
  return {
    head: '',
    between: '\n',
    tail: '',
    empty: '',
    record: (record) => (isErrorRecord(record) ? [failed(record, paints)] : page(record, paints)).map((line) => `${line}\n`).join(''),
  };
}

/** As messages name it, with the number of a release among several. */
function nameOf({ source }: OutputRecord): string {
  const { path, member, line, row, offset, part } = source;
  const name = [path, member, line ?? row ?? offset].filter((each) => each !== undefined).join(':');
  return visible(part === undefined ? name : `${name} (${part})`);
}

function failed(record: Extract<OutputRecord, { error: unknown }>, { dim, red }: Paints): string {
  return `${dim(nameOf(record))}  ${red(oneLine(record.error.message))}`;
}

function page(record: PageRecord, paints: Paints): string[] {
  const { dim, bold, red } = paints;
  const about = [record.language.code, record.dateline?.country, record.published?.edtf].filter(Boolean).join('  ');
  return [
    `${dim(nameOf(record))}  ${about}`,
    bold(record.title === null ? '(no title)' : oneLine(record.title)),
    ...factKinds.filter((kind) => record[kind].length > 0).map((kind) => factLine(record, kind, paints)),
    ...record.problems.map(({ severity, message }) => `  ${red(severity.padEnd(LABEL))}${oneLine(message)}`),
  ];
}

function factLine(record: PageRecord, kind: keyof RecordedFacts, { dim }: Paints): string {
  const shown = record[kind].slice(0, SHOWN).map((fact) => {
    const form = oneLine(normalForms[kind](fact as never));
    const words = 'text' in fact ? shortened(oneLine(fact.text)) : fact.name;
    return words === form || kind === 'contacts' ? form : `${form} ${dim(`“${words}”`)}`;
  });
  const rest = record[kind].length - shown.length;
  return `  ${dim(kind.padEnd(LABEL))}${shown.join(', ')}${rest > 0 ? dim(` and ${rest} more`) : ''}`;
}

function shortened(text: string): string {
  const points = Array.from(text);
  return points.length <= WORDS ? text : `${points.slice(0, WORDS - 1).join('')}…`;
}
