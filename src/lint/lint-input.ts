import type { Changes } from '../domain/changes.ts';
import type { Config } from '../domain/config.ts';
import type { Finding, Problem } from '../domain/finding.ts';
import type { HistoryPost } from '../domain/history.ts';
import type { Instant } from '../domain/instant.ts';
import type { LedgerRecord } from '../domain/ledger-record.ts';
import type { Plan } from '../domain/plan.ts';
import type { PlatformId } from '../domain/platform-id.ts';
import type { RuleName } from '../domain/policy.ts';
import type { Destination, Post, PostPath } from '../domain/post.ts';
import type { PostVersion } from '../domain/post-version.ts';
import type { PostingQuota } from '../domain/posting-quota.ts';

/** All that the rules know of a repository. Values only: the same input gives the same findings. */
export interface LintInput {
  readonly now: Instant;
  readonly config: Pick<Config, 'schedule' | 'policy'>;
  /** Of every post, by the ledger as far as it is known. */
  readonly plan: Plan;
  /** Every post that could be read and is not finished. */
  readonly posts: ReadonlyMap<PostPath, Post>;
  /** Posts that say `status: completed`. */
  readonly history: readonly HistoryPost[];
  /** Posts whose findings are wanted; the others are only compared with. */
  readonly isWanted: (path: string) => boolean;
  readonly review: Review;
  /** Every record of the ledger, also of posts that are gone. */
  readonly records: readonly LedgerRecord[];
  /** How many posts an account may send, as far as the platform says so beforehand. */
  readonly quotaOf: (platform: PlatformId) => PostingQuota | null;
  /** The same for the same bytes: git's object id of a path, else the path; of an address the address. */
  readonly identityOf: (medium: string) => string;
  /** As the ledger would know this content; null where a file's object id is not known. */
  readonly contentHashOf: (destination: Destination) => string | null;
  /** Pictures and videos below the content folders that no post names, by path. */
  readonly orphans: readonly string[];
}

/** What a pull request is about. */
export interface Review {
  /** Null outside a review, and where what changed cannot be told. */
  readonly changes: Changes | null;
  /** Whether a post is under review: it changed, or nobody can tell. */
  readonly isUnderReview: (path: string) => boolean;
  /** Posts that changed, as they were and as they are. */
  readonly revisions: readonly PostRevision[];
}

/** One post before and after. */
export interface PostRevision {
  readonly kind: 'added' | 'modified' | 'deleted' | 'renamed';
  /** Where it is, or was where it is gone. */
  readonly path: PostPath;
  readonly from: PostPath;
  /** Null for a post that is new, and for one that could not be read. */
  readonly before: PostVersion | null;
  /** Null for a post that is gone, and for one that cannot be read. */
  readonly after: PostVersion | null;
  /** Whether its owned fields are just what the ledger gives: then our own write-back changed them. */
  readonly isTrailOurs: boolean;
}

/** What a rule found. Its level decides how loudly it is said. */
export interface Remark {
  readonly rule: RuleName;
  readonly file: string;
  /** Whose account it concerns: its policy counts, and its override is pointed at. Null: the file as a whole. */
  readonly target: { readonly platform: PlatformId; readonly profile: string } | null;
  /** A pointer as rules of platforms write it: `/scheduled_date` for whichever field holds for the target. */
  readonly path: Problem['path'];
  readonly at?: Problem['at'];
  readonly code: Finding['code'];
  readonly message: string;
  readonly hint: string | null;
}

/** One way of looking at a repository. */
export type Rule = (input: LintInput) => readonly Remark[];
