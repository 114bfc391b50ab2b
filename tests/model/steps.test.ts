import { describe, expect, it } from 'vitest';
import { finish, inStep, type Steps } from '../../src/model/steps.js';

/** Notes each of its parts, and ends with their number; throws at part `fault`. */
function* work(name: string, parts: number, notes: string[], fault = -1): Steps<string> {
  for (let part = 0; part < parts; part += 1) {
    if (part > 0) yield;
    if (part === fault) throw new Error(`${name} cannot`);
    notes.push(`${name}${part}`);
  }
  return `${name} ${parts}`;
}
const failed = (error: unknown, index: number) => `${index}: ${(error as Error).message}`;

describe('works in parts', () => {
  it('in one go', () => {
    const notes: string[] = [];
    expect(finish(work('a', 3, notes))).toBe('a 3');
    expect(notes).toEqual(['a0', 'a1', 'a2']);
    expect(() => finish(work('a', 3, notes, 1))).toThrow('a cannot');
  });

  it('in step: a part of all, then the next part; results stay in their places', () => {
    const notes: string[] = [];
    expect(inStep([work('a', 2, notes), work('b', 3, notes), work('c', 1, notes)], failed)).toEqual(['a 2', 'b 3', 'c 1']);
    expect(notes).toEqual(['a0', 'b0', 'c0', 'a1', 'b1', 'b2']);
  });

  it('one that throws ends alone', () => {
    const notes: string[] = [];
    expect(inStep([work('a', 2, notes), work('b', 3, notes, 1), work('c', 3, notes)], failed)).toEqual(['a 2', '1: b cannot', 'c 3']);
    expect(notes).toEqual(['a0', 'b0', 'c0', 'a1', 'c1', 'c2']);
    expect(inStep([], failed)).toEqual([]);
  });
});
