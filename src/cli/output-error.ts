import { fileError } from '../input/page-error.js';
import { RunError } from '../runs/run-error.js';
import { UsageError } from './exit.js';

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'no space left on the disk',
  EFBIG: 'the file would be too large',
  EROFS: 'the disk is read-only',
  ENOENT: 'no such folder',
  EISDIR: 'it is a folder',
  ENOTDIR: 'part of the path is no folder',
};

/** An error of the file system while a run writes, as one line for the user; other errors as they are. */
export function cannotWrite(error: unknown, output: string | undefined): unknown {
  if (error instanceof RunError) return new UsageError(error.message, { cause: error });
  if (!(error instanceof Error) || !('syscall' in error)) return error;
  const reason = reasons[(error as NodeJS.ErrnoException).code ?? ''] ?? fileError(error).message;
  return new UsageError(`cannot write ${output ?? 'to standard output'}: ${reason}`, { cause: error });
}
