import { PageError } from '../input/page-error.js';
import { boilerplateOf, Learner, profileText, showBoilerplate } from '../learn/index.js';
import { ExitCode, UsageError } from './exit.js';
import type { LearnCommandOptions } from './options.js';
import { itemsOf, selectionOf } from './pages.js';
import { readProfile } from './profile-file.js';
import type { ReadItem } from './record-of.js';
import { Reporter } from './report.js';
import type { Streams } from './streams.js';
import { writeTo } from './write-to.js';

/** Learns a profile from pages, or merges profiles, or lists one. */
export async function runLearn(paths: readonly string[], options: LearnCommandOptions, streams: Streams): Promise<ExitCode> {
  const reporter = new Reporter(streams.stderr, options);
  const text = options.list
    ? await listed(paths)
    : profileText((options.merge ? await merged(paths, options) : await learned(paths, options, streams, reporter)).profile());
  const isRead = await writeTo(options.output, streams, async (writer) => {
    await writer.write(text);
    await writer.finish();
  });
  return isRead ? reporter.exitCode : ExitCode.Good;
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

async function learned(paths: readonly string[], options: LearnCommandOptions, streams: Streams, reporter: Reporter): Promise<Learner> {
  const selection = selectionOf(paths, options, streams.stdin);
  const learner = new Learner({ sample: options.sample });
  let count = 0;
  for await (const item of itemsOf(selection, options, streams, reporter)) {
    learnFrom(item, learner, reporter);
    count += 1;
  }
  if (options.verbose) streams.stderr.write(`iomx: learned from ${learner.pages} of ${count} pages, ${learner.hosts} hosts\n`);
  return learner;
}

function learnFrom(item: ReadItem, learner: Learner, reporter: Reporter): void {
  if (item.kind === 'failure') reporter.page(item.where, failed(item.error));
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
