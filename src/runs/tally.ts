import { createHash } from 'node:crypto';
import type { Manifest } from './manifest.js';
import type { PageResult } from './result.js';

const severities = ['none', 'warning', 'error'] as const;
export type Severity = (typeof severities)[number];

/** Everything that must be known of the pages behind a checkpoint to go on from there. Plain data. */
export interface Checkpoint {
  /** Pages of the input gone through, those of other shards among them. */
  readonly position: number;
  readonly pages: number;
  readonly records: number;
  readonly failed: number;
  readonly worst: Severity;
  readonly inputBytes: number;
  /** Sum of the pages' SHA-256 modulo 2^256, in hex. */
  readonly inputSum: string;
  /** SHA-256 over the pages' SHA-256 in their order: tells whether the input is still the same. */
  readonly chain: string;
}

const MODULUS = 1n << 256n;
const HEX_DIGITS = 64;

/** Counts pages and takes the fingerprints of their contents. */
export class Tally {
  position = 0;
  #pages = 0;
  #records = 0;
  #failed = 0;
  #worst: Severity = 'none';
  #bytes = 0;
  #sum = 0n;
  readonly #chain = createHash('sha256');

  /** @param hashes whether the fingerprints are wanted: they cost time that only kept runs need */
  constructor(private readonly hashes: boolean) {}

  /** One page more, in order. `position` is its 0-based place in the input. */
  add(position: number, result: PageResult): void {
    this.position = position + 1;
    this.#pages += 1;
    this.#records += result.records;
    if (result.failed) this.#failed += 1;
    for (const { severity } of result.findings) this.worsen(severity);
    if (!this.hashes) return;
    this.#bytes += result.size;
    this.pass(result.sha256);
    if (result.sha256 !== null) this.#sum = (this.#sum + BigInt(`0x${result.sha256}`)) % MODULUS;
  }

  /** A page that an earlier run has done: only its content is looked at. */
  pass(sha256: string | null): void {
    this.#chain.update(`${sha256 ?? '-'}\n`);
  }

  /** Takes over the counts of an earlier run, whose pages went through `pass`. */
  restore(checkpoint: Checkpoint): void {
    this.position = checkpoint.position;
    this.#pages = checkpoint.pages;
    this.#records = checkpoint.records;
    this.#failed = checkpoint.failed;
    this.#bytes = checkpoint.inputBytes;
    this.#sum = BigInt(`0x${checkpoint.inputSum}`);
    this.worsen(checkpoint.worst);
  }

  /** Takes over what manifests say of the parts of one run. */
  combine(manifests: readonly Manifest[]): void {
    for (const { pages, records, failed, inputs } of manifests) {
      this.#pages += pages;
      this.#records += records;
      this.#failed += failed;
      this.#bytes += inputs.bytes;
      this.#sum = (this.#sum + BigInt(`0x${inputs.sha256}`)) % MODULUS;
    }
  }

  worsen(severity: Severity): void {
    if (severities.indexOf(severity) > severities.indexOf(this.#worst)) this.#worst = severity;
  }

  get pages(): number {
    return this.#pages;
  }

  get failed(): number {
    return this.#failed;
  }

  get worst(): Severity {
    return this.#worst;
  }

  get chain(): string {
    return this.#chain.copy().digest('hex');
  }

  checkpoint(): Checkpoint {
    return {
      position: this.position,
      pages: this.#pages,
      records: this.#records,
      failed: this.#failed,
      worst: this.#worst,
      inputBytes: this.#bytes,
      inputSum: this.#sum.toString(16).padStart(HEX_DIGITS, '0'),
      chain: this.chain,
    };
  }
}
