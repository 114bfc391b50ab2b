import type { InputItem } from '../input/item.js';
import { oneLine, visible } from '../output/one-line.js';
import type { PageResult } from '../runs/result.js';
import type { Checkpoint, Severity } from '../runs/tally.js';
import { ExitCode } from './exit.js';
import type { FailOn } from './options.js';

const ranks: Readonly<Record<Severity, number>> = { none: 0, warning: 1, error: 2 };

/** Says on stderr what went wrong, one line each, and remembers the worst for the exit code. */
export class Reporter {
  #worst: Severity = 'none';
  #pages = 0;
  #failed = 0;

  constructor(
    private readonly stderr: { write(text: string): unknown },
    private readonly options: { readonly quiet?: boolean | undefined; readonly verbose?: boolean | undefined; readonly failOn: FailOn },
  ) {}

  /** The problems of one page. */
  page(where: string, { failed, findings }: Pick<PageResult, 'failed' | 'findings'>): void {
    this.#pages += 1;
    if (failed) this.#failed += 1;
    for (const { severity, message } of findings) this.#problem(where, severity, message);
  }

  /** What an earlier run has said of the pages that are not read again. */
  recall({ pages, failed, worst }: Checkpoint): void {
    this.#pages += pages;
    this.#failed += failed;
    this.#worst = worst;
  }

  /** A remark that concerns no page. */
  note({ where, message }: Pick<Extract<InputItem, { kind: 'note' }>, 'where' | 'message'>): void {
    if (!this.options.quiet) this.#line(where, message);
  }

  /** A fault of our own: where it happened, for those who want to know. */
  trace(where: string, error: unknown): void {
    if (this.options.verbose) this.stderr.write(`iomx: ${visible(where)}: ${error instanceof Error ? error.stack : String(error)}\n`);
  }

  summary(): void {
    if (this.options.verbose) this.stderr.write(`iomx: ${this.#pages} pages, ${this.#failed} failed\n`);
  }

  get exitCode(): ExitCode {
    const { failOn } = this.options;
    return failOn !== 'never' && ranks[this.#worst] >= ranks[failOn] ? ExitCode.PageFailed : ExitCode.Good;
  }

  #problem(where: string, severity: 'warning' | 'error', message: string): void {
    if (ranks[severity] > ranks[this.#worst]) this.#worst = severity;
    if (this.options.quiet || (severity === 'warning' && !this.options.verbose)) return;
    this.#line(where, severity === 'error' ? message : `warning: ${message}`);
  }

  #line(where: string, message: string): void {
    this.stderr.write(`iomx: ${visible(where)}: ${oneLine(message)}\n`);
  }
}
