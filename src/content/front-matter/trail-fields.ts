import type { AuditTrail, TrailDestination } from '../../domain/audit-trail.ts';

/** One destination as it stands in front matter: flat, in the order in which it is written. */
export type TrailItem = Readonly<Record<string, string | number>>;

/** The owned fields that a trail sets, in the order in which new ones are written. */
export type TrailFields = readonly (readonly [name: string, value: string | readonly TrailItem[]])[];

/** What a trail asks of the front matter. An absent field and an empty list of destinations ask for nothing. */
export function trailFields(trail: AuditTrail): TrailFields {
  const fields: [string, string | readonly TrailItem[]][] = [];
  if (trail.status !== undefined) fields.push(['status', trail.status]);
  if (trail.post_url !== undefined) fields.push(['post_url', oneLine(trail.post_url)]);
  if (trail.destinations.length > 0) fields.push(['destinations', trail.destinations.map(trailItem)]);
  return fields;
}

const ITEM_KEYS = [
  'platform',
  'profile',
  'status',
  'post_id',
  'post_url',
  'published_at',
  'lateness_seconds',
  'deleted_at',
  'error_code',
  'error_message',
] as const satisfies readonly (keyof TrailDestination)[];

function trailItem(destination: TrailDestination): TrailItem {
  const item: Record<string, string | number> = {};
  for (const key of ITEM_KEYS) {
    const value = destination[key];
    if (value !== undefined) item[key] = typeof value === 'string' ? oneLine(value) : value;
  }
  return item;
}

/** Platforms' messages may hold line breaks, control characters and half of an emoji. */
function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .trim();
}
