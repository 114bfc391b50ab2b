import type { Command } from 'commander';
import type { ExitCode } from '../exit.js';
import type { Streams } from '../streams.js';
import { examples } from './examples.js';

/** `iomx validate`: records against the schema. */
export function addValidate(program: Command, streams: Streams, end: (code: ExitCode) => void): void {
  program
    .command('validate')
    .summary('check records against the schema')
    .description(
      'Checks records (JSONL, or a JSON array) against the schema, and that each fact reads back from its text. Says line and field.',
    )
    .argument('<file...>', 'files of records; - is standard input')
    .addHelpText(
      'after',
      examples(
        [
          ['iomx extract fixtures | iomx validate -', 'what comes out is valid'],
          ['iomx extract fixtures -o records.json && iomx validate records.json', 'a file of records'],
        ],
        'Exit codes: 0 all records are valid, 1 some record is not, 2 the command was wrong.',
      ),
    )
    .action(async (files: string[]) => {
      const { runValidate } = await import('../run-validate.js');
      end(await runValidate(files, streams));
    });
}
