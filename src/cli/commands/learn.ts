import type { Command } from 'commander';
import type { ExitCode } from '../exit.js';
import { inputOptions, type LearnCommandOptions, withOptions } from '../options.js';
import type { Streams } from '../streams.js';
import { examples } from './examples.js';

/** `iomx learn`: pages to a profile of what they share. */
export function addLearn(program: Command, streams: Streams, end: (code: ExitCode) => void): void {
  const command = program
    .command('learn')
    .summary('learn which lines the pages of a site share')
    .description(
      'Learns which lines the pages of each host share (menus, cookie lines, share bars, legal footers), and writes a profile for --profile of extract, clean and explain. Pages whose address is not known count as of one host. Numbers, dates and names in a fixed frame may vary.',
    )
    .argument('[path...]', 'pages, as for extract; with --merge profiles, with --list one profile')
    .addHelpText(
      'after',
      examples([
        ['iomx learn fixtures -o profile.json', 'a profile of a folder, used by: iomx extract fixtures --profile profile.json'],
        ['iomx learn fixtures --include "fr-*" -o fr.json', 'one of a part of it; parts can be learned apart ...'],
        ['iomx learn --merge fr.json profile.json -o both.json', '... and merged, in any order'],
        ['iomx learn --list profile.json', 'the lines that will go, with the pages that have them'],
      ]),
    );
  withOptions(command, ['outputFile', 'merge', 'list', 'sample', 'include', ...inputOptions, 'failOn', 'quiet', 'verbose']).action(
    async (paths: string[], options: LearnCommandOptions) => {
      const { runLearn } = await import('../run-learn.js');
      end(await runLearn(paths, options, streams));
    },
  );
}
