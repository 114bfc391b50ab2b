import type { Readable, Writable } from 'node:stream';

/** What the program talks to; `process` is one. Passed in, so that tests can run commands within their own process. */
export interface Streams {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Colour only on a terminal that can, and where nobody minds (https://no-color.org). */
export function wantsColour({ stdout, env }: Streams): boolean {
  return stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
}
