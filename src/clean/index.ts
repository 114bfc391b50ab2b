export { takeAsIs } from './as-is.js';
export { isCaption } from './captions.js';
export { htmlLines } from './html/page-lines.js';
export { blocksOf } from './sections.js';
export { readStamp, type Stamp } from './stamps.js';
export { cleanReleases, cleanText, textLines } from './text.js';
