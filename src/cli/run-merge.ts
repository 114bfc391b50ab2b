import { formatByName, formatsOf, planOutput, tableFiles } from '../output/plan.js';
import { FileWriter, StreamWriter } from '../output/writer.js';
import { DatasetWriter, folderLayout } from '../runs/dataset.js';
import { type Merging, merge, mergingOf } from '../runs/merge.js';
import { openPart, type Part } from '../runs/part.js';
import type { RunOutput } from '../runs/run-output.js';
import { PlainOutput } from '../runs/stream-output.js';
import { ExitCode, UsageError } from './exit.js';
import type { MergeCommandOptions } from './options.js';
import { cannotWrite } from './output-error.js';
import type { Streams } from './streams.js';

/** Joins the parts of a dataset. */
export async function runMerge(paths: readonly string[], { output: path }: MergeCommandOptions, { stdout }: Streams): Promise<ExitCode> {
  let output: RunOutput | null = null;
  try {
    const parts: Part[] = [];
    for (const each of paths) parts.push(await openPart(each));
    const merging = mergingOf(parts);
    const formats = await formatsOf(merging.parts[0].style);
    output = openOutput(merging, formats, path, stdout);
    await merge(merging, formats, output);
  } catch (error) {
    output?.abandon();
    throw cannotWrite(error, path);
  }
  return ExitCode.Good;
}

function openOutput(
  { parts, head }: Merging,
  formats: Awaited<ReturnType<typeof formatsOf>>,
  path: string | undefined,
  stdout: Streams['stdout'],
): RunOutput {
  const { style } = parts[0];
  const { isFolder } = planOutput({ ...style, format: style.format, path }, stdout);
  if (isFolder) {
    if (head === null) throw new UsageError('files without a manifest make no folder: name a file as --output');
    return DatasetWriter.open(folderLayout(path!, tableFiles(style), head), formats, head, false);
  }
  const named = path === undefined ? undefined : formatByName(path);
  if (named !== undefined && named !== style.format)
    throw new UsageError(`${path}: the parts are ${style.format}, and the name says ${named}`);
  if (formats.length > 1) throw new UsageError('the parts have two tables: name a folder as --output, with / at its end');
  return new PlainOutput(path === undefined ? new StreamWriter(stdout) : new FileWriter(path), formats[0], false);
}
