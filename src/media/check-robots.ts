import type { FetchAsPlatform, PlatformAnswer } from './fetch-as-platform.ts';
import { notServed, type ProbeSubject } from './probe-failure.ts';
import { readBody } from './read-body.ts';
import type { RobotsRules } from './robots.ts';

/** As much of a robots.txt as RFC 9309 asks crawlers to read. */
const MAX_ROBOTS_BYTES = 500 * 1024;

type FetchFollowing = (subject: ProbeSubject, options: FetchAsPlatform) => Promise<PlatformAnswer>;

/**
 * Refuses an address that its host's robots.txt forbids to Meta's crawler, which obeys. Missing, broken or unreachable:
 * allowed, as the crawler takes it.
 */
export async function checkRobots(
  subject: ProbeSubject,
  rules: RobotsRules,
  { fetchFollowing, options }: { readonly fetchFollowing: FetchFollowing; readonly options: FetchAsPlatform },
): Promise<void> {
  const get = async (robotsUrl: string): Promise<string | null> => {
    try {
      const answer = await fetchFollowing({ file: subject.file, url: robotsUrl }, options);
      const { head } = await readBody(answer, { headBytes: MAX_ROBOTS_BYTES });
      return answer.response.status === 200 ? Buffer.from(head).toString('utf8') : null;
    } catch (error) {
      if (options.signal.aborted) throw error;
      return null;
    }
  };
  if (await rules.allows(subject.url, get)) return;
  throw notServed(subject, {
    found: `${new URL(subject.url).origin}/robots.txt forbids it to facebookexternalhit, with which Meta fetches media`,
    hint: 'Allow the path there ("User-agent: facebookexternalhit", "Allow: /"), or serve the file elsewhere.',
  });
}
