import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { afterAll } from 'vitest';
import { run } from '../../src/cli/run.js';

export interface Result {
  code: number;
  stdout: string;
  stderr: string;
}

class Collector extends Writable {
  text = '';
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString('utf8');
    done();
  }
}

interface Setting {
  stdin?: string | Uint8Array | Uint8Array[];
  tty?: boolean;
  env?: Record<string, string>;
}

/** Runs a command line in this process. */
export async function iomx(argv: readonly string[], { stdin = '', tty = false, env = {} }: Setting = {}): Promise<Result> {
  const stdout = new Collector() as Collector & { isTTY: boolean };
  stdout.isTTY = tty;
  const stderr = new Collector();
  const chunks = Array.isArray(stdin) ? stdin : [Buffer.from(stdin as string)];
  const code = await run(argv, { stdin: Readable.from(chunks, { objectMode: false }), stdout, stderr, env });
  return { code, stdout: stdout.text, stderr: stderr.text };
}

// biome-ignore lint/suspicious/noExplicitAny: tests look into records of all kinds
export function recordsOf({ stdout }: Result): any[] {
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

/** A folder that lives as long as the test file. */
export function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'iomx-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A page of one paragraph that every stage can read. */
export const page = (country = 'Chad'): string =>
  `Aid Reaches Families\n\n${country} - The International Organization for Migration (IOM) has given shelter to 300 families who fled the floods since 2003.\n`;
