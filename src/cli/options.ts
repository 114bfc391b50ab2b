import { type Command, InvalidArgumentError, Option } from 'commander';
import type { InputFormat, ReadOptions } from '../input/containers.js';
import { isDay } from '../input/day.js';
import { compileGlob, GlobError } from '../input/glob.js';
import type { FactKind } from '../model/fact.js';
import { factKinds } from '../record/kinds.js';
import type { Shard } from '../runs/shard.js';
import { PatternError, safePattern } from './pattern.js';

/** What can be asked of the commands that read pages. */
export interface PagesOptions {
  readonly inputFormat: InputFormat;
  readonly textField?: string;
  readonly htmlField?: string;
  readonly urlField?: string;
  readonly dateField?: string;
  readonly idField?: string;
  readonly include?: readonly string[];
  readonly lang?: string;
  readonly profile?: string;
  readonly maxBytes: number;
  readonly output?: string;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly failOn: FailOn;
}
export interface LearnCommandOptions extends Omit<PagesOptions, 'lang'> {
  readonly merge?: boolean;
  readonly list?: boolean;
  readonly sample?: number;
}
export type FailOn = 'never' | 'error' | 'warning';

export interface ExtractCommandOptions extends PagesOptions {
  readonly format?: 'jsonl' | 'json' | 'csv' | 'summary';
  readonly table?: 'articles' | 'facts';
  readonly clean: boolean;
  readonly facts?: readonly FactKind[];
  readonly referenceDate?: string;
  readonly csvSafe?: boolean;
  readonly jobs?: number;
  readonly resume?: boolean;
  readonly check?: boolean;
  readonly cache?: string;
  readonly shard?: Shard;
}

export interface MergeCommandOptions {
  readonly output?: string;
}

export interface ExplainCommandOptions extends Omit<PagesOptions, 'include' | 'quiet' | 'verbose' | 'failOn'> {
  readonly clean: boolean;
  readonly referenceDate?: string;
  readonly misses?: boolean;
  readonly html?: boolean;
  readonly color: 'always' | 'never' | 'auto';
}

export interface EvaluateCommandOptions {
  readonly format: 'table' | 'markdown' | 'json';
  readonly lang?: string;
  readonly match?: RegExp;
  readonly misses?: boolean;
  readonly min?: number;
  readonly output?: string;
}

/** 64 MB: far above any page, far below what would trouble a machine. */
const MAX_BYTES = 64 * 2 ** 20;

/** Every option, once: help, parsing and checks come from here. */
const table = {
  format: () =>
    new Option(
      '--format <format>',
      'jsonl, json, csv or summary (default: summary on a terminal, else jsonl, or by the name of --output)',
    ).choices(['jsonl', 'json', 'csv', 'summary']),
  table: () =>
    new Option('--table <table>', 'CSV table: a row a page, or a row a fact (default: articles; both in a folder)').choices([
      'articles',
      'facts',
    ]),
  output: () =>
    new Option(
      '-o, --output <path>',
      'write to a file, or into a folder (one that is there, or whose name ends with /); - is standard output',
    ).argParser(outputPath),
  inputFormat: () =>
    new Option('--input-format <format>', 'what the input is; gzip and zstd are unpacked first, WET is warc')
      .choices(['auto', 'text', 'html', 'jsonl', 'json', 'csv', 'tsv', 'warc', 'parquet', 'tar'])
      .default('auto', 'told by content'),
  textField: () => fieldOption('text', 'pages as text; a dot leads into an object ("data.body")'),
  htmlField: () => fieldOption('html', 'pages as HTML'),
  urlField: () => fieldOption('url', 'addresses of pages'),
  dateField: () => fieldOption('date', 'publication dates'),
  idField: () => fieldOption('id', 'ids of pages'),
  include: () =>
    new Option(
      '--include <glob>',
      'only files of folders and archives that fit, such as "*.txt" or "2018/**" (may be given again)',
    ).argParser(glob),
  noClean: () => new Option('--no-clean', 'the text is an article already: keep it as it is'),
  lang: () => new Option('--lang <code>', 'language of the pages, ISO 639 (default: detected)').argParser(language),
  facts: () => new Option('--facts <kinds>', `only these, with commas between: ${factKinds.join(',')}`).argParser(kinds),
  referenceDate: () =>
    new Option('--reference-date <date>', 'YYYY-MM-DD: what "yesterday" counts from (default: the publication date)').argParser(day),
  csvSafe: () => new Option('--csv-safe', "put ' before CSV cells that a spreadsheet would run as a formula"),
  maxBytes: () =>
    new Option('--max-bytes <size>', 'a page, line or row above this, unpacked, is an error; K, M and G may follow')
      .argParser(size)
      .default(MAX_BYTES, '64M'),
  jobs: () => new Option('-j, --jobs <n>', 'pages are read by so many threads (default: one a core)').argParser(count),
  resume: () => new Option('--resume', 'go on with a run into this folder (--output) that was broken off').conflicts('check'),
  check: () => new Option('--check', 'write nothing: compare with what --output holds, exit 1 on a difference'),
  cache: () => new Option('--cache <folder>', 'keep the records of pages there, and take those of unchanged pages from there'),
  shard: () => new Option('--shard <i/n>', 'only the i-th of n parts of the pages, divided by their ids').argParser(shard),
  profile: () => new Option('--profile <file>', 'also cut what the pages of a site share, as learned by iomx learn'),
  merge: () => new Option('--merge', 'the paths are profiles: make them one').conflicts('list'),
  list: () => new Option('--list', 'the path is a profile: list the lines that it cuts'),
  sample: () => new Option('--sample <pages>', 'pages kept of a host (default: 1000)').argParser(pages),
  misses: () => new Option('--misses', 'also the near misses: words and numbers that became no fact, and why'),
  html: () => new Option('--html', 'one HTML page that needs nothing else'),
  color: () =>
    new Option('--color <when>', 'colours instead of brackets').choices(['auto', 'always', 'never']).default('auto', 'on a terminal'),
  reportFormat: () => new Option('--format <format>', 'how to write the scores').choices(['table', 'markdown', 'json']).default('table'),
  goldLang: () => new Option('--lang <code>', 'only pages that are labelled as of this language').argParser(language),
  outputFile: () => new Option('-o, --output <path>', 'write to a file; - is standard output').argParser(outputPath),
  match: () => new Option('--match <regex>', 'only pages whose file name fits this regular expression').argParser(pattern),
  allMisses: () => new Option('--misses', 'list every miss and every wrong finding'),
  min: () => new Option('--min <f1>', 'exit 1 where the F1 of a line is below this, or a page has no record').argParser(share),
  failOn: () =>
    new Option('--fail-on <severity>', 'which problems of a page make the exit code 1')
      .choices(['never', 'error', 'warning'])
      .default('error'),
  quiet: () => new Option('-q, --quiet', 'say nothing of pages on stderr').conflicts('verbose'),
  verbose: () => new Option('-v, --verbose', 'say all problems on stderr, and how many pages were read'),
} satisfies Record<string, () => Option>;

/** Names a field or column; where it is not given, the names that web corpora use are tried. */
function fieldOption(role: string, holds: string): Option {
  return new Option(`--${role}-field <name>`, `field or column of JSON, CSV and Parquet that holds the ${holds} (default: by usual names)`);
}

/** The options that say what the input is. */
export const inputOptions = ['inputFormat', 'textField', 'htmlField', 'urlField', 'dateField', 'idField', 'maxBytes'] as const;

/** What to read and how, out of what was typed. */
export function readOptions(options: InputChoice, include: (path: string) => boolean): ReadOptions {
  const { inputFormat, maxBytes, textField, htmlField, urlField, dateField, idField } = options;
  const fields = { text: textField, html: htmlField, url: urlField, date: dateField, id: idField };
  return { format: inputFormat, include, maxBytes, fields };
}

/** Those options as typed. */
export type InputChoice = Pick<PagesOptions, (typeof inputOptions)[number]>;

/** Adds options of the table to a command. */
export function withOptions(command: Command, names: readonly (keyof typeof table)[]): Command {
  for (const name of names) command.addOption(table[name]());
  return command;
}

function outputPath(value: string): string {
  if (value === '') throw new InvalidArgumentError('It is no path.');
  return value;
}

function glob(value: string, before: readonly string[] = []): readonly string[] {
  try {
    compileGlob(value);
  } catch (error) {
    if (error instanceof GlobError) throw new InvalidArgumentError(error.message);
    throw error;
  }
  return [...before, value];
}

function language(value: string): string {
  const code = value.toLowerCase();
  const known = /^[a-z]{2,3}$/.test(code) && new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(code) !== undefined;
  if (!known) throw new InvalidArgumentError('It is no ISO 639 code such as en, fr or es.');
  return code;
}

function kinds(value: string): readonly FactKind[] {
  const names = value.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !factKinds.includes(name as FactKind));
  if (unknown !== undefined) throw new InvalidArgumentError(`"${unknown}" is none of ${factKinds.join(', ')}.`);
  return names as FactKind[];
}

function day(value: string): string {
  if (!isDay(value)) throw new InvalidArgumentError('It is no day of the calendar of the form YYYY-MM-DD.');
  return value;
}

function pattern(value: string): RegExp {
  try {
    return safePattern(value);
  } catch (error) {
    if (error instanceof PatternError) throw new InvalidArgumentError(error.message);
    throw error;
  }
}

function share(value: string): number {
  const number = /^(?:0|1|[01]?\.\d{1,6})$/.test(value) ? Number(value) : Number.NaN;
  if (!(number <= 1)) throw new InvalidArgumentError('It is no number from 0 to 1, such as 0.95.');
  return number;
}

function count(value: string): number {
  const number = /^\d{1,4}$/.test(value) ? Number(value) : 0;
  if (number === 0) throw new InvalidArgumentError('It is no number from 1 on.');
  return number;
}

function shard(value: string): Shard {
  const [index, count] = (/^(\d{1,6})\/(\d{1,6})$/.exec(value) ?? []).slice(1).map(Number);
  if (!(index >= 1 && index <= count)) throw new InvalidArgumentError('It is no part such as 1/4 or 4/4.');
  return { index, count };
}

function pages(value: string): number {
  if (!/^[1-9]\d{0,5}$/.test(value)) throw new InvalidArgumentError('It is no number of pages from 1 to 999999.');
  return Number(value);
}

const UNITS: Readonly<Record<string, number>> = { '': 1, k: 2 ** 10, m: 2 ** 20, g: 2 ** 30 };

function size(value: string): number {
  const found = /^(\d{1,12})([kmg]?)b?$/i.exec(value);
  const bytes = found === null ? 0 : Number(found[1]) * UNITS[found[2].toLowerCase()];
  if (bytes === 0) throw new InvalidArgumentError('It is no size such as 500000, 500K or 64M.');
  return bytes;
}
