import { parentPort, workerData } from 'node:worker_threads';
import { type PackedBatch, unpack, type WorkerResult } from '../workers/messages.js';
import { PageWork, type WorkSettings } from './page-work.js';

/** The life of a worker: batches of pages in, their rows out. */
export async function serve(): Promise<void> {
  const work = await PageWork.prepare(workerData as WorkSettings);
  parentPort!.on('message', (batch: PackedBatch) => {
    work.use(batch.spare);
    const result: WorkerResult = { ...work.read(unpack(batch)), bytes: batch.bytes };
    parentPort!.postMessage(result, [result.bytes, ...result.tables.map(({ buffer }) => buffer)]);
  });
  parentPort!.postMessage('ready');
}
