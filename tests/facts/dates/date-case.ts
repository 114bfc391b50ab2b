/** One line that someone who knows the language can judge: [exact text, EDTF or null, kind, resolved]. */
export interface DateCase {
  readonly in: string;
  /** `YYYY-MM-DD` to resolve against. */
  readonly reference?: string;
  readonly find: readonly (readonly [text: string, edtf: string | null, kind: string, resolved?: string | null])[];
  /** Code of the one problem that is reported. */
  readonly problem?: string;
  readonly why?: string;
}
