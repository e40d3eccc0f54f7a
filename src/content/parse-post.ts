import type { ProfileName } from '../domain/account.ts';
import { OWNED_FIELDS } from '../domain/audit-trail.ts';
import type { Config } from '../domain/config.ts';
import type { Finding, Problem } from '../domain/finding.ts';
import type { JsonPointer } from '../domain/json-pointer.ts';
import type { PlatformId } from '../domain/platform-id.ts';
import type { Post, PostPath, PostStatus, WrittenProof } from '../domain/post.ts';
import { readPostCaption } from './caption-rules.ts';
import { type ChosenProfiles, chooseProfiles } from './choose-profiles.ts';
import { buildDestinations } from './destinations.ts';
import { checkFields, isRefused } from './field-rules.ts';
import type { FrontMatterFields, Target } from './front-matter-fields.ts';
import { createLocator } from './locate-problem.ts';
import { mediaReferences } from './named-media.ts';
import { placeOfField } from './place-of-field.ts';
import type { MediaFile } from './post-media.ts';
import { isTrailClosed, revisionOf } from './post-revision.ts';
import { checkPostType } from './post-type.ts';
import { type FieldsReading, readFields } from './read-fields.ts';
import { type PostFile, readPostFile } from './read-post-file.ts';
import { writtenProofs } from './written-proofs.ts';

export { type MediaFile, type SeenMedium, withMediaFacts } from './post-media.ts';
export { checkPostType } from './post-type.ts';

/** A file as it was read from a tree. */
export interface PostSource {
  readonly path: PostPath;
  /** Null for a file that git does not hold. */
  readonly blob: string | null;
  readonly bytes: Uint8Array;
}

/** Everything that one file says, and everything that is wrong with it. */
export interface ParsedPost {
  readonly source: PostSource;
  /**
   * What could be read as a post, so that every check can be made of it. Ask `hasErrors(problems)` before publishing it:
   * a field that is wrong is left out. Null when what is wrong leaves nothing to plan.
   */
  readonly post: Post | null;
  /** What could be read in any case. */
  readonly outline: PostOutline;
  /** All that its front matter proves, where everything is a success; else nothing. */
  readonly proofs: readonly WrittenProof[];
  /** Each place that names a file of the repository, whether or not there is a post; paths that leave it are problems. */
  readonly files: readonly MediaFile[];
  /** Every file that the front matter names, in whatever override; null where it could be read only in part. */
  readonly named: () => readonly string[] | null;
  /** The fields of the audit trail as written, without those that are not. */
  readonly owned: Readonly<Record<string, unknown>>;
  /** All at once, in no order. */
  readonly problems: readonly Problem[];
  /** Gives a problem its place in the file: one of these, or one that points into this front matter. */
  readonly locate: (problem: Problem) => Finding;
  /**
   * Where a field of a destination is really written, for problems of rules that know only the destination:
   * `/media_urls/0` may come from `/profiles/my_brand/instagram_media_urls/0`.
   */
  readonly placeOf: (target: Target, path: JsonPointer) => JsonPointer;
  /** Null for a file that is not text. */
  readonly text: string | null;
}

export interface PostOutline {
  readonly isDraft: boolean;
  /** Null when absent or not one of ours. */
  readonly status: PostStatus | null;
  /** Profiles as named, whether or not `mergecast.yml` knows them. */
  readonly destinations: readonly { readonly platform: PlatformId; readonly profile: ProfileName }[];
}

/** Reads one post. Media are not looked at: their facts are null. */
export function parsePost(source: PostSource, config: Config): ParsedPost {
  const file = readPostFile(source.bytes);
  const reading = readFields(file.data ?? {});
  const profiles = reading.refused.has('profile_name') ? NO_PROFILES : chooseProfiles(reading.fields, config);
  // In a file that cannot be read, what seems to be missing may well be there.
  const { post, problems, files } = file.isReadable
    ? interpret(source, { file, reading, profiles, config })
    : { post: null, problems: [], files: [] };
  return {
    source,
    post,
    outline: outlineOf(reading.fields, profiles),
    proofs: writtenProofs(file.data ?? {}),
    files,
    named: () => (file.isReadable ? mediaReferences(source.path, file.data ?? {}).map(({ path }) => path) : null),
    owned: ownedOf(file.data ?? {}),
    problems: unique([...file.problems, ...problems]),
    locate: createLocator(source.path, file),
    placeOf: (target, path) => placeOfField(file.data ?? {}, target, path),
    text: file.text,
  };
}

function ownedOf(data: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(OWNED_FIELDS.flatMap((field) => (field in data ? [[field, data[field]]] : [])));
}

const NO_PROFILES: ChosenProfiles = { names: [], problems: [] };

interface Interpreted {
  readonly file: PostFile;
  readonly reading: FieldsReading;
  readonly profiles: ChosenProfiles;
  readonly config: Config;
}

function interpret(source: PostSource, read: Interpreted): Pick<ParsedPost, 'post' | 'problems' | 'files'> {
  const { file, reading, profiles, config } = read;
  const { fields, refused } = reading;
  const problems: Problem[] = [...uncovered(reading.problems, file.problems), ...profiles.problems];
  const report = (problem: Problem) => {
    problems.push(problem);
  };
  const named = new Map<JsonPointer, MediaFile>();
  const name = (file: MediaFile) => {
    named.set(file.pointer, file);
  };
  const targets = targetsOf(fields, profiles);
  const caption = readPostCaption(fields, file.body);
  const destinations = buildDestinations({ path: source.path, fields, caption, config, report, name }, targets);
  problems.push(...checkFields({ fields, refused, profiles: profiles.names, targets, body: file.body, config }));
  if (destinations.length === 0 || isMisleading(refused)) return { post: null, problems, files: [...named.values()] };
  const { path, blob } = source;
  const post: Post = {
    path,
    blob,
    revision: revisionOf(file.data ?? {}, file.body),
    isTrailClosed: isTrailClosed(file.data ?? {}),
    isDraft: fields.draft === true,
    status: fields.status ?? null,
    destinations,
  };
  return { post, problems: [...problems, ...checkPostType(post)], files: [...named.values()] };
}

/** A value that the YAML reader refused has been reported; that it is empty now is no news. */
function uncovered(problems: readonly Problem[], reported: readonly Problem[]): readonly Problem[] {
  const paths = new Set(reported.map(({ path }) => path));
  return reported.length === 0 ? problems : problems.filter(({ path }) => !paths.has(path));
}

/** Without its media or its type, a post would be judged as something that it is not. */
function isMisleading(refused: ReadonlySet<string>): boolean {
  return refused.has('post_type') || refused.has('profiles') || isRefused(refused, 'media_urls');
}

/** In the order of `profile_name`, then of `platforms`. */
function targetsOf({ platforms = [] }: FrontMatterFields, profiles: ChosenProfiles): Target[] {
  return profiles.names.flatMap((profile) => platforms.map((platform) => ({ platform, profile })));
}

function outlineOf(fields: FrontMatterFields, profiles: ChosenProfiles): PostOutline {
  return {
    isDraft: fields.draft === true,
    status: fields.status ?? null,
    destinations: targetsOf(fields, profiles),
  };
}

/** Destinations of one post share most of their problems. The first of each is kept. */
function unique(problems: readonly Problem[]): readonly Problem[] {
  if (problems.length < 2) return problems;
  const byContent = new Map<string, Problem>();
  for (const problem of problems) {
    const key = `${problem.code}\0${problem.path}\0${problem.message}`;
    if (!byContent.has(key)) byContent.set(key, problem);
  }
  return [...byContent.values()];
}
