import { createHash } from 'node:crypto';
import { closeSync, existsSync, openSync, readSync, renameSync, rmSync } from 'node:fs';
import { OpenFile, type TextWriter } from '../output/writer.js';
import { chunksOf } from './chunks.js';
import { FileHash } from './file-hash.js';
import type { FileDigest } from './manifest.js';

/** A file of a dataset that is being made, or compared with the one that is there. */
export interface RunFile extends TextWriter {
  /** Name in the manifest. */
  readonly name: string;
  /** Written so far. */
  readonly bytes: number;
  /** Of all that was written. */
  digest(): Promise<FileDigest>;
  write(bytes: string | Uint8Array): void;
  writeAll(pieces: readonly Uint8Array[]): void;
  /** Hands what was written to the system and resolves when it is on the disk itself. */
  sync(): Promise<void>;
  /** Closes it whole, but not yet under its own name. */
  finish(): void;
  /** Gives it its own name. */
  publish(): void;
}

/** Written under another name until it is whole. */
export class StagedFile implements RunFile {
  readonly closed = false;
  readonly holds = false;
  readonly #file: OpenFile;
  readonly #hash: FileHash;

  /** @param keep bytes of an earlier run that are gone on from */
  constructor(
    readonly name: string,
    private readonly staged: string,
    private readonly final: string,
    keep: number | undefined,
  ) {
    this.#hash = new FileHash(staged);
    if (keep !== undefined) this.#readBack(keep);
    this.#file = new OpenFile(staged, keep);
  }

  get bytes(): number {
    return this.#hash.bytes;
  }

  async digest(): Promise<FileDigest> {
    this.#file.flush();
    return { bytes: this.bytes, sha256: await this.#hash.digest() };
  }

  write(text: string | Uint8Array): void {
    this.#hash.update(text);
    this.#file.write(text);
  }

  writeAll(pieces: readonly Uint8Array[]): void {
    for (const piece of pieces) this.write(piece);
  }

  sync(): Promise<void> {
    this.#file.flush();
    return this.#file.sync();
  }

  finish(): void {
    this.#file.close(true);
  }

  publish(): void {
    publish(this.staged, this.final);
  }

  /** Lets go of the file; what was written stays for a run that goes on. */
  abandon(): void {
    this.#hash.close();
    this.#file.discard();
  }

  discard(): void {
    this.abandon();
    rmSync(this.staged, { force: true });
  }

  #readBack(keep: number): void {
    for (const chunk of chunksOf(this.staged, keep)) this.#hash.update(chunk);
  }
}

/** Renames a staged file; one that is gone already was renamed before a run was killed. */
export function publish(staged: string, final: string): void {
  if (existsSync(staged)) renameSync(staged, final);
}

/** Writes nothing: compares with the file that is there. */
export class ComparedFile implements RunFile {
  readonly holds = false;
  readonly #fd: number | null;
  readonly #hash = createHash('sha256');
  #bytes = 0;
  #difference: number | null = null;

  constructor(
    readonly name: string,
    readonly path: string,
  ) {
    this.#fd = existsSync(path) ? openSync(path, 'r') : null;
    if (this.#fd === null) this.#difference = 0;
  }

  /** Offset of the first byte that is not the same; null: none so far. */
  get difference(): number | null {
    return this.#difference;
  }

  get missing(): boolean {
    return this.#fd === null;
  }

  /** The first difference is enough. */
  get closed(): boolean {
    return this.#difference !== null;
  }

  get bytes(): number {
    return this.#bytes;
  }

  async digest(): Promise<FileDigest> {
    return { bytes: this.#bytes, sha256: this.#hash.copy().digest('hex') };
  }

  write(text: string | Uint8Array): void {
    const bytes = Buffer.from(text as Uint8Array);
    this.#hash.update(bytes);
    if (this.#difference === null) this.#compare(bytes);
    this.#bytes += bytes.length;
  }

  writeAll(pieces: readonly Uint8Array[]): void {
    this.write(Buffer.concat(pieces));
  }

  async sync(): Promise<void> {}

  finish(): void {
    if (this.#difference === null && readSync(this.#fd!, Buffer.alloc(1), 0, 1, this.#bytes) > 0) this.#difference = this.#bytes;
    this.abandon();
  }

  publish(): void {}

  abandon(): void {
    if (this.#fd !== null) closeSync(this.#fd);
  }

  #compare(bytes: Buffer): void {
    const there = Buffer.alloc(bytes.length);
    let count = 0;
    for (let more = -1; more !== 0 && count < there.length; count += more)
      more = readSync(this.#fd!, there, count, there.length - count, this.#bytes + count);
    if (count === bytes.length && there.equals(bytes)) return;
    let same = 0;
    while (same < count && there[same] === bytes[same]) same += 1;
    this.#difference = this.#bytes + same;
  }
}
