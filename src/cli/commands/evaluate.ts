import type { Command } from 'commander';
import type { ExitCode } from '../exit.js';
import { type EvaluateCommandOptions, withOptions } from '../options.js';
import type { Streams } from '../streams.js';
import { examples } from './examples.js';

/** `iomx evaluate`: records against labels. */
export function addEvaluate(program: Command, streams: Streams, end: (code: ExitCode) => void): void {
  const command = program
    .command('evaluate')
    .summary('score records against labelled pages')
    .description(
      'Scores records against labels: precision, recall and F1 of each kind of fact, over all pages and by language. GOLD is one JSON file a page; a list that it does not carry is not scored.',
    )
    .argument('<gold>', 'a folder of *.json, or one such file')
    .argument('<records>', 'what iomx extract wrote, JSONL or JSON; - is standard input')
    .addHelpText(
      'after',
      examples(
        [
          ['iomx extract fixtures | iomx evaluate tests/gold -', 'how well the pages of this repository are read'],
          ['iomx extract fixtures | iomx evaluate tests/gold - --lang fr --misses', 'what goes wrong on the French ones'],
          ["iomx extract fixtures | iomx evaluate tests/gold - --match 'menu' --min 0.8", 'a check for scripts'],
        ],
        'Exit codes: 0 scored, 1 below --min (or, with it, a page without a record), 2 the command was wrong.',
      ),
    );
  withOptions(command, ['reportFormat', 'goldLang', 'match', 'allMisses', 'min', 'outputFile']).action(
    async (gold: string, records: string, options: EvaluateCommandOptions) => {
      const { runEvaluate } = await import('../run-evaluate.js');
      end(await runEvaluate(gold, records, options, streams));
    },
  );
}
