import { isIgnoredFile } from '../content/is-ignored-file.ts';
import { parseConfig } from '../content/parse-config.ts';
import { type ParsedPost, type PostSource, parsePost } from '../content/parse-post.ts';
import { readHistory } from '../content/read-history.ts';
import type { Config } from '../domain/config.ts';
import type { ContentTree, TreeFile } from '../domain/content-tree.ts';
import { ConfigError } from '../domain/errors.ts';
import type { Finding, Problem } from '../domain/finding.ts';
import { type FinishedPost, postPath } from '../domain/post.ts';
import { gitBlobId } from '../support/content-hash.ts';

export const CONFIG_FILE = 'mergecast.yml';

export interface LoadedConfig {
  /** Null when it has errors. */
  readonly config: Config | null;
  readonly findings: readonly Finding[];
  readonly text: string;
  /** Gives a problem of the configuration its place in the file. */
  readonly locate: (problem: Problem) => Finding;
}

/** Throws `ConfigError` when there is no `mergecast.yml`. */
export async function loadConfig(tree: ContentTree): Promise<LoadedConfig> {
  for await (const { bytes } of tree.read([{ path: CONFIG_FILE }])) {
    if (bytes === null) break;
    const text = new TextDecoder().decode(bytes);
    const { config, problems, locate } = parseConfig(text, CONFIG_FILE);
    return { config, findings: problems.map(locate), text, locate };
  }
  throw new ConfigError({
    code: 'CONFIG_MISSING',
    message: `There is no ${CONFIG_FILE} at the repository's root.`,
    hint: 'Write one with at least: profiles: { my_brand: { instagram: { account_id: "1784…" } } }. See docs/cli.md and the README.',
  });
}

/** The config, or a `ConfigError` that carries every finding. */
export async function requireConfig(tree: ContentTree): Promise<Config> {
  return configOf(await loadConfig(tree));
}

/** The same of one that was read. */
export function configOf({ config, findings }: LoadedConfig): Config {
  if (config !== null) return config;
  const [first] = findings;
  throw new ConfigError({
    code: 'CONFIG_INVALID',
    message: `${CONFIG_FILE} has errors${first ? `: line ${first.line}: ${first.message}` : '.'}`,
    hint: 'Run `mergecast validate` to see all of them.',
    findings,
  });
}

export interface LoadedPosts {
  readonly posts: readonly ParsedPost[];
  /** Posts that say `status: completed`: nothing is left to do for them. */
  readonly finished: readonly FinishedPost[];
}

/** Reads every post of the configured folders, finished ones only as far as a plan shows them. */
export async function loadPosts(tree: ContentTree, config: Config): Promise<LoadedPosts> {
  const posts: ParsedPost[] = [];
  const finished: FinishedPost[] = [];
  for await (const source of readSources(tree, await tree.list(config.content))) {
    const history = readHistory(source, config);
    if (history === null) posts.push(parsePost(withBlob(source), config));
    else finished.push(history);
  }
  return { posts, finished };
}

/** Parses the posts that are wanted, one at a time, in the order of their paths. */
export async function* parsePosts(
  tree: ContentTree,
  config: Config,
  isWanted: (file: TreeFile) => boolean,
): AsyncGenerator<ParsedPost> {
  const files = (await tree.list(config.content)).filter(isWanted);
  for await (const source of readPostSources(tree, files)) yield parsePost(source, config);
}

/** The bytes of those files that are posts, each with its object id. */
export async function* readPostSources(tree: ContentTree, files: readonly TreeFile[]): AsyncGenerator<PostSource> {
  for await (const source of readSources(tree, files)) yield withBlob(source);
}

/** The same for files that are listed already; those that are no posts are passed over. */
export async function* parseFiles(
  tree: ContentTree,
  config: Config,
  files: readonly TreeFile[],
): AsyncGenerator<ParsedPost> {
  for await (const source of readSources(tree, files)) yield parsePost(source, config);
}

async function* readSources(tree: ContentTree, listed: readonly TreeFile[]) {
  const files = listed.filter((file) => isPostFile(file.path));
  const blobs = new Map(files.map((file) => [file.path, file.blob]));
  for await (const { path, bytes } of tree.read(files)) {
    if (bytes === null) continue; // deleted since it was listed
    yield { path: postPath(path), blob: blobs.get(path) ?? null, bytes } satisfies PostSource;
  }
}

/** A working tree's files have no object id yet; the ledger tells an edit from a revert by it. */
function withBlob(source: PostSource): PostSource {
  return source.blob === null ? { ...source, blob: gitBlobId(source.bytes) } : source;
}

/** By its name: Markdown, and not one of the files that describe a folder. */
export function isPostFile(path: string): boolean {
  return /\.(md|markdown)$/.test(path) && !isIgnoredFile(path);
}
