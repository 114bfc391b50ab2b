import { readFileSync } from 'node:fs';
import type { Boilerplate, Profile } from '../learn/index.js';
import { oneLine, visible } from '../output/one-line.js';
import { UsageError } from './exit.js';
import { cannotRead } from './input-error.js';

/** Reads a profile that `iomx learn` has written. @throws UsageError */
export async function readProfile(path: string): Promise<Profile> {
  const { ProfileError, parseProfile } = await import('../learn/index.js');
  try {
    return parseProfile(readFileSync(path, 'utf8'));
  } catch (error) {
    if (error instanceof ProfileError) throw new UsageError(`${visible(path)}: ${oneLine(error.message)}`, { cause: error });
    throw cannotRead(error, path);
  }
}

/** What `--profile` names, made ready for use. @throws UsageError */
export async function boilerplateFrom(path: string | undefined): Promise<Boilerplate | undefined> {
  if (path === undefined) return undefined;
  const profile = await readProfile(path);
  const { boilerplateOf } = await import('../learn/index.js');
  return boilerplateOf(profile);
}
