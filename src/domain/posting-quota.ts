/** How many posts a platform lets one account send. */
export interface PostingQuota {
  readonly posts: number;
  /** Of the rolling window. */
  readonly windowMs: number;
}
