import { checkHop, type HopRules } from './check-hop.ts';
import { displayAddress } from './display-address.ts';
import { notServed, type ProbeSubject, unreachable } from './probe-failure.ts';

export interface FetchAsPlatform extends HopRules {
  readonly fetch: typeof fetch;
  /** Ends the request; the caller knows why. */
  readonly signal: AbortSignal;
}

/** An answer that is no redirect, and where it came from. */
export interface PlatformAnswer {
  readonly response: Response;
  readonly subject: ProbeSubject;
  /** How many led here. */
  readonly redirects: number;
}

const MAX_REDIRECTS = 3;
/** As Meta's crawler does it: no credentials, nothing accepted in particular. The body must arrive as it is stored. */
const HEADERS = { 'user-agent': 'facebookexternalhit/1.1', accept: '*/*', 'accept-encoding': 'identity' };

/** One GET, redirects followed by hand so that each hop is checked before it is asked. */
export async function fetchAsPlatform(first: ProbeSubject, options: FetchAsPlatform): Promise<PlatformAnswer> {
  let subject = first;
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
    await checkHop(subject, options);
    const response = await get(subject, options);
    if (response.status < 300 || response.status > 399) return { response, subject, redirects };
    await response.body?.cancel();
    subject = { ...subject, url: redirectTarget(subject, response) };
  }
  const found = `it is redirected more than ${MAX_REDIRECTS} times, at last to ${displayAddress(subject.url)}`;
  throw notServed(first, { found, hint: 'Use the address at which the redirects end.' });
}

async function get(subject: ProbeSubject, { fetch, signal }: FetchAsPlatform): Promise<Response> {
  try {
    return await fetch(subject.url, { headers: HEADERS, redirect: 'manual', credentials: 'omit', signal });
  } catch (cause) {
    if (signal.aborted) throw cause;
    const found = `the connection failed (${networkCode(cause)})`;
    throw unreachable(subject, { found, hint: 'Check that the host is up. A later run tries again.', cause });
  }
}

function redirectTarget(subject: ProbeSubject, response: Response): string {
  const location = response.headers.get('location');
  if (location !== null && URL.canParse(location, subject.url)) return new URL(location, subject.url).href;
  const found = `the host answered ${response.status}, a redirect to nowhere`;
  throw notServed(subject, { found, hint: 'The address must answer 200 with the file itself.' });
}

/** `fetch` says "fetch failed" and hides what it was in the cause: `ECONNREFUSED`, `CERT_HAS_EXPIRED`. */
function networkCode(error: unknown): string {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  if (typeof cause === 'object' && cause !== null && 'code' in cause) return String(cause.code);
  return cause instanceof Error ? cause.message : 'no reason given';
}
