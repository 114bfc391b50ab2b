/** Clauses that opened contact blocks, with the colon that ends each: a site writes the same one or two on all its pages. The oldest gives way. */
const clauses: (readonly number[])[] = [];
const MOST = 8;

/** End of the known clause that stands at `at`, before `limit`; -1 where none does. All that tells a clause up to its colon stands in it. */
export function knownClauseEnd(units: Uint16Array, at: number, limit: number): number {
  for (let k = 0; k < clauses.length; k += 1) {
    const clause = clauses[k];
    let n = 0;
    while (n < clause.length && units[at + n] === clause[n]) n += 1;
    if (n === clause.length && at + n <= limit) return at + n;
  }
  return -1;
}

/** Keeps the clause in [from, to), which ends with its colon. */
export function keepClause(units: Uint16Array, from: number, to: number): void {
  const clause: number[] = [];
  for (let at = from; at < to; at += 1) clause.push(units[at]);
  if (clauses.length === MOST) clauses.shift();
  clauses.push(clause);
}
