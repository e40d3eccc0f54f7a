import { checkPostType, type ParsedPost, type SeenMedium, withMediaFacts } from '../content/parse-post.ts';
import type { ContentTree, PathLook } from '../domain/content-tree.ts';
import type { Problem } from '../domain/finding.ts';
import type { MediaFacts } from '../domain/media.ts';
import { PLATFORM_NAMES } from '../domain/platform-id.ts';
import type { Destination, Post } from '../domain/post.ts';
import { inspectFile } from '../media/inspect-file.ts';
import { adapterFor } from '../platforms/registry.ts';

/** A post with its media looked at, and every problem that review and publishing agree on. */
export interface ExaminedPost {
  readonly parsed: ParsedPost;
  /** Null when it could not be read as a post. */
  readonly post: Post | null;
  readonly problems: readonly Problem[];
}

/** Looks at each medium once, however many posts name it. */
export class MediaInspector {
  readonly #tree: ContentTree;
  readonly #seen = new Map<string, Promise<InspectedPath>>();

  constructor(tree: ContentTree) {
    this.#tree = tree;
  }

  inspect(path: string): Promise<InspectedPath> {
    const seen = this.#seen.get(path) ?? this.#inspect(path);
    this.#seen.set(path, seen);
    return seen;
  }

  async #inspect(path: string): Promise<InspectedPath> {
    const look = await this.#tree.look(path);
    if (look.kind !== 'file') return { look, facts: null };
    const file = await this.#tree.open(look.path);
    if (file === null) return { look, facts: null };
    try {
      return { look, facts: await inspectFile(file) };
    } finally {
      await file.close();
    }
  }
}

export interface InspectedPath {
  readonly look: PathLook;
  readonly facts: MediaFacts | null;
}

export async function examinePost(parsed: ParsedPost, media: MediaInspector): Promise<ExaminedPost> {
  const { post } = parsed;
  if (isHistory(parsed)) return { parsed, post, problems: parsed.problems.filter(concernsHistory) };
  const seen = new Map<string, SeenMedium>();
  const problems: Problem[] = [...parsed.problems];
  for (const { path, pointer } of parsed.files) {
    const inspected = await media.inspect(path);
    const { look, facts } = inspected;
    if (look.kind === 'file' && facts !== null) seen.set(path, { path: look.path, facts });
    const problem = problemOfPath(path, pointer, look);
    if (problem !== null) problems.push(problem);
  }
  if (post === null) return { parsed, post, problems: unique(problems) };
  const examined = withMediaFacts(post, seen);
  problems.push(...checkPostType(examined), ...checkPlatforms(examined.destinations, parsed));
  return { parsed, post: examined, problems: unique(problems) };
}

/** A finished post: its media may be gone, and rules and accounts that came or went later do not concern it. */
function isHistory({ outline }: ParsedPost): boolean {
  return outline.status === 'completed';
}

function concernsHistory({ code }: Problem): boolean {
  return code !== 'PROFILE_UNKNOWN' && code !== 'PROFILE_MISSING' && code !== 'ACCOUNT_MISSING';
}

function problemOfPath(path: string, pointer: string, look: PathLook): Problem | null {
  switch (look.kind) {
    case 'file':
      return null;
    case 'folder':
    case 'missing':
      return {
        code: 'MEDIA_MISSING',
        severity: 'error',
        path: pointer,
        message: `There is no file ${path} in the repository${look.kind === 'folder' ? ': it is a folder' : ''}.`,
        hint: 'Check the spelling (upper and lower case count) and that the file is committed. Paths are relative to the post; a leading / means the repository’s root.',
      };
    case 'outside':
      return {
        code: 'MEDIA_OUTSIDE',
        severity: 'error',
        path: pointer,
        message: `${path} leads outside the repository after resolving links.`,
        hint: 'Put the file into the repository, beside the post.',
      };
  }
}

/** What a person posts by hand has no rule of an API to keep. Rules know a destination; `placeOf` knows which override its author wrote it in. */
function checkPlatforms(destinations: readonly Destination[], { placeOf }: ParsedPost): Problem[] {
  return destinations.flatMap((destination) => {
    if (destination.handOff) return [];
    const adapter = adapterFor(destination.platform);
    if (adapter === null) return [unavailable(destination)];
    return adapter.check(destination).map((problem) => ({ ...problem, path: placeOf(destination, problem.path) }));
  });
}

function unavailable({ platform }: Destination): Problem {
  return {
    code: 'PLATFORM_UNAVAILABLE',
    severity: 'warning',
    path: '/platforms',
    message: `This version of Mergecast does not publish to ${PLATFORM_NAMES[platform]} yet; that destination waits.`,
    hint: 'Say hand_off: true to be asked, in an issue, to post it by hand at its time.',
  };
}

/** Two profiles of one post often share a problem; a person needs it once. */
function unique(problems: readonly Problem[]): Problem[] {
  const seen = new Map(problems.map((problem) => [`${problem.code}\0${problem.path}\0${problem.message}`, problem]));
  return [...seen.values()];
}
