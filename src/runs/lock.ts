import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { RunError } from './run-error.js';

/** Keeps two runs out of one folder. The lock of a run that was killed does not hold. */
export class Lock {
  constructor(
    private readonly path: string,
    folder: string,
  ) {
    const owner = readOwner(path);
    if (owner !== null && owner.pid !== process.pid && owner.start !== null && startOf(owner.pid) === owner.start)
      throw new RunError(`another run (process ${owner.pid}) is writing into ${folder}`);
    writeFileSync(path, JSON.stringify({ pid: process.pid, start: startOf(process.pid) }));
  }

  release(): void {
    rmSync(this.path, { force: true });
  }
}

interface Owner {
  readonly pid: number;
  readonly start: string | null;
}

function readOwner(path: string): Owner | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Owner;
  } catch {
    return null; // none there, or half written by a run that was killed
  }
}

/** When a process was started, so that a number that was given again is not taken for it; null: it does not live. Without /proc: whether it lives. */
function startOf(pid: number): string | null {
  try {
    // fields 3 and 22 of proc(5) stat; the name in brackets before them can hold anything
    const fields = readFileSync(`/proc/${pid}/stat`, 'latin1')
      .replace(/^.*\) /s, '')
      .split(' ');
    return 'ZX'.includes(fields[0]) ? null : fields[19]; // killed, but nobody has taken note of it yet
  } catch {
    return process.platform !== 'linux' && lives(pid) ? 'alive' : null;
  }
}

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
