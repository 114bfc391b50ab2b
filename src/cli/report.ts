import type { Writable } from 'node:stream';
import type { InputItem } from '../input/item.js';
import { oneLine, visible } from '../output/one-line.js';
import { isErrorRecord } from '../record/error-record.js';
import type { OutputRecord } from '../record/schema.js';
import { ExitCode } from './exit.js';
import type { FailOn } from './options.js';

const ranks = { none: 0, warning: 1, error: 2 } as const;
type Severity = keyof typeof ranks;

/** Says on stderr what went wrong, one line each, and remembers the worst for the exit code. */
export class Reporter {
  #worst: Severity = 'none';
  #pages = 0;
  #failed = 0;

  constructor(
    private readonly stderr: Writable,
    private readonly options: { readonly quiet?: boolean | undefined; readonly verbose?: boolean | undefined; readonly failOn: FailOn },
  ) {}

  /** The problems of one page. */
  page(where: string, record: OutputRecord): void {
    this.#pages += 1;
    if (isErrorRecord(record)) {
      this.#failed += 1;
      this.#problem(where, 'error', record.error.message);
    } else for (const { severity, message } of record.problems) this.#problem(where, severity, message);
  }

  /** A remark that concerns no page. */
  note({ where, message }: Extract<InputItem, { kind: 'note' }>): void {
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
