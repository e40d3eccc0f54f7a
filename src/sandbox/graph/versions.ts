import { type Instant, parseInstant } from '../../domain/instant.ts';
import { refusal } from './refusals.ts';

/** Versions of the Graph API and when each ends, as Meta's changelog had it in November 2026; null: not announced. */
const VERSIONS: Readonly<Record<string, string | null>> = {
  'v26.0': null,
  'v25.0': '2028-07-29',
  'v24.0': '2028-02-18',
  'v23.0': '2027-10-08',
  'v22.0': '2027-05-20',
  'v21.0': '2027-01-21',
  'v20.0': '2026-09-24',
  'v19.0': '2026-05-21',
};

/** The real API lets the version be left out and then picks one; the sandbox does not, so that nobody relies on it. */
export function checkVersion(segment: string | undefined, now: Instant): void {
  if (segment === undefined || !/^v\d+\.\d+$/.test(segment)) {
    throw refusal('badPath', `The path must begin with a version such as /v25.0; it begins with "/${segment ?? ''}".`);
  }
  const ends = VERSIONS[segment];
  if (ends === undefined) {
    throw refusal('badPath', `Unknown version ${segment}. Known are ${Object.keys(VERSIONS).join(', ')}.`);
  }
  if (ends !== null && now >= (parseInstant(`${ends}T00:00:00Z`) ?? 0)) {
    throw refusal('versionOver', `Version ${segment} is no longer served; it ended on ${ends}.`);
  }
}

/** Threads has one version. */
export function checkThreadsVersion(segment: string | undefined): void {
  if (segment !== 'v1.0') throw refusal('badPath', `Unknown version ${segment ?? ''}. Threads has v1.0.`);
}
