import { type Chunks, failureAt, type InputItem, type SourceName } from './item.js';
import type { Archive } from './packages/tar.js';
import { fileError, PageError } from './page-error.js';

/** Reads one file of an archive. */
export type MemberReader = (chunks: Chunks, source: SourceName) => AsyncGenerator<InputItem>;

/**
 * What the files of a tar archive hold (POSIX ustar and pax, GNU), in their order, each read as a file of its own; folders, links and names
 * that begin with a dot are left out, as in folders. Where the archive breaks off, the file at which it does is a failure.
 * @param include whether a path within the archive is wanted
 */
export async function* tarPages(
  chunks: Chunks,
  source: SourceName,
  include: (path: string) => boolean,
  read: MemberReader,
): AsyncGenerator<InputItem> {
  const { openArchive } = await import('./packages/tar.js');
  const archive = openArchive();
  const feed = new Feed(archive);
  void feed.run(chunks);
  let at = source;
  try {
    for await (const entry of archive) {
      const { name, type } = entry.header;
      at = memberOf(source, name);
      const bytes = entry[Symbol.asyncIterator]();
      if ((type === 'file' || type === 'contiguous-file') && isWanted(name, include)) yield* read(lent(bytes), at);
      while (!(await bytes.next()).done) {} // to the next file
      at = source;
    }
    if (feed.error !== undefined) throw feed.error;
  } catch (error) {
    yield failureAt(at, tarError(feed.error ?? error));
  } finally {
    archive.destroy();
  }
}

/** A file's bytes for a reader that may stop before their end: to let go of the file would be to let go of the archive. */
function lent(bytes: AsyncIterator<Uint8Array>): Chunks {
  return { [Symbol.asyncIterator]: () => ({ next: () => bytes.next() }) };
}

function memberOf({ where, path, member }: SourceName, name: string): SourceName {
  const plain = name.replace(/^(?:\.\/)+/, '');
  return { where: `${where}:${plain}`, path, member: member === undefined ? plain : `${member}/${plain}` };
}

function isWanted(name: string, include: (path: string) => boolean): boolean {
  const plain = name.replace(/^(?:\.\/)+/, '');
  return include(plain) && !plain.split('/').some((part) => part.startsWith('.') && part !== '..');
}

/** Writes the bytes of an archive into its reader, no faster than they are taken. Where they break off, so does the archive. */
class Feed {
  error: unknown;

  constructor(private readonly archive: Archive) {}

  async run(chunks: Chunks): Promise<void> {
    const { archive } = this;
    try {
      for await (const chunk of chunks) {
        if (archive.destroyed) return;
        if (!archive.write(chunk)) await this.#drained();
      }
    } catch (error) {
      this.error = error;
    }
    archive.end(); // what came before an error is still to be read
  }

  #drained(): Promise<void> {
    const { archive } = this;
    return new Promise((resolve) => {
      const listen = () => {
        archive.off('drain', listen);
        archive.off('close', listen);
        resolve();
      };
      archive.on('drain', listen);
      archive.on('close', listen);
    });
  }
}

function tarError(error: unknown): PageError {
  if (error instanceof PageError) return error;
  if (error instanceof Error && 'syscall' in error) return fileError(error);
  const message = error instanceof Error ? error.message : String(error);
  if (message === 'Unexpected end of data') return new PageError('truncated-tar', 'the archive (tar) is cut off here', { cause: error });
  return new PageError('broken-tar', `the archive (tar) is broken here: ${message}; what follows is lost`, { cause: error });
}
