import { loadCommand } from './load.mjs';

await loadCommand().work();
