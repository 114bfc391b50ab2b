import type { Command } from 'commander';
import type { ExitCode } from '../exit.js';
import { type ExtractCommandOptions, inputOptions, withOptions } from '../options.js';
import type { Streams } from '../streams.js';
import { examples } from './examples.js';

/** `iomx extract`: pages to records. */
export function addExtract(program: Command, streams: Streams, end: (code: ExitCode) => void): void {
  const command = program
    .command('extract')
    .summary('read the facts out of pages')
    .description(
      'Reads the facts out of pages: files, folders with all below them, or - for standard input; text, HTML, JSONL, JSON, CSV, Parquet, WARC, WET and tar, gzip and zstd around them. One record a page, in order.',
    )
    .argument('[path...]', 'files and folders; - or nothing is standard input; names that begin with a dot are left out of folders')
    .addHelpText(
      'after',
      examples([
        ['iomx extract fixtures', 'records on standard output, or a summary on a terminal'],
        ["iomx extract fixtures --include '*.txt' -o records.jsonl", 'only these files, into a file'],
        ['iomx extract fixtures --format csv -o tables/', 'tables/articles.csv and tables/facts.csv'],
        ['tar -cz fixtures | iomx extract -', 'the pages of an archive'],
        [`echo '{"story":{"body":"Aid for Chad"}}' | iomx extract - --text-field story.body`, 'JSON with names of its own'],
        [
          'iomx extract fixtures -o dataset/ --cache cache --jobs 2',
          'records.jsonl and manifest.json; what is unchanged is not read again',
        ],
        ['iomx extract fixtures -o dataset/ --check', 'is dataset/ what these pages give today?'],
        ['iomx extract fixtures -o part-1/ --shard 1/2', 'the first half, for iomx merge'],
        ['cat fixtures/en-menu.txt | iomx extract - --facts dates,money', 'standard input, two kinds of facts'],
      ]),
    );
  withOptions(command, [
    ...(['format', 'table', 'output', 'include', 'noClean', 'lang', 'facts', 'referenceDate', 'profile'] as const),
    ...inputOptions,
    ...(['csvSafe', 'jobs', 'resume', 'cache', 'check', 'shard', 'failOn', 'quiet', 'verbose'] as const),
  ]).action(async (paths: string[], options: ExtractCommandOptions) => {
    const { runExtract } = await import('../run-extract.js');
    end(await runExtract(paths, options, streams));
  });
}
