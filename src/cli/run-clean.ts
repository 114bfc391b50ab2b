import { statSync } from 'node:fs';
import { visible } from '../output/one-line.js';
import type { TextWriter } from '../output/writer.js';
import { isErrorRecord } from '../record/error-record.js';
import type { PageRecord } from '../record/schema.js';
import { ExitCode } from './exit.js';
import type { PagesOptions } from './options.js';
import { type PageHandler, readPages, selectionOf } from './pages.js';
import { boilerplateFrom } from './profile-file.js';
import { Reporter } from './report.js';
import type { Streams } from './streams.js';
import { writeTo } from './write-to.js';

/** Reads pages and writes their articles, no facts read. */
export async function runClean(paths: readonly string[], options: PagesOptions, streams: Streams): Promise<ExitCode> {
  const selection = selectionOf(paths, options, streams.stdin);
  const boilerplate = await boilerplateFrom(options.profile);
  const reporter = new Reporter(streams.stderr, options);
  const isRead = await writeTo(options.output, streams, async (writer) => {
    const handler = articlesTo(writer, mayBeSeveral(selection.paths));
    await readPages(selection, options, { language: options.lang, facts: [], boilerplate }, streams, handler, reporter);
    await writer.finish();
  });
  return isRead ? reporter.exitCode : ExitCode.Good;
}

function mayBeSeveral(paths: readonly string[]): boolean {
  return paths.length > 1 || paths.some((path) => statSync(path, { throwIfNoEntry: false })?.isDirectory());
}

/** Whether a page stood in its file beside others. */
function isOneOfMany({ member, line, row, offset, part }: PageRecord['source']): boolean {
  return [member, line, row, offset, part].some((place) => place !== undefined);
}

/** Writes articles; where there can be several, each under a line that names its page, as `head` does. */
function articlesTo(writer: TextWriter, several: boolean): PageHandler {
  let first = true;
  return {
    write(record, where) {
      if (isErrorRecord(record)) return;
      const heading = several || isOneOfMany(record.source) ? `${first ? '' : '\n'}==> ${visible(where)} <==\n` : '';
      first = false;
      return writer.write(`${heading}${record.text}${record.text.endsWith('\n') ? '' : '\n'}`);
    },
    get closed() {
      return writer.closed;
    },
  };
}
