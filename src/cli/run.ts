import { Command, CommanderError } from 'commander';
import { usePrepared } from '../text/prepared.js';
import { addClean } from './commands/clean.js';
import { addEvaluate } from './commands/evaluate.js';
import { examples } from './commands/examples.js';
import { addExplain } from './commands/explain.js';
import { addExtract } from './commands/extract.js';
import { addLearn } from './commands/learn.js';
import { addMerge } from './commands/merge.js';
import { addSchema } from './commands/schema.js';
import { addValidate } from './commands/validate.js';
import { ExitCode, UsageError } from './exit.js';
import type { Streams } from './streams.js';
import { readTables } from './tables.js';
import { version } from './version.js';

usePrepared(readTables);

/**
 * Runs one command line (without `node` and the program's own name) and resolves with its exit code. Never rejects: what is
 * wrong with the command is one line on `stderr`. Commands load what they need when they run, so that help comes at once.
 */
export async function run(argv: readonly string[], streams: Streams): Promise<ExitCode> {
  let code: ExitCode = ExitCode.Good;
  streams.stderr.on('error', ignore);
  streams.stdout.on('error', ignore); // a closed pipe; the writers look at the stream itself
  try {
    if (argv.length === 0) throw new UsageError('no command given; iomx --help lists them');
    await program(streams, (end) => {
      code = end;
    }).parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    return failure(error, streams);
  }
}

function ignore(): void {}

function failure(error: unknown, { stderr }: Streams): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? ExitCode.Good : ExitCode.CannotRun; // commander has said it
  if (error instanceof UsageError) stderr.write(`iomx: ${error.message.replace(/\s+/g, ' ')}\n`);
  else stderr.write(`iomx: internal error: ${error instanceof Error ? error.stack : String(error)}\n`);
  return ExitCode.CannotRun;
}

function program(streams: Streams, end: (code: ExitCode) => void): Command {
  const iomx = new Command('iomx')
    .description(
      'Reads the facts out of scraped news pages of the International Organization for Migration:\ndates, countries, money, statistics, phones, e-mails, URLs and contacts.',
    )
    .version(version(), '-V, --version')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => streams.stdout.write(text),
      writeErr: (text) => streams.stderr.write(text),
      outputError: (text, write) =>
        write(
          `iomx: ${text
            .replace(/^error: /, '')
            .replace(/\s+/g, ' ')
            .trim()}\n`,
        ),
    })
    .addHelpText(
      'after',
      examples([
        ['iomx extract fixtures', 'records of all pages in a folder'],
        ['iomx clean fixtures', 'their articles alone'],
        ['iomx explain fixtures/en-menu.txt', 'how one page was read'],
        ['iomx extract --help', 'all options'],
      ]),
    );
  for (const add of [addExtract, addMerge, addClean, addExplain, addEvaluate, addLearn, addSchema, addValidate]) add(iomx, streams, end);
  return iomx;
}

/** What a worker runs (bin/worker.js). */
export async function work(): Promise<void> {
  const { serve } = await import('./worker.js');
  await serve();
}
