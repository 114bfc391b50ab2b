import { FileWriter, StreamWriter, type TextWriter } from '../output/writer.js';
import { cannotWrite } from './output-error.js';
import type { Streams } from './streams.js';

/**
 * Opens a file, or standard output where there is none, for `act`, which writes and makes final what it wrote; what fails takes it back.
 * Resolves with whether somebody still reads: a pipe that was closed is a quiet end.
 * @throws UsageError where it cannot be written
 */
export async function writeTo(
  output: string | undefined,
  { stdout }: Streams,
  act: (writer: TextWriter) => Promise<void>,
): Promise<boolean> {
  let writer: TextWriter | undefined;
  try {
    writer = output === undefined ? new StreamWriter(stdout) : new FileWriter(output);
    await act(writer);
  } catch (error) {
    writer?.abandon();
    throw cannotWrite(error, output);
  }
  return !writer.closed;
}
