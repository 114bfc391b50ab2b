import { createReadStream } from 'node:fs';
import { jsonItems } from '../input/json-items.js';
import { oneLine, visible } from '../output/one-line.js';
import { faultsOf } from '../record/validate.js';
import { ExitCode } from './exit.js';
import { cannotRead } from './input-error.js';
import type { Streams } from './streams.js';

/** Checks the records of files; what is wrong goes to stderr by line and field, the counts to stdout. */
export async function runValidate(files: readonly string[], streams: Streams): Promise<ExitCode> {
  let bad = 0;
  for (const file of files) {
    const checker = new Checker(file, streams);
    try {
      for await (const { text, line } of jsonItems(file === '-' ? streams.stdin : createReadStream(file))) checker.record(text, line);
    } catch (error) {
      throw cannotRead(error, file);
    }
    bad += checker.bad;
    streams.stdout.write(`${visible(file)}: ${checker.records} records, ${checker.bad} bad\n`);
  }
  return bad > 0 ? ExitCode.PageFailed : ExitCode.Good;
}

class Checker {
  records = 0;
  bad = 0;

  constructor(
    private readonly name: string,
    private readonly streams: Streams,
  ) {}

  record(text: string, line: number): void {
    this.records += 1;
    const faults = faultsIn(text);
    if (faults.length > 0) this.bad += 1;
    for (const { path, message } of faults) {
      this.streams.stderr.write(`iomx: ${visible(this.name)}:${line}: ${path === '' ? '' : `${path}: `}${oneLine(message)}\n`);
    }
  }
}

function faultsIn(text: string): { path: string; message: string }[] {
  try {
    return faultsOf(JSON.parse(text));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return [{ path: '', message: `broken JSON (${error.message.slice(0, 80)})` }];
  }
}
