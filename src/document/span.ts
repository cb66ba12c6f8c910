/** A half-open range of UTF-16 units of a text: `start` included, `end` excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
