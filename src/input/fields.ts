import { toUSVString } from 'node:util';
import type { Document } from '../model/document.js';
import { publicationDay } from './field-date.js';
import { languageCode } from './field-language.js';
import { fieldGuesses, type Role } from './field-names.js';
import { PageError } from './page-error.js';

/** An object, or a row by its columns' names. */
export type Fields = Readonly<Record<string, unknown>>;
/** Names of fields that a user gave; a dot leads into an object ("meta.url"). */
export type FieldNames = { readonly [R in 'text' | 'html' | 'url' | 'date' | 'id']?: string | undefined };

type Path = readonly string[];
/** Where the fields of each role stand in objects of one shape, the likeliest first. */
type Plan = Readonly<Record<Role, readonly Path[]>>;

/** Reads pages out of objects of the same kind, by names that were given or that web corpora use. */
export class FieldReader {
  readonly #plans = new Map<string, Plan>();

  constructor(private readonly names: FieldNames) {}

  /**
   * The page that an object holds.
   * @param exact the same object with its numbers as they are written; absent where they can be no larger than they are kept
   * @throws PageError `invalid-line` where no field holds a page, or one that should is of another type
   */
  documentOf(fields: Fields, exact?: () => Fields): Omit<Document, 'path'> {
    const plan = this.#planOf(fields);
    const title = found(fields, plan.title);
    const { content, format } = this.#contentOf(fields, plan);
    const id = idIn(fields, plan, exact);
    if (id === null) throw new PageError('invalid-line', '"id" is neither a number nor a string with something in it');
    return {
      content: format !== 'html' && typeof content === 'string' ? withTitle(content, title?.value) : content,
      format,
      id,
      ...contextOf(fields, plan),
    };
  }

  /** The identity that an object gives itself, though nothing else of it may be of use. */
  idOf(fields: Fields, exact?: () => Fields): string | null {
    return idIn(fields, this.#planOf(fields), exact) ?? null;
  }

  /** Which of a table's columns are of any use. */
  columnsOf(columns: readonly string[]): string[] {
    const plan = this.#planOf(Object.fromEntries(columns.map((name) => [name, null])));
    const used = new Set(Object.values(plan).flatMap((paths) => paths.map((path) => path[0])));
    return columns.filter((name) => used.has(name));
  }

  /** Whether one of a table's columns can hold a page. */
  findsPage(columns: readonly string[]): boolean {
    const { text, html } = this.#planOf(Object.fromEntries(columns.map((name) => [name, null])));
    return [...text, ...html].some(([outer]) => columns.includes(outer));
  }

  /** The fields that were looked for in vain. */
  get wanted(): string {
    const { text, html } = this.names;
    const given = [text, html].filter((name) => name !== undefined).map((name) => `"${name}"`);
    return given.length > 0 ? given.join(' or ') : '"text", "html" or another usual name (--text-field and --html-field give it)';
  }

  #contentOf(fields: Fields, plan: Plan): Pick<Document, 'content' | 'format'> {
    const text = found(fields, plan.text);
    if (text !== null && !isBlank(text.value)) return { content: contentOf(text), format: this.#isPlain(text.path) ? 'text' : undefined };
    const html = found(fields, plan.html);
    if (html !== null) return { content: contentOf(html), format: 'html' };
    if (text !== null) return { content: contentOf(text), format: 'text' };
    throw new PageError('invalid-line', `the object has neither "text" nor "html" nor the like: wanted is ${this.wanted}`);
  }

  /** Whether a field holds plain text by its name: "content" and the like can be HTML too. */
  #isPlain(path: Path): boolean {
    return this.names.text !== undefined || /text$/i.test(path[path.length - 1]);
  }

  #planOf(fields: Fields): Plan {
    const shape = Object.keys(fields).join('\n');
    let plan = this.#plans.get(shape);
    if (plan === undefined) {
      plan = planFor(fields, this.names);
      if (this.#plans.size < MOST_SHAPES) this.#plans.set(shape, plan);
    }
    return plan;
  }
}

/** Shapes of objects that are kept in mind. */
const MOST_SHAPES = 100;

function planFor(fields: Fields, names: FieldNames): Plan {
  const byFold = new Map(
    Object.keys(fields)
      .reverse()
      .map((key) => [folded(key), key]),
  );
  const given = names.text !== undefined || names.html !== undefined;
  const plan: Partial<Record<Role, readonly Path[]>> = {};
  for (const role of Object.keys(fieldGuesses) as Role[]) {
    const name = (names as Partial<Record<Role, string>>)[role];
    if (name !== undefined) plan[role] = name in fields ? [[name]] : [name.split('.')];
    else plan[role] = given && (role === 'text' || role === 'html') ? [] : guesses(role, byFold);
  }
  return plan as Plan;
}

function guesses(role: Role, byFold: ReadonlyMap<string, string>): Path[] {
  return fieldGuesses[role].flatMap((guess) => {
    const [outer, ...inner] = guess.split('.');
    const key = byFold.get(outer);
    return key === undefined ? [] : [[key, ...inner]];
  });
}

/** "WARC-Target-URI" → "warctargeturi" */
export function folded(name: string): string {
  return name.toLowerCase().replace(/[-_ ]/g, '');
}

interface Field {
  readonly path: Path;
  readonly value: unknown;
}

/** The first of the fields that holds something. */
function found(fields: Fields, paths: readonly Path[]): Field | null {
  let empty: Field | null = null;
  for (const path of paths) {
    const value = path.length === 1 ? fields[path[0]] : valueAt(fields, path);
    if (value === undefined || value === null) continue;
    if (!isBlank(value)) return { path, value };
    empty ??= { path, value };
  }
  return empty;
}

/** A value within objects. Inner names are compared folded, for they are guessed in that form. */
function valueAt(fields: Fields, path: Path): unknown {
  let value: unknown = fields;
  for (const name of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    const object = value as Fields;
    value = object[name] ?? object[Object.keys(object).find((key) => folded(key) === folded(name)) ?? ''];
  }
  return value;
}

function isBlank(value: unknown): boolean {
  return (typeof value === 'string' && !/\S/.test(value)) || (Array.isArray(value) && value.length === 0);
}

/** Text, the bytes of a binary column, or paragraphs in a list. */
function contentOf({ path, value }: Field): string | Uint8Array {
  if (typeof value === 'string' || value instanceof Uint8Array) return value;
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value.join('\n\n');
  throw new PageError('invalid-line', `"${path.join('.')}" is no string`);
}

/** undefined: no field of that name; null: it cannot be an identity. */
function idIn(fields: Fields, plan: Plan, exact?: () => Fields): string | null | undefined {
  const id = found(fields, plan.id)?.value;
  if (id === undefined) return undefined;
  if (typeof id === 'number' && exact !== undefined && Math.abs(id) > Number.MAX_SAFE_INTEGER) return idIn(exact(), plan);
  if (typeof id === 'number' || typeof id === 'bigint') return String(id);
  return typeof id === 'string' && id !== '' ? toUSVString(id) : null;
}

/** What an object says about its page. */
function contextOf(fields: Fields, plan: Plan): Pick<Document, 'url' | 'language' | 'date' | 'problems'> {
  const url = found(fields, plan.url)?.value;
  const language = found(fields, plan.language)?.value;
  const date = found(fields, plan.date);
  const published = date === null ? {} : publicationDay(date.path.join('.'), date.value);
  const told = language === undefined ? {} : languageCode(language);
  const problems = [...(told.problem ? [told.problem] : []), ...(published.problem ? [published.problem] : [])];
  return {
    url: typeof url === 'string' ? toUSVString(url) : undefined,
    language: told.code,
    date: published.day,
    problems: problems.length > 0 ? problems : undefined,
  };
}

/** Between a headline and the name of its site in a window's title. */
const SITE_JOINT = /\s[|–—·«:-]{1,2}\s/;

/** A text with its title in front where that stands in a field of its own and nowhere in the text, as in corpora of bare articles. */
function withTitle(text: string, title: unknown): string {
  if (typeof title !== 'string' || title.trim() === '') return text;
  const words = plainWords(text);
  const parts = [title, ...title.split(SITE_JOINT)].map(plainWords).filter((part) => part.length > 0);
  const longest = parts.slice(1).reduce((best, part) => (part.length > best.length ? part : best), '');
  return words.includes(parts[0]) || words.includes(longest) ? text : `${title.trim()}\n\n${text}`;
}

/** Letters and digits alone, to find a title whatever its spaces, quotation marks and capitals. */
function plainWords(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
