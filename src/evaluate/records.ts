import { type PageRecord, pageRecord } from '../record/schema.js';
import { baseName, type GoldPage } from './gold.js';

/** A line of records that cannot be taken; the message names its place. */
export class RecordError extends Error {}

/** Records by the page that they tell of. Keeps only those of labelled pages. */
export class RecordShelf {
  readonly #wanted: ReadonlySet<string>;
  readonly #records = new Map<string, PageRecord[]>();

  constructor(pages: readonly GoldPage[]) {
    this.#wanted = new Set(pages.flatMap(namesOf));
  }

  /**
   * Takes one record as JSON. Pages that failed, and pages that nobody labelled, are passed over.
   * @param where file and line, for messages
   * @throws RecordError where it is not what `iomx extract` writes
   */
  add(json: string, where: string): void {
    const value = parsed(json, where);
    if (typeof value === 'object' && value !== null && 'error' in value) return;
    const result = pageRecord.safeParse(value);
    if (!result.success) throw new RecordError(`${where}: no record of iomx extract (iomx validate says more)`);
    const names = new Set([result.data.id, result.data.source.path, pageName(result.data)]);
    for (const name of names) if (this.#wanted.has(name)) this.#keep(name, result.data);
  }

  /** The records of a page: several where it holds several articles. By its path where that is told, else by its name or id. */
  recordsOf(page: GoldPage): readonly PageRecord[] {
    for (const name of namesOf(page)) {
      const records = this.#records.get(name);
      if (records !== undefined) return records;
    }
    return [];
  }

  #keep(name: string, record: PageRecord): void {
    const records = this.#records.get(name);
    if (records === undefined) this.#records.set(name, [record]);
    else records.push(record);
  }
}

/** What a record may go by to belong to a labelled page, the surest first. */
function namesOf({ document, name }: GoldPage): string[] {
  return document === undefined ? [name, name.replace(/\.json$/, '')] : [document, name];
}

/** `page.txt`, in an archive too; a line of a container is a page of its own, `pages.jsonl:12`. */
function pageName({ source }: PageRecord): string {
  const name = baseName(source.member ?? source.path);
  return source.line === undefined ? name : `${name}:${source.line}`;
}

function parsed(json: string, where: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new RecordError(`${where}: broken JSON (${error.message.slice(0, 80)})`, { cause: error });
  }
}
