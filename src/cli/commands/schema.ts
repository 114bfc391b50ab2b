import type { Command } from 'commander';
import { ExitCode } from '../exit.js';
import type { Streams } from '../streams.js';
import { examples } from './examples.js';

/** `iomx schema`: the contract of the output. */
export function addSchema(program: Command, streams: Streams, end: (code: ExitCode) => void): void {
  program
    .command('schema')
    .summary('print the JSON Schema of a record')
    .description('Prints the JSON Schema (2020-12) of a record; that of a page which failed is under $defs.error.')
    .addHelpText('after', examples([['iomx schema > record.schema.json', 'the schema, for other tools']]))
    .action(async () => {
      const { jsonSchema } = await import('../../record/schema.js');
      streams.stdout.write(`${JSON.stringify(jsonSchema(), null, 2)}\n`);
      end(ExitCode.Good);
    });
}
