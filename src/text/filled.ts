/** An array without holes: one that is made with its length has them for good, and then each read of it, and of its slices, asks for one. */
export function filled<T>(length: number, value: T): T[] {
  const made: T[] = [];
  for (let i = 0; i < length; i += 1) made.push(value);
  return made;
}
