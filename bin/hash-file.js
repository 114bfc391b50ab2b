// SHA-256 of a file that grows while it is read (src/runs/file-hash.ts).
const { createHash } = require('node:crypto');
const { openSync, readSync } = require('node:fs');
const { parentPort, workerData } = require('node:worker_threads');

const file = openSync(workerData, 'r');
const hash = createHash('sha256');
const chunk = Buffer.allocUnsafe(1_048_576);
let at = 0;

/** Goes on to `end`, or as far as the file reaches. */
function readTo(end) {
  while (at < end) {
    const count = readSync(file, chunk, 0, Math.min(chunk.length, end - at), at);
    if (count === 0) return;
    hash.update(chunk.subarray(0, count));
    at += count;
  }
}

parentPort.on('message', ({ end, last }) => {
  readTo(end);
  if (last) parentPort.postMessage({ bytes: at, sha256: hash.digest('hex') });
});
