import type { Config } from '../domain/config.ts';
import type { Problem } from '../domain/finding.ts';
import type { JsonPointer } from '../domain/json-pointer.ts';
import type { MediaItem } from '../domain/media.ts';
import { PLATFORM_IDS } from '../domain/platform-id.ts';
import type { PostPath, Schedule } from '../domain/post.ts';
import { altTextOf } from './alt-texts.ts';
import { appliedOverrides } from './applied-overrides.ts';
import { readCaption } from './caption.ts';
import { openComment, type PostCaption } from './caption-rules.ts';
import { effectiveField, type FrontMatterFields, type Target } from './front-matter-fields.ts';
import { isHandedOff } from './hand-off.ts';
import { readMediaSource } from './media-path.ts';
import { readOptions } from './options.ts';
import type { MediaFile, ParsedDestination } from './post-media.ts';
import { inferPostType } from './post-type.ts';
import { type DatePlace, readScheduledDate } from './scheduled-date.ts';

/** What every destination of a post is made from. */
export interface PostParts {
  readonly path: PostPath;
  readonly fields: FrontMatterFields;
  readonly caption: PostCaption;
  readonly config: Config;
  /** Told of each problem; the same one may come several times. */
  readonly report: (problem: Problem) => void;
  /** Told of each file that is named; the same place may come several times. */
  readonly name: (file: MediaFile) => void;
}

/**
 * The post on each account it goes to, with every override applied. What has no account is no destination, but is read
 * all the same, so that all of its problems are reported at once.
 */
export function buildDestinations(parts: PostParts, targets: readonly Target[]): ParsedDestination[] {
  const read = targets.length > 0 ? targets : [NOWHERE];
  return read.flatMap((target) => {
    const content = readDestination(parts, target);
    const account = parts.config.profiles.get(target.profile)?.accounts.get(target.platform);
    return account === undefined ? [] : [{ ...content, account }];
  });
}

/** Stands in where a post does not say where it goes: no profile has that name. */
const NOWHERE: Target = { platform: PLATFORM_IDS[0], profile: '' };

function readDestination(parts: PostParts, target: Target): Omit<ParsedDestination, 'account'> {
  const { fields } = parts;
  const media = mediaOf(parts, target);
  const options = readOptions(fields, target);
  const date = effectiveField(fields, target, 'scheduled_date');
  const timezone = timezoneOf(parts, target);
  return {
    post: parts.path,
    platform: target.platform,
    profile: target.profile,
    postType: fields.post_type ?? inferPostType(media),
    isTypeWritten: fields.post_type !== undefined,
    caption: captionOf(parts, target),
    media,
    schedule: date === null ? null : scheduleOf(parts, target, { written: date.value, path: date.path, timezone }),
    writtenDate: date === null || date.value === 'now' ? null : date.value,
    timezone,
    options: options.values,
    optionMedia: Object.fromEntries(
      options.media.map(({ name, value, path }) => [name, mediaItem(parts, { written: value, path, altText: null })]),
    ),
    overrides: appliedOverrides(fields, target),
    allowDuplicate: fields.allow_duplicate === true,
    handOff: isHandedOff(fields, target),
  };
}

function captionOf(parts: PostParts, target: Target): string {
  const override = effectiveField(parts.fields, target, 'description');
  const isOfPost = override === null || override.value === parts.fields.description;
  const { caption, hasOpenComment, path } = isOfPost
    ? parts.caption
    : { ...readCaption(override.value), path: override.path };
  if (hasOpenComment) parts.report(openComment(path));
  return caption;
}

function mediaOf(parts: PostParts, target: Target): MediaItem[] {
  const list = effectiveField(parts.fields, target, 'media_urls');
  if (list === null) return [];
  return list.value.map((written, index) => {
    const altText = altTextOf(parts.fields, target.profile, { list: list.value, index });
    return mediaItem(parts, { written, path: `${list.path}/${index}`, altText });
  });
}

function mediaItem(
  parts: PostParts,
  named: { readonly written: string; readonly path: JsonPointer; readonly altText: string | null },
): MediaItem {
  const { source, problem } = readMediaSource(named.written, parts.path, named.path);
  if (problem !== null) parts.report(problem);
  else if (source.kind === 'file') parts.name({ path: source.path, pointer: named.path });
  return { source, altText: named.altText, facts: null };
}

function timezoneOf({ fields, config }: PostParts, { profile }: Target): string | null {
  return fields.timezone ?? config.profiles.get(profile)?.timezone ?? config.timezone;
}

function scheduleOf(
  { config, report }: PostParts,
  { profile }: Target,
  date: DatePlace & { readonly written: string },
): Schedule {
  const { schedule, problem } = readScheduledDate(date.written, date);
  // The zone of a profile that nobody knows may be named where we cannot see it.
  const isUnsure = problem?.code === 'DATE_NO_ZONE' && !config.profiles.has(profile);
  if (problem !== null && !isUnsure) report(problem);
  return schedule;
}
