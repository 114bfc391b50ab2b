/** A half-open range of UTF-16 units. Inside the program every offset is of this kind; `record/` turns them into code points. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
