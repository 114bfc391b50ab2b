/** What the program says when it ends. */
export const ExitCode = {
  /** All pages good. */
  Good: 0,
  /** Some page failed; the others are written. */
  PageFailed: 1,
  /** The command was wrong, or the output cannot be written. */
  CannotRun: 2,
  /** Stopped by SIGINT or SIGTERM, as shells say it: 128 and the signal's number. */
  Interrupted: 130,
  Terminated: 143,
} as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];

/** The closing line of every help text. */
export const exitCodeHelp =
  'Exit codes: 0 all pages good, 1 some page failed (the others are written), 2 the command was wrong or the output cannot be written.';

/** A command that cannot be carried out: one line for the user. */
export class UsageError extends Error {}
