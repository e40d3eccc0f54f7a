import { OWNED_FIELDS } from '../domain/audit-trail.ts';
import { sha256Hex } from '../support/sha256.ts';

/** A person changes `status`, so it counts as written by people; the other fields of the audit trail are ours alone. */
const OURS = new Set<string>(OWNED_FIELDS.filter((field) => field !== 'status'));

/** Of what people wrote. Comments and layout do not count: they are not published. */
export function revisionOf(data: Readonly<Record<string, unknown>>, body: string): string {
  const written = Object.entries(data).filter(([field]) => !OURS.has(field));
  return sha256Hex(JSON.stringify([written, body]));
}

/** Whether front matter carries an audit trail in which every destination has come to an end. */
export function isTrailClosed({ destinations }: Readonly<Record<string, unknown>>): boolean {
  if (!Array.isArray(destinations) || destinations.length === 0) return false;
  return destinations.every((each: unknown) => {
    const status = typeof each === 'object' && each !== null && 'status' in each ? each.status : null;
    return status === 'success' || status === 'failed';
  });
}
