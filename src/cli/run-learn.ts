import { setImmediate } from 'node:timers/promises';
import type { InputItem } from '../input/item.js';
import { PageError } from '../input/page-error.js';
import { boilerplateOf, Learner, profileText, showBoilerplate } from '../learn/index.js';
import { FileWriter, StreamWriter, type TextWriter } from '../output/writer.js';
import { ExitCode, UsageError } from './exit.js';
import type { LearnCommandOptions } from './options.js';
import { cannotWrite } from './output-error.js';
import { inputOf, selectionOf } from './pages.js';
import { readProfile } from './profile-file.js';
import { Reporter } from './report.js';
import type { Streams } from './streams.js';

/** Learns a profile from pages, or merges profiles, or lists one. */
export async function runLearn(paths: readonly string[], options: LearnCommandOptions, streams: Streams): Promise<ExitCode> {
  const reporter = new Reporter(streams.stderr, options);
  const text = options.list
    ? await listed(paths)
    : profileText((options.merge ? await merged(paths, options) : await learned(paths, options, streams, reporter)).profile());
  let writer: TextWriter | undefined;
  try {
    writer = options.output === undefined ? new StreamWriter(streams.stdout) : new FileWriter(options.output);
    await writer.write(text);
    await writer.finish();
  } catch (error) {
    writer?.abandon();
    throw cannotWrite(error, options.output);
  }
  return writer.closed ? ExitCode.Good : reporter.exitCode; // nobody reads any more: a quiet end
}

async function listed(paths: readonly string[]): Promise<string> {
  if (paths.length !== 1) throw new UsageError('--list takes one profile');
  return showBoilerplate(boilerplateOf(await readProfile(paths[0])));
}

async function merged(paths: readonly string[], { sample }: LearnCommandOptions): Promise<Learner> {
  if (paths.length === 0) throw new UsageError('--merge needs profiles');
  const learner = new Learner({ sample });
  for (const path of paths) learner.merge(await readProfile(path));
  return learner;
}

/** Pages between two turns of the event loop, in which signals are noticed. */
const TURN = 64;

async function learned(paths: readonly string[], options: LearnCommandOptions, streams: Streams, reporter: Reporter): Promise<Learner> {
  const selection = selectionOf(paths, options, streams.stdin);
  const learner = new Learner({ sample: options.sample });
  let count = 0;
  for await (const item of inputOf(selection, options, streams)) {
    learnFrom(item, learner, reporter);
    count += 1;
    if (count % TURN === 0) await setImmediate();
  }
  if (options.verbose) streams.stderr.write(`iomx: learned from ${learner.pages} of ${count} pages, ${learner.hosts} hosts\n`);
  return learner;
}

function learnFrom(item: InputItem, learner: Learner, reporter: Reporter): void {
  if (item.kind === 'note') reporter.note(item);
  else if (item.kind === 'failure') reporter.page(item.where, failed(item.error));
  else {
    try {
      learner.learn(item.document);
    } catch (error) {
      if (!(error instanceof PageError)) throw error;
      reporter.page(item.where, failed(error));
    }
  }
}

function failed({ message }: { readonly message: string }): Parameters<Reporter['page']>[1] {
  return { failed: true, findings: [{ severity: 'error', message }] };
}
