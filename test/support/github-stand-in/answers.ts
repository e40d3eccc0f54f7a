/** A request's JSON, not yet looked at. */
export type Body = Readonly<Record<string, unknown>>;

export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** As GitHub refuses: a sentence, and sometimes more of them. */
export function refusal(status: number, message: string, errors?: readonly object[]): Answer {
  return {
    status,
    body: { message, ...(errors ? { errors } : {}), documentation_url: 'https://docs.github.com/rest' },
  };
}

/** One page of a list, as `per_page` and `page` ask for it. */
export function pageOf<Item>(items: readonly Item[], query: URLSearchParams): readonly Item[] {
  const size = Number(query.get('per_page') ?? 30);
  const first = (Number(query.get('page') ?? 1) - 1) * size;
  return items.slice(first, first + size);
}
