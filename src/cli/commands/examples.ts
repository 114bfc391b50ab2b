import { exitCodeHelp } from '../exit.js';

/** The end of a help text: commands that work as they stand in a clone, each with what it does, and the exit codes. */
export function examples(lines: readonly (readonly [command: string, does: string])[], exitCodes: string = exitCodeHelp): string {
  return ['', 'Examples:', ...lines.map(([command, does]) => `  # ${does}\n  ${command}`), '', exitCodes].join('\n');
}
