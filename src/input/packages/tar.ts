import { extract } from 'tar-stream';

/** A file or the like of an archive; its bytes must be read to their end before the next comes. */
export interface Entry extends AsyncIterable<Uint8Array> {
  readonly header: { readonly name: string; readonly type?: string | null };
}

/** An archive that is written in and comes out as entries. */
export interface Archive extends AsyncIterable<Entry> {
  write(bytes: Uint8Array): boolean;
  end(): void;
  destroy(error?: Error): void;
  on(event: 'drain' | 'close', listener: () => void): unknown;
  off(event: 'drain' | 'close', listener: () => void): unknown;
  readonly destroyed: boolean;
}

/** Reads tar archives, those older than POSIX too. */
export function openArchive(): Archive {
  return extract({ allowUnknownFormat: true } as object) as unknown as Archive;
}
