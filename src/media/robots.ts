import robotsParser from 'robots-parser';

/** Whether a host lets Meta's crawler fetch an address. */
export interface RobotsRules {
  /** `get` asks the host for its robots.txt; it is called once for each origin. */
  allows(url: string, get: (robotsUrl: string) => Promise<string | null>): Promise<boolean>;
}

interface Robots {
  /** Undefined for an address of another host. */
  isAllowed(url: string, userAgent: string): boolean | undefined;
}

// A CommonJS function whose types describe an ES module that does not exist.
const parseRobots = robotsParser as unknown as (robotsUrl: string, text: string) => Robots;

/** What Meta's crawler answers to, without its version. */
const CRAWLER = 'facebookexternalhit';

/** Remembers each host's robots.txt for a run. A host without one, or whose robots.txt cannot be had, allows everything. */
export function createRobotsRules(): RobotsRules {
  const rules = new Map<string, Promise<Robots | null>>();
  return {
    async allows(url, get) {
      const { origin } = new URL(url);
      const robotsUrl = `${origin}/robots.txt`;
      const known =
        rules.get(origin) ?? get(robotsUrl).then((text) => (text === null ? null : parseRobots(robotsUrl, text)));
      rules.set(origin, known);
      known.catch(() => rules.delete(origin));
      return (await known)?.isAllowed(url, CRAWLER) !== false;
    },
  };
}
