import { hasAddress, opensContact } from './shapes.js';

/** Lines of names, roles and offices between an opener and an address. */
const NEAR = 5;

/** Which lines are of a contact block: from its opener to the last address that is near. */
export function contactLines(lines: readonly string[]): boolean[] {
  const found = lines.map(() => false);
  for (let i = 0; i < lines.length; i += 1) {
    if (!opensContact(lines[i])) continue;
    let last = -1;
    for (let at = i; at < lines.length && at - Math.max(i, last) <= NEAR; at += 1) if (hasAddress(lines[at])) last = at;
    if (last < 0) continue;
    found.fill(true, i, last + 1);
    i = last;
  }
  return found;
}
