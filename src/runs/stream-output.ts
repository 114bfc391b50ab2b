import type { RecordFormat } from '../output/format.js';
import { RowWriter } from '../output/row-writer.js';
import type { TextWriter } from '../output/writer.js';
import type { RunOutput } from './run-output.js';

/** One table, written to a stream or a single file. */
export class PlainOutput implements RunOutput {
  readonly start = null;
  readonly #rows: RowWriter;

  /** @param partial whether what was written before a signal is worth having: on a stream it has been read already */
  constructor(
    private readonly writer: TextWriter,
    format: RecordFormat,
    private readonly partial: boolean,
  ) {
    this.#rows = new RowWriter(writer, format);
  }

  get closed(): boolean {
    return this.writer.closed;
  }

  get full(): boolean {
    return this.#rows.full;
  }

  get holds(): boolean {
    return this.writer.holds;
  }

  append([rows]: readonly Uint8Array[]): void {
    this.#rows.append(rows);
  }

  extend(_table: number, rows: Uint8Array): void {
    this.#rows.extend(rows);
  }

  flush(): void | Promise<void> {
    return this.#rows.flush();
  }

  async finish(): Promise<void> {
    await this.#rows.end();
    await this.writer.finish();
  }

  async suspend(): Promise<void> {
    if (this.partial) await this.finish();
    else this.abandon();
  }

  abandon(): void {
    this.writer.abandon();
  }
}
