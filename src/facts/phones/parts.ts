import { resolve } from './resolve.js';
import { countDigits, type Run } from './run.js';
import { MIN_DIGITS } from './stands.js';

/** Cuts a run at slashes and spaced dashes that stand between whole numbers: "716/17", "28.19.36.02 / 37.46.82.71". */
export function split(run: Run): Run[] {
  if (!mayBeCut(run)) return [run];
  const parts: Run[] = [];
  let from = 0;
  for (let k = 1; k <= run.groups.length; k += 1) {
    if (k < run.groups.length && !isCut(run, from, k)) continue;
    const groups = run.groups.slice(from, k);
    const end = k === run.groups.length ? run.end : run.groups[k - 1].token + 1;
    parts.push({ first: from === 0 ? run.first : groups[0].token, end, plus: from === 0 && run.plus, groups });
    from = k;
  }
  return parts;
}

function mayBeCut({ groups }: Run): boolean {
  for (let k = 1; k < groups.length; k += 1)
    if (groups[k].separator === '/' || (groups[k].separator === '-' && groups[k].loose)) return true;
  return false;
}

/** "9400-1": one or two digits behind a hyphen that make the number too long are its next line. */
export function splitRange(parts: Run[], region: string | null): Run[] {
  const only = parts[0];
  const { groups, plus } = only;
  const last = groups[groups.length - 1];
  if (parts.length > 1 || groups.length < 3 || last.separator !== '-' || last.loose || last.digits.length > 2) return parts;
  if (resolve(groups, plus, region)?.valid !== false) return parts;
  const head = groups.slice(0, -1);
  if (!resolve(head, plus, region)?.valid) return parts;
  return [
    { ...only, groups: head, end: head[head.length - 1].token + 1 },
    { first: last.token, end: only.end, plus: false, groups: [last] },
  ];
}

function isCut(run: Run, from: number, k: number): boolean {
  const { separator, loose } = run.groups[k];
  const before = countDigits(run.groups.slice(from, k));
  const least = from === 0 ? (run.plus ? 9 : MIN_DIGITS) : 1;
  if (separator === '/') return before >= least || (run.plus && from === 0 && before >= MIN_DIGITS && isWhole(run, k)); // "+678 29 599 / 29 601"
  return separator === '-' && loose && before >= least && countDigits(run.groups.slice(k)) >= MIN_DIGITS;
}

/** Whether the groups before place `k` are a number that its plan allows: those of small countries are short. */
const isWhole = (run: Run, k: number): boolean => resolve(run.groups.slice(0, k), true, null)?.valid === true;
