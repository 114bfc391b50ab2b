import { existsSync, readFileSync, statSync } from 'node:fs';
import { OpenFile } from '../output/writer.js';
import { type RunHead, sameHead } from './manifest.js';
import { RunError } from './run-error.js';
import type { Checkpoint } from './tally.js';

/** A line of the journal: up to here all is done, and on the disk. */
export interface Entry {
  readonly counts: Checkpoint;
  /** Bytes of each file of the dataset. */
  readonly bytes: readonly number[];
  /** Text of the manifest, once the dataset is whole: only names are left to be given. */
  readonly manifest?: string | undefined;
}

/**
 * What was done of a run, so that one that was killed can be gone on with: first the head of the run, then an entry for each checkpoint,
 * written after the files themselves were brought to the disk. A line that is cut off counts as none.
 */
export class Journal {
  readonly #file: OpenFile;

  /** @param keep bytes of the journal that hold; absent: a new one */
  constructor(path: string, head: RunHead, keep: number | undefined) {
    this.#file = new OpenFile(path, keep);
    if (keep === undefined) this.#file.write(`${JSON.stringify(head)}\n`);
  }

  /** Adds an entry and resolves when it is on the disk. */
  async add(entry: Entry): Promise<void> {
    this.#file.write(`${JSON.stringify(entry)}\n`);
    this.#file.flush();
    await this.#file.sync();
  }

  close(): void {
    this.#file.discard();
  }
}

/** Where an earlier run stands: its last entry that the files bear out, and how much of the journal holds with it. */
export interface Standing {
  readonly entry: Entry | null;
  readonly keep: number;
}

/**
 * Reads the journal of an earlier run; null where there is none.
 * @throws RunError where it was another run: other options, another version
 */
export function readJournal(path: string, head: RunHead, staged: readonly string[]): Standing | null {
  if (!existsSync(path)) return null;
  const [first, ...rest] = wholeLines(readFileSync(path, 'utf8'));
  if (first === undefined) return null;
  if (!sameHead(JSON.parse(first) as RunHead, head))
    throw new RunError('the run that was broken off had other options or another version of iomx: start anew without --resume');
  const entries = rest.map((line) => JSON.parse(line) as Entry);
  // a whole dataset stands, though some of its files have left for their own names
  const borneOut = entries.at(-1)?.manifest === undefined ? countBorneOut(entries, staged) : entries.length;
  const kept = [first, ...rest.slice(0, borneOut)];
  return { entry: entries[borneOut - 1] ?? null, keep: kept.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0) };
}

/** How many entries speak of no more than what the files have. */
function countBorneOut(entries: readonly Entry[], staged: readonly string[]): number {
  const sizes = staged.map(sizeOf);
  const beyond = entries.findIndex(({ bytes }) => bytes.some((size, index) => size > sizes[index]));
  return beyond < 0 ? entries.length : beyond;
}

/** Lines up to the last one that is whole. */
function wholeLines(text: string): string[] {
  const lines = text.split('\n').slice(0, -1);
  const broken = lines.findIndex((line) => !isJson(line));
  return broken < 0 ? lines : lines.slice(0, broken);
}

function isJson(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
