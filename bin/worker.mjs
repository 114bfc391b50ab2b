import { loadCommand } from './load.mjs';

await loadCommand().exports.work();
