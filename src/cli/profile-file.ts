import { readFileSync } from 'node:fs';
import { fileError } from '../input/page-error.js';
import type { Boilerplate, Profile } from '../learn/index.js';
import { oneLine, visible } from '../output/one-line.js';
import { UsageError } from './exit.js';

/** Reads a profile that `iomx learn` has written. @throws UsageError */
export async function readProfile(path: string): Promise<Profile> {
  const { ProfileError, parseProfile } = await import('../learn/index.js');
  try {
    return parseProfile(readFileSync(path, 'utf8'));
  } catch (error) {
    if (error instanceof ProfileError) throw new UsageError(`${visible(path)}: ${oneLine(error.message)}`, { cause: error });
    if (error instanceof Error && 'syscall' in error)
      throw new UsageError(`${visible(path)}: ${fileError(error).message}`, { cause: error });
    throw error;
  }
}

/** What `--profile` names, made ready for use. @throws UsageError */
export async function boilerplateFrom(path: string | undefined): Promise<Boilerplate | undefined> {
  if (path === undefined) return undefined;
  const profile = await readProfile(path);
  const { boilerplateOf } = await import('../learn/index.js');
  return boilerplateOf(profile);
}
