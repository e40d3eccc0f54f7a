/** Why a call to GitHub's API brought nothing. */
export type FaultKind =
  /** The branch is not where `expectedHeadOid` says: somebody else was first. */
  | 'stale'
  | 'not_found'
  /** Not applied; come back after `retryAfterMs`. */
  | 'rate_limited'
  /** Understood and refused. */
  | 'refused'
  /** It may have been applied: a server error, a dropped connection, no answer in time. */
  | 'unclear';

/** A failed call, as what it means for the caller. Its message holds what GitHub said, and no secret. */
export class GitHubFault extends Error {
  readonly kind: FaultKind;
  /** Null: longer than a run can wait, or not said. */
  readonly retryAfterMs: number | null;

  constructor(kind: FaultKind, message: string, options: { retryAfterMs?: number | null; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'GitHubFault';
    this.kind = kind;
    this.retryAfterMs = options.retryAfterMs ?? null;
  }
}

/** The parts of Octokit's errors that are looked at: `RequestError` for REST, `GraphqlResponseError` for GraphQL. */
interface OctokitError {
  readonly name?: string;
  readonly message?: string;
  readonly status?: number;
  readonly errors?: readonly { readonly type?: string; readonly message?: string }[];
  readonly response?: { readonly headers?: Headers; readonly data?: unknown };
}
type Headers = Readonly<Record<string, string | number | undefined>>;

/** GitHub asks for a minute where a secondary limit names no time. */
const UNNAMED_WAIT_MS = 60_000;

/** Makes a call; what Octokit throws becomes a `GitHubFault`. */
export async function orFault<Answer>(send: () => Promise<Answer>): Promise<Answer> {
  try {
    return await send();
  } catch (error) {
    throw faultOf(error);
  }
}

/** Reads what Octokit threw. Anything that is no answer of GitHub's is a bug of ours and thrown again. */
export function faultOf(error: unknown): GitHubFault {
  const { name, status, errors, response, message = '' } = error as OctokitError;
  if (errors !== undefined && name === 'GraphqlResponseError') return graphqlFault(errors, error);
  const inBody = (response?.data as OctokitError | undefined)?.errors;
  if (status === undefined && inBody !== undefined) return graphqlFault(inBody, error);
  if (status === undefined) throw error;
  const said = saidIn(response?.data) || message;
  const wait = rateLimit(status, said, response?.headers ?? {});
  if (wait !== undefined) return new GitHubFault('rate_limited', said, { retryAfterMs: wait, cause: error });
  if (status === 404) return new GitHubFault('not_found', said, { cause: error });
  if (status >= 500 || status === 408) return new GitHubFault('unclear', said, { cause: error });
  return new GitHubFault('refused', said, { cause: error });
}

const GRAPHQL_KINDS: Readonly<Record<string, FaultKind>> = {
  STALE_DATA: 'stale',
  NOT_FOUND: 'not_found',
  RATE_LIMITED: 'rate_limited',
};

function graphqlFault(errors: NonNullable<OctokitError['errors']>, cause: unknown): GitHubFault {
  const [first] = errors;
  const said = errors.map(({ message }) => message ?? '').join(' ');
  const unclear = /something went wrong while executing your query/i.test(said);
  const kind = unclear ? 'unclear' : (GRAPHQL_KINDS[first?.type ?? ''] ?? 'refused');
  return new GitHubFault(kind, said, { cause });
}

/** The wait in milliseconds, null for one that is too long or unknown; undefined: this is no limit. */
function rateLimit(status: number, said: string, headers: Headers): number | null | undefined {
  if (status !== 403 && status !== 429) return undefined;
  const seconds = Number(headers['retry-after']);
  if (seconds > 0) return seconds * 1000;
  if (String(headers['x-ratelimit-remaining']) === '0') return null;
  return status === 429 || /secondary rate limit/i.test(said) ? UNNAMED_WAIT_MS : undefined;
}

/** `message`, and the sentences of `errors` that say what it means. */
function saidIn(data: unknown): string {
  if (typeof data !== 'object' || data === null) return '';
  const { message, errors } = data as { readonly message?: unknown; readonly errors?: unknown };
  const more = Array.isArray(errors) ? errors.map((each) => (typeof each === 'string' ? each : each?.message)) : [];
  return [message, ...more].filter((each) => typeof each === 'string').join(' ');
}
