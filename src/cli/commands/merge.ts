import type { Command } from 'commander';
import type { ExitCode } from '../exit.js';
import { type MergeCommandOptions, withOptions } from '../options.js';
import type { Streams } from '../streams.js';
import { examples } from './examples.js';

/** `iomx merge`: the parts of a dataset into one. */
export function addMerge(program: Command, streams: Streams, end: (code: ExitCode) => void): void {
  const command = program
    .command('merge')
    .summary('join parts of a dataset into one')
    .description(
      'Joins parts into the dataset that one run would have given, byte for byte. Parts made with --shard may be named in any order; others follow one another as they are named.',
    )
    .argument('<part...>', 'folders or files that iomx extract has written')
    .addHelpText(
      'after',
      examples(
        [
          [
            'iomx extract fixtures --shard 1/2 -o part-1/ && iomx extract fixtures --shard 2/2 -o part-2/ && iomx merge part-1 part-2 -o merged/',
            'two parts, which two machines could have made',
          ],
          ['iomx extract fixtures -o one.jsonl && iomx merge one.jsonl one.jsonl | wc -l', 'files, one behind the other'],
        ],
        'Exit codes: 0 joined, 1 is not used, 2 the parts do not fit together or cannot be written.',
      ),
    );
  withOptions(command, ['output']).action(async (paths: string[], options: MergeCommandOptions) => {
    const { runMerge } = await import('../run-merge.js');
    end(await runMerge(paths, options, streams));
  });
}
