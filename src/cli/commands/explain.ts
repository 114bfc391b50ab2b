import type { Command } from 'commander';
import type { ExitCode } from '../exit.js';
import { type ExplainCommandOptions, inputOptions, withOptions } from '../options.js';
import type { Streams } from '../streams.js';
import { examples } from './examples.js';

/** `iomx explain`: how a page was read. */
export function addExplain(program: Command, streams: Streams, end: (code: ExitCode) => void): void {
  const command = program
    .command('explain')
    .summary('show how a page was read')
    .description(
      'Shows how a page was read: what was removed, by which rule and why; the article with its facts marked; each fact with its rule, its normal form and its place in the source. Places are line:column and ranges of code points.',
    )
    .argument('<page>', 'a file (a folder, JSONL or archive gives one explanation a page); - is standard input')
    .addHelpText(
      'after',
      examples([
        ['iomx explain fixtures/en-menu.txt', 'what was cut, and every fact with its rule'],
        ['iomx explain fixtures/fr-communique.txt --misses', 'also what became no fact, and why'],
        ['iomx explain fixtures/es-comunicado.txt --html -o page.html', 'the same for a browser'],
      ]),
    );
  withOptions(command, ['misses', 'html', 'outputFile', 'color', 'noClean', 'lang', 'referenceDate', 'profile', ...inputOptions]).action(
    async (page: string, options: ExplainCommandOptions) => {
      const { runExplain } = await import('../run-explain.js');
      end(await runExplain(page, options, streams));
    },
  );
}
