import { type Command, Option } from 'commander';
import { ExitCode } from '../exit.js';
import type { Streams } from '../streams.js';
import { examples } from './examples.js';

/** `iomx schema`: the contract of the output. */
export function addSchema(program: Command, streams: Streams, end: (code: ExitCode) => void): void {
  program
    .command('schema')
    .summary('print the JSON Schema of a record')
    .description(
      'Prints the JSON Schema (2020-12) of a record, where that of a page which failed is under $defs.error; or of a profile that iomx learn writes.',
    )
    .addOption(new Option('--of <what>', 'what it is the schema of').choices(['record', 'profile']).default('record'))
    .addHelpText(
      'after',
      examples(
        [['iomx schema > record.schema.json', 'the schema, for other tools']],
        'Exit codes: 0 printed, 1 is not used, 2 the command was wrong.',
      ),
    )
    .action(async ({ of }: { of: 'record' | 'profile' }) => {
      streams.stdout.write(`${JSON.stringify(await schemaOf(of), null, 2)}\n`);
      end(ExitCode.Good);
    });
}

async function schemaOf(what: 'record' | 'profile'): Promise<object> {
  if (what === 'record') return (await import('../../record/schema.js')).jsonSchema();
  return (await import('../../learn/index.js')).profileJsonSchema();
}
