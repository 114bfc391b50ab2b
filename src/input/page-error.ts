/** Why a page could not be read. Thrown while a page is read, and turned into an error record: it never ends a run. */
export class PageError extends Error {
  static {
    PageError.prototype.name = 'PageError';
  }

  constructor(
    /** Stable, kebab-case: users filter on it. */
    readonly code: string,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ELOOP: 'its symbolic links lead round in a circle',
  ENAMETOOLONG: 'the name is too long',
  EIO: 'the disk gives a read error',
  EMFILE: 'too many open files',
};

/** Code and one-line reason of a failed call of the file system. */
export function fileError(error: unknown): PageError {
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
  return new PageError(code === 'ENOENT' ? 'missing-file' : 'unreadable-file', reasons[code] ?? `cannot be read (${code})`, {
    cause: error,
  });
}
