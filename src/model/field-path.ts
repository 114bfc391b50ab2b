/** Where in an object something stands, as a program would write it: `['dates', 0, 'edtf']` → `dates[0].edtf`. */
export function fieldPath(steps: readonly PropertyKey[]): string {
  return steps.map((step, i) => (typeof step === 'number' ? `[${step}]` : `${i === 0 ? '' : '.'}${String(step)}`)).join('');
}
