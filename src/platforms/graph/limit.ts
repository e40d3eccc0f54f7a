/** A limit as data: what it is, who says so, and when that was last read. */
export interface Limit {
  readonly value: number;
  /** A page, or a note where Meta's pages are silent or contradict each other. */
  readonly source: string;
  /** Date of the copy that was read. */
  readonly checkedOn: string;
}
