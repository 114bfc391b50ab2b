import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { RecordFormat } from '../output/format.js';
import { RowWriter } from '../output/row-writer.js';
import { OpenFile } from '../output/writer.js';
import { makeFolder } from './folder.js';
import { Journal, readJournal, type Standing } from './journal.js';
import { Lock } from './lock.js';
import { MANIFEST, type Manifest, manifestOf, manifestText, ORDER, type RunHead } from './manifest.js';
import { ComparedFile, publish, type RunFile, StagedFile } from './run-file.js';
import type { RunOutput } from './run-output.js';
import type { Checkpoint, Tally } from './tally.js';

/** Files of a dataset by the names that the manifest gives them, and where they stand. */
export interface Layout {
  /** One a table, and behind them `order.tsv` for a part. */
  readonly files: readonly { readonly name: string; readonly final: string; readonly staged: string }[];
  readonly manifest: string;
  /** Folder of a run under way, with journal and lock; null: a dataset of single files, which is made in one go. */
  readonly work: string | null;
}

/** In the folder of a dataset while a run is under way. Its dot keeps it out of any walk over folders. */
const WORK = '.iomx-run';

/** A folder's dataset. @param tables names of the tables' files */
export function folderLayout(folder: string, tables: readonly string[], head: RunHead): Layout {
  const work = join(folder, WORK);
  const names = [...tables, ...(head.shard === undefined ? [] : [ORDER])];
  return {
    files: names.map((name) => ({ name, final: join(folder, name), staged: join(work, name) })),
    manifest: join(folder, MANIFEST),
    work,
  };
}

/** A dataset whose one table is a file of its own: what stands beside it has its name in front. */
export function fileLayout(path: string, table: string, head: RunHead): Layout {
  const finals = [path, ...(head.shard === undefined ? [] : [`${path}.${ORDER}`])];
  return {
    files: finals.map((final, index) => ({ name: index === 0 ? table : ORDER, final, staged: `${final}.${process.pid}.tmp` })),
    manifest: `${path}.${MANIFEST}`,
    work: null,
  };
}

/** Milliseconds between two checkpoints: what a killed run has to do again. */
const CHECKPOINT = 200;

/** The files that rows go to, in the way that is common to writing and comparing. */
abstract class Tables<File extends RunFile> {
  protected readonly rows: readonly RowWriter[];

  constructor(
    protected readonly files: readonly File[],
    formats: readonly RecordFormat[],
    protected readonly head: RunHead,
    bytes: readonly number[] = [],
  ) {
    this.rows = formats.map((format, index) => new RowWriter(files[index], format, bytes[index]));
  }

  get closed(): boolean {
    return this.files.some((file) => file.closed);
  }

  get full(): boolean {
    return this.rows.some((rows) => rows.full);
  }

  get holds(): boolean {
    return this.files.some((file) => file.holds);
  }

  append(rows: readonly Uint8Array[], position: number): void {
    for (const [index, table] of this.rows.entries()) table.append(rows[index]);
    if (this.files.length > this.rows.length) this.files.at(-1)!.write(`${[position, ...rows.map(({ length }) => length)].join('\t')}\n`);
  }

  extend(table: number, rows: Uint8Array): void {
    this.rows[table].extend(rows);
  }

  protected async end(counts: Checkpoint): Promise<string> {
    for (const rows of this.rows) await rows.end();
    const [outputs] = await Promise.all([this.#outputs(), this.#finishFiles()]); // threads take hashes while the files reach the disk
    return manifestText(manifestOf(this.head, counts, outputs));
  }

  async #finishFiles(): Promise<void> {
    for (const file of this.files) file.finish();
  }

  async #outputs(): Promise<Manifest['outputs']> {
    const digests = await Promise.all(this.files.map((file) => file.digest()));
    return Object.fromEntries(this.files.map(({ name }, index) => [name, digests[index]]));
  }
}

/** Writes a dataset: each file whole or not at all, and so that a run that was killed can be gone on with. */
export class DatasetWriter extends Tables<StagedFile> implements RunOutput {
  readonly start: Checkpoint | null;
  #saved = performance.now();
  #saving: Promise<void> | null = null;
  #failure: unknown;
  readonly #journal: Journal | null;

  private constructor(
    private readonly layout: Layout,
    formats: readonly RecordFormat[],
    head: RunHead,
    standing: Standing | null,
    private readonly lock: Lock | null,
  ) {
    const bytes = standing?.entry?.bytes ?? [];
    super(
      layout.files.map(({ name, staged, final }, index) => new StagedFile(name, staged, final, bytes[index])),
      formats,
      head,
      bytes,
    );
    this.start = standing?.entry?.counts ?? null;
    this.#journal = layout.work === null ? null : new Journal(journalOf(layout.work), head, standing?.keep);
  }

  /**
   * Opens a dataset for writing, or for going on.
   * @throws RunError where another run is at it, or the broken run was another one
   */
  static open(layout: Layout, formats: readonly RecordFormat[], head: RunHead, resume: boolean): DatasetWriter {
    if (layout.work === null) return new DatasetWriter(layout, formats, head, null, null);
    makeFolder(layout.work);
    const lock = new Lock(join(layout.work, 'lock'), join(layout.work, '..'));
    try {
      return new DatasetWriter(layout, formats, head, resume ? standingOf(layout, head) : null, lock);
    } catch (error) {
      lock.release();
      throw error;
    }
  }

  flush(tally: Tally): void {
    for (const rows of this.rows) rows.flush();
    if (this.#failure !== undefined) throw this.#failure;
    if (this.#journal === null || this.#saving !== null || performance.now() - this.#saved < CHECKPOINT) return;
    this.#saving = this.#save(tally.checkpoint())
      .catch((error) => {
        this.#failure = error;
      })
      .finally(() => {
        this.#saving = null;
        this.#saved = performance.now();
      });
  }

  async finish(tally: Tally): Promise<void> {
    await this.#settle();
    const counts = tally.checkpoint();
    const manifest = await this.end(counts);
    await this.#journal?.add({ counts, bytes: this.#bytes(), manifest });
    this.#journal?.close();
    publishAll(this.layout, manifest);
  }

  async suspend(tally: Tally): Promise<void> {
    await this.#settle();
    this.flush(tally);
    await this.#settle();
    if (this.#journal !== null) await this.#save(tally.checkpoint());
    this.abandon();
  }

  abandon(): void {
    this.#journal?.close();
    for (const file of this.files) {
      if (this.layout.work === null) file.discard();
      else file.abandon();
    }
    this.lock?.release();
  }

  /** All that was appended until now, on the disk first, then in the journal; what comes meanwhile is not waited for. */
  async #save(counts: Checkpoint): Promise<void> {
    const bytes = this.#bytes();
    await Promise.all(this.files.map((file) => file.sync()));
    await this.#journal!.add({ counts, bytes });
  }

  async #settle(): Promise<void> {
    await this.#saving;
    if (this.#failure !== undefined) throw this.#failure;
  }

  #bytes(): number[] {
    return this.files.map(({ bytes }) => bytes);
  }
}

function journalOf(work: string): string {
  return join(work, 'journal.jsonl');
}

function standingOf({ work, files }: Layout, head: RunHead): Standing | null {
  return readJournal(
    journalOf(work!),
    head,
    files.map(({ staged }) => staged),
  );
}

/** Does the last step of a run that was killed when nothing else was left to do; null: more is left. @throws RunError where it was another run */
export function finishBroken(layout: Layout, head: RunHead): Checkpoint | null {
  const entry = layout.work === null ? undefined : standingOf(layout, head)?.entry;
  if (entry?.manifest === undefined) return null;
  publishAll(layout, entry.manifest);
  return entry.counts;
}

/** The last step of a run, which can be done again: all files get their names, the manifest last. */
function publishAll({ files, manifest, work }: Layout, text: string): void {
  for (const { staged, final } of files) publish(staged, final);
  const staged = work === null ? `${manifest}.${process.pid}.tmp` : join(work, MANIFEST);
  const file = new OpenFile(staged);
  file.write(text);
  file.close(true);
  publish(staged, manifest);
  if (work === null) return;
  if (!files.some(({ name }) => name === ORDER)) rmSync(join(work, '..', ORDER), { force: true }); // of a part that was here before
  rmSync(work, { recursive: true, force: true });
}

/** Writes nothing: finds what is not as a run would make it. */
export class DatasetComparison extends Tables<ComparedFile> implements RunOutput {
  readonly start = null;
  readonly #differences: string[] = [];

  /** @param manifest path of the manifest that is to be compared too; null: there is to be none */
  constructor(
    layout: Layout,
    formats: readonly RecordFormat[],
    head: RunHead,
    private readonly manifest: string | null,
  ) {
    super(
      layout.files.map(({ name, final }) => new ComparedFile(name, final)),
      formats,
      head,
    );
  }

  /** One line for each file that differs. */
  get differences(): readonly string[] {
    return this.#differences;
  }

  flush(): void {
    for (const rows of this.rows) rows.flush();
  }

  async finish(tally: Tally): Promise<void> {
    const expected = this.closed ? null : await this.end(tally.checkpoint());
    for (const { path, missing, difference } of this.files) {
      if (missing) this.#differences.push(`${path}: is not there`);
      else if (difference !== null) this.#differences.push(`${path}: differs from byte ${difference} on`);
    }
    if (this.#differences.length === 0 && this.manifest !== null && expected !== null && !isText(this.manifest, expected))
      this.#differences.push(`${this.manifest}: ${existsSync(this.manifest) ? 'differs' : 'is not there'}`);
  }

  async suspend(): Promise<void> {
    this.abandon();
  }

  abandon(): void {
    for (const file of this.files) file.abandon();
  }
}

function isText(path: string, text: string): boolean {
  return existsSync(path) && readFileSync(path, 'utf8') === text;
}
