import type { Config } from '../domain/config.ts';
import type { Instant } from '../domain/instant.ts';
import { type MediaKind, mediaKind } from '../domain/media.ts';
import { isPlatformId } from '../domain/platform-id.ts';
import { type FinishedDestination, type FinishedPost, POST_TYPES, type PostType } from '../domain/post.ts';
import { decodeText } from './decode-text.ts';
import { readPlainYaml } from './front-matter/plain-yaml.ts';
import { splitFrontMatter } from './front-matter/split.ts';
import type { PostSource } from './parse-post.ts';
import { readScheduledDate } from './scheduled-date.ts';
import { writtenProofs } from './written-proofs.ts';

const FINISHED = Buffer.from('\nstatus: completed');

/**
 * A post that says `status: completed`, as far as a plan shows it: no rule is applied and no caption is kept. Null for
 * every other post, and for one that is not written in the plain way: `parsePost` reads those. Years of finished posts
 * cost a plan a tenth of what reading them in full would.
 */
export function readHistory({ path, bytes }: PostSource, config: Config): FinishedPost | null {
  if (Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf(FINISHED) === -1) return null;
  const split = splitFrontMatter(decodeText(bytes) ?? '');
  const data = split.kind === 'split' ? readPlainYaml(split.yaml) : undefined;
  if (!isRecord(data) || data.status !== 'completed' || hasOverrides(data)) return null;
  const profiles = profilesOf(data.profile_name, config);
  const platforms = listOf(data.platforms, isPlatformId);
  const postType = postTypeOf(data);
  if (profiles === null || platforms === null || postType === null) return null;
  const destinations = profiles.flatMap((profile) =>
    platforms.map(
      (platform): FinishedDestination => ({
        platform,
        profile,
        postType,
        scheduledAt: scheduledAt(data, config, profile),
      }),
    ),
  );
  return { path, destinations, proofs: writtenProofs(data) };
}

/** What one platform or profile has of its own is read in full. */
function hasOverrides(data: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(data).some((key) => key === 'profiles' || /_(?:scheduled_date|media_urls)$/.test(key));
}

function profilesOf(written: unknown, config: Config): readonly string[] | null {
  if (written === undefined) return config.profiles.size === 1 ? [...config.profiles.keys()] : null;
  return typeof written === 'string' ? [written] : listOf(written, isText);
}

function postTypeOf({
  post_type: written,
  media_urls: media = [],
}: Readonly<Record<string, unknown>>): PostType | null {
  if (written !== undefined) return POST_TYPES.find((type) => type === written) ?? null;
  const names = listOf(media, isText);
  if (names === null) return null;
  if (names.length > 1) return 'carousel';
  return names[0] === undefined ? 'text' : kindOf(names[0]);
}

function kindOf(name: string): MediaKind {
  return mediaKind({ source: { kind: 'url', url: name }, facts: null });
}

function scheduledAt(data: Readonly<Record<string, unknown>>, config: Config, profile: string): Instant | null {
  if (typeof data.scheduled_date !== 'string') return null;
  const own = typeof data.timezone === 'string' ? data.timezone : null;
  const timezone = own ?? config.profiles.get(profile)?.timezone ?? config.timezone;
  const { schedule } = readScheduledDate(data.scheduled_date, { path: '', timezone });
  return typeof schedule === 'number' ? schedule : null;
}

function listOf<T>(value: unknown, isEntry: (entry: unknown) => entry is T): readonly T[] | null {
  return Array.isArray(value) && value.every(isEntry) ? value : null;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
