import type { Command } from 'commander';
import type { ExitCode } from '../exit.js';
import { inputOptions, type PagesOptions, withOptions } from '../options.js';
import type { Streams } from '../streams.js';
import { examples } from './examples.js';

/** `iomx clean`: pages to their articles. */
export function addClean(program: Command, streams: Streams, end: (code: ExitCode) => void): void {
  const command = program
    .command('clean')
    .summary('print the article of a page alone')
    .description('Prints the article of a page alone: title, paragraphs, contact block. Several pages are parted by "==> PATH <==".')
    .argument('[path...]', 'files and folders; - or nothing is standard input')
    .addHelpText(
      'after',
      examples([
        ['iomx clean fixtures', 'all articles'],
        ["iomx clean fixtures --include 'fr-*' -o articles.txt", 'those of some pages, into a file'],
      ]),
    );
  withOptions(command, ['outputFile', 'include', 'lang', 'profile', ...inputOptions, 'failOn', 'quiet', 'verbose']).action(
    async (paths: string[], options: PagesOptions) => {
      const { runClean } = await import('../run-clean.js');
      end(await runClean(paths, options, streams));
    },
  );
}
