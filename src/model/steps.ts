/** Work that pauses between its parts: all of it in one go (`finish`), or in turns with other work of the kind (`inStep`). */
export type Steps<T> = Generator<undefined, T, undefined>;

export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/**
 * The results of several such works, each part done for all before the next part is begun: a processor that has a part's code at hand goes
 * through it for many in less time. What one throws is turned into its result by `failed`, and the others go on.
 */
export function inStep<T>(works: readonly Steps<T>[], failed: (error: unknown, index: number) => T): T[] {
  const results: T[] = new Array(works.length);
  let going = works.map((steps, index) => ({ steps, index }));
  while (going.length > 0) {
    going = going.filter(({ steps, index }) => {
      try {
        const { done, value } = steps.next();
        if (done !== true) return true;
        results[index] = value;
      } catch (error) {
        results[index] = failed(error, index);
      }
      return false;
    });
  }
  return results;
}
