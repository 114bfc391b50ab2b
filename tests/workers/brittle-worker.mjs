// A worker that dies on certain pages: `die` ends it, `throw` is an error that nobody catches.
import { parentPort } from 'node:worker_threads';

parentPort.on('message', ({ items, bytes }) => {
  const texts = items.map(({ item }) => item.document.content);
  if (texts.includes('die')) process.exit(3);
  if (texts.includes('throw')) throw new Error('out of everything');
  const rows = new TextEncoder().encode(texts.map((text) => `${text}\n`).join(''));
  parentPort.postMessage({ pages: texts.map((text) => ({ lengths: [text.length + 1] })), tables: [rows], bytes });
});
parentPort.postMessage('ready');
