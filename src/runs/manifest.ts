import type { Checkpoint } from './tally.js';

/** What decides the bytes of a dataset besides its pages. */
export interface RunHead {
  /** Version of the program. */
  readonly iomx: string;
  /** Options that the output depends on. */
  readonly options: Readonly<Record<string, unknown>>;
  /** `I/N` where the dataset is one of several parts. */
  readonly shard?: string | undefined;
}

/** Size and SHA-256 of a file. */
export interface FileDigest {
  readonly bytes: number;
  readonly sha256: string;
}

/** What stands beside a dataset: how it was made, of what, and how its files must look. No clock and no path of the machine. */
export interface Manifest extends RunHead {
  readonly pages: number;
  readonly records: number;
  /** Pages that could not be read. */
  readonly failed: number;
  /** Bytes of all pages, and the sum of their SHA-256 modulo 2^256: the same in whatever order and parts they are read. */
  readonly inputs: FileDigest;
  readonly outputs: Readonly<Record<string, FileDigest>>;
}

export const MANIFEST = 'manifest.json';
/** Of a part: the place in the whole input of each page, and the bytes of its rows in each table. */
export const ORDER = 'order.tsv';

export function manifestOf(head: RunHead, counts: Checkpoint, outputs: Manifest['outputs']): Manifest {
  const { pages, records, failed, inputBytes, inputSum } = counts;
  const { iomx, options, shard } = head;
  return {
    iomx,
    options,
    ...(shard === undefined ? {} : { shard }),
    pages,
    records,
    failed,
    inputs: { bytes: inputBytes, sha256: inputSum },
    outputs,
  };
}

export function manifestText(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** Whether two runs would write the same rows for the same pages. */
export function sameHead(a: RunHead, b: RunHead): boolean {
  return JSON.stringify([a.iomx, a.options, a.shard]) === JSON.stringify([b.iomx, b.options, b.shard]);
}
