import { parseConfig } from '../../src/content/parse-config.ts';
import { parsePost } from '../../src/content/parse-post.ts';
import type { Change } from '../../src/domain/changes.ts';
import { type Instant, parseInstant } from '../../src/domain/instant.ts';
import type { LedgerRecord } from '../../src/domain/ledger-record.ts';
import { type Policies, type Policy, RULE_NAMES, type RuleLevel } from '../../src/domain/policy.ts';
import { type PostPath, postPath, type ReadPost } from '../../src/domain/post.ts';
import type { PostVersion } from '../../src/domain/post-version.ts';
import { lint } from '../../src/lint/lint.ts';
import type { PostRevision } from '../../src/lint/lint-input.ts';
import { makePlan } from '../../src/plan/make-plan.ts';
import { historyOf } from '../../src/run/review/reviewed-post.ts';

export const CONFIG = `timezone: Europe/Berlin
profiles:
  my_brand:
    instagram: { account_id: "1" }
    threads: { account_id: "3" }
  other:
    instagram: { account_id: "2" }
`;

export interface LintDesk {
  /** More lines of `mergecast.yml`. */
  readonly config?: string;
  readonly now?: string;
  /** Texts of posts by name: `a` is `content/posts/a.md`. */
  readonly posts: Readonly<Record<string, string>>;
  /** The same at the base of a review; absent: there is no review. Null: the file was not there. */
  readonly before?: Readonly<Record<string, string | null>>;
  readonly renamed?: Readonly<Record<string, string>>;
  readonly trailsOfOurs?: readonly string[];
  readonly records?: readonly LedgerRecord[];
  readonly orphans?: readonly string[];
  /** In place of every profile's levels. */
  readonly level?: RuleLevel;
}

/** A post from its front matter and caption; without one its caption is one long word that no other post has. */
export function post(fields: string, caption = fields.replaceAll(/\W/g, '')): string {
  return `---\nplatforms: [instagram]\n${/profile_name/.test(fields) ? '' : 'profile_name: my_brand\n'}${fields}\n---\n${caption}\n`;
}

export function pathOf(name: string): PostPath {
  return postPath(`content/posts/${name}.md`);
}

/** Every remark as `severity CODE name path`, in the order in which they are made. */
export function lintAt(desk: LintDesk): string[] {
  return problemsAt(desk).map(({ file, problem }) => {
    const name = file.replace(/^content\/posts\/(.*)\.md$/, '$1');
    return [problem.severity, problem.code, name, problem.path].join(' ').trim();
  });
}

export function messagesAt(desk: LintDesk): string[] {
  return problemsAt(desk).map(({ problem }) => problem.message);
}

function problemsAt(desk: LintDesk) {
  const { config, problems } = parseConfig(CONFIG + (desk.config ?? ''), 'mergecast.yml');
  if (config === null) throw new Error(problems.map(({ message }) => message).join('\n'));
  const now = parseInstant(desk.now ?? '2026-05-01T08:00:00Z') as Instant;
  const parse = (name: string, text: string): PostVersion => {
    const parsed = parsePost({ path: pathOf(name), blob: null, bytes: new TextEncoder().encode(text) }, config);
    if (parsed.post === null) throw new Error(parsed.problems.map(({ message }) => message).join('\n'));
    return { post: parsed.post, owned: parsed.owned };
  };
  const versions = new Map(Object.entries(desk.posts).map(([name, text]) => [name, parse(name, text)]));
  const read = [...versions.values()].map(({ post }) => post);
  const posts = new Map(read.flatMap((each) => (each.status === 'completed' ? [] : [[each.path, each] as const])));
  const history = read.filter(({ status }) => status === 'completed').map(historyOf);
  const records = desk.records ?? [];
  const plan = makePlan({
    posts: [
      ...[...posts.values()].map((each): ReadPost => ({ kind: 'post', post: each, findings: [] })),
      ...history.map((each): ReadPost => ({ kind: 'finished', post: each })),
    ],
    now,
    config,
    runId: 'test',
    recordOf: (key) =>
      records.find(
        (each) => each.post === key.post && each.platform === key.platform && each.profile === key.profile,
      ) ?? null,
    accountPauseOf: () => null,
    lastPublishedAt: new Map(),
    aheadWindowOf: () => null,
  });
  const revisions = Object.entries(desk.before ?? {}).map(([name, text]): PostRevision => {
    const from = desk.renamed?.[name];
    const after = versions.get(name) ?? null;
    const kind = from !== undefined ? 'renamed' : after === null ? 'deleted' : text === null ? 'added' : 'modified';
    return {
      kind,
      path: pathOf(name),
      from: pathOf(from ?? name),
      before: text === null ? null : parse(from ?? name, text),
      after,
      isTrailOurs: desk.trailsOfOurs?.includes(name) ?? false,
    };
  });
  const changed = new Set<string>(revisions.map(({ path }) => path));
  return lint({
    now,
    config: desk.level === undefined ? config : { ...config, policy: withLevel(config.policy, desk.level) },
    plan,
    posts,
    history,
    isWanted: () => true,
    review: {
      changes: desk.before === undefined ? null : { base: 'base', head: 'head', entries: [] satisfies Change[] },
      isUnderReview: (path) => changed.has(path),
      revisions,
    },
    records,
    quotaOf: (platform) => (platform === 'instagram' ? { posts: 3, windowMs: 86_400_000 } : null),
    identityOf: (medium) => medium,
    contentHashOf: ({ caption }) => `hash of ${caption}`,
    orphans: desk.orphans ?? [],
  });
}

function withLevel({ common, ofProfiles }: Policies, level: RuleLevel): Policies {
  const rules = Object.fromEntries(RULE_NAMES.map((name) => [name, level])) as Policy['rules'];
  return {
    common: { ...common, rules },
    ofProfiles: new Map([...ofProfiles].map(([name, policy]) => [name, { ...policy, rules }])),
  };
}
