import { setImmediate } from 'node:timers/promises';
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
  let lost: Error | null = null;
  streams.stderr.on('error', () => {});
  streams.stdout.on('error', (error) => {
    lost = error; // most often a closed pipe
  });
  try {
    if (argv.length === 0) throw new UsageError('no command given; iomx --help lists them');
    const iomx = program(streams, (end) => {
      code = end;
    });
    checkHelp(iomx, argv);
    await iomx.parseAsync(argv, { from: 'user' });
  } catch (error) {
    code = failure(error, streams);
  }
  if (code !== ExitCode.Good) return code;
  await setImmediate(); // what went wrong with a stream is said when the loop has turned
  return lost === null ? code : await outputFailure(lost, streams);
}

/** Commander would print all help where it is asked for a command that is none. @throws UsageError */
function checkHelp(iomx: Command, [help, name]: readonly string[]): void {
  if (help !== 'help' || name === undefined || name.startsWith('-')) return;
  if (!iomx.commands.some((command) => command.name() === name)) throw new UsageError(`unknown command '${name}'`);
}

/** Help and other short texts are written without looking: the disk may have been full. */
async function outputFailure(error: Error, streams: Streams): Promise<ExitCode> {
  const { isClosedPipe } = await import('../output/closed-pipe.js');
  if (isClosedPipe(error)) return ExitCode.Good;
  const { cannotWrite } = await import('./output-error.js');
  return failure(cannotWrite(error, undefined), streams);
}

function failure(error: unknown, { stderr }: Streams): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? ExitCode.Good : ExitCode.CannotRun; // commander has said it
  if (error instanceof UsageError) stderr.write(`iomx: ${error.message.replace(/\s+/g, ' ')}\n`);
  else stderr.write(`iomx: internal error: ${error instanceof Error ? error.stack : String(error)}\n`);
  return ExitCode.CannotRun;
}

function program(streams: Streams, end: (code: ExitCode) => void): Command {
  const iomx = new Command('iomx')
    .description(
      'Reads the facts out of scraped news pages of the International Organization for Migration: dates, countries, money, statistics, phones, e-mails, URLs and contacts.',
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
  iomx.hook('preAction', (_, command) => {
    if (command.opts().output === '-') command.setOptionValue('output', undefined); // a path that commands need not know
  });
  for (const add of [addExtract, addMerge, addClean, addExplain, addEvaluate, addLearn, addSchema, addValidate]) add(iomx, streams, end);
  return iomx;
}

/** What a worker runs (bin/worker.js). */
export async function work(): Promise<void> {
  const { serve } = await import('./worker.js');
  await serve();
}
