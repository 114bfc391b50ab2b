import { frameOf } from './keys.js';
import type { HostSample } from './profile.js';

/** Different names that a frame must have been seen with, before it is more than one line with a name in it. */
const MOST_OF_FRAME = 0.8;
const FEWEST_NAMES = 3;

/** The sampled pages of a host, ready to be looked at: lines by number, those of one frame under one number. */
export interface Sample {
  /** The key or frame of each line. */
  readonly keys: readonly string[];
  readonly isFrame: readonly boolean[];
  /** Lines of each page, from top to bottom. */
  readonly pages: readonly (readonly number[])[];
  /** Pages that were read and look like this one. */
  readonly weights: readonly number[];
  /** Of each line: the pages that have it, each once. */
  readonly pagesOf: readonly (readonly number[])[];
}

/** Numbers the lines of a host's sample anew, with the lines of a frame as one. */
export function readSample({ lines, sample }: HostSample): Sample {
  const keys = lines.map(([key]) => key);
  const framed = framesOf(
    keys,
    pagesByLine(
      keys.length,
      sample.map((page) => page.lines),
    ),
  );
  const frames = [...new Set(framed.values())];
  const places = new Map(frames.map((frame, i) => [frame, keys.length + i]));
  const numberOf = keys.map((_, line) => (framed.has(line) ? places.get(framed.get(line)!)! : line));
  const pages = sample.map((page) => page.lines.map((line) => numberOf[line]));
  const all = [...keys, ...frames];
  return {
    keys: all,
    isFrame: all.map((_, line) => line >= keys.length),
    pages,
    weights: sample.map((page) => page.pages),
    pagesOf: pagesByLine(all.length, pages),
  };
}

function pagesByLine(count: number, pages: readonly (readonly number[])[]): number[][] {
  const pagesOf: number[][] = Array.from({ length: count }, () => []);
  for (const [page, lines] of pages.entries()) for (const line of lines) if (pagesOf[line].at(-1) !== page) pagesOf[line].push(page);
  return pagesOf;
}

/** The frame of each line that is better known by it: many names in it, none of them on most of its pages. */
function framesOf(keys: readonly string[], pagesOf: readonly (readonly number[])[]): Map<number, string> {
  const groups = new Map<string, number[]>();
  for (const [line, key] of keys.entries()) {
    const frame = frameOf(key);
    if (frame === null) continue;
    const group = groups.get(frame);
    if (group === undefined) groups.set(frame, [line]);
    else group.push(line);
  }
  const framed = new Map<number, string>();
  for (const [frame, group] of groups) {
    if (group.length < FEWEST_NAMES) continue;
    const sizes = group.map((line) => pagesOf[line].length);
    if (Math.max(...sizes) > MOST_OF_FRAME * sizes.reduce((sum, size) => sum + size, 0)) continue;
    for (const line of group) framed.set(line, frame);
  }
  return framed;
}
