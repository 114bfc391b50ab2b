import { fileError } from '../input/page-error.js';
import { visible } from '../output/one-line.js';
import { UsageError } from './exit.js';

/** An error of the file system where a file must be read that is no page, as one line for the user; other errors as they are. */
export function cannotRead(error: unknown, path: string): unknown {
  if (!(error instanceof Error && 'syscall' in error)) return error;
  return new UsageError(`${visible(path)}: ${fileError(error).message}`, { cause: error });
}
