import { codePointsOf, type ToCodePoints } from '../../record/code-points.js';

/** Where something stands: 1-based line, and 1-based column in code points, as editors count them. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Turns offsets in Unicode code points into offsets in UTF-16 units: the way back of `codePointsOf`. */
export function unitsOf(text: string): (codePoint: number) => number {
  const toCodePoints = codePointsOf(text);
  if (toCodePoints(text.length) === text.length) return (offset) => offset;
  const units: number[] = [];
  for (let at = 0; at < text.length; at += text.codePointAt(at)! > 0xffff ? 2 : 1) units.push(at);
  return (offset) => units[offset] ?? text.length;
}

/** The places of a text by its offsets in code points. */
export class Places {
  readonly toCodePoints: ToCodePoints;
  readonly #lineStarts: readonly number[];

  constructor(text: string) {
    this.toCodePoints = codePointsOf(text);
    const starts = [0];
    for (const { index, 0: end } of text.matchAll(/\r\n?|\n/g)) starts.push(this.toCodePoints(index + end.length));
    this.#lineStarts = starts;
  }

  at(codePoint: number): Place {
    let low = 0;
    let high = this.#lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#lineStarts[middle] <= codePoint) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: codePoint - this.#lineStarts[low] + 1 };
  }

  /** `31:10` */
  name(codePoint: number): string {
    const { line, column } = this.at(codePoint);
    return `${line}:${column}`;
  }
}
