import { OWNED_FIELDS } from '../../domain/audit-trail.ts';
import { parseInstant } from '../../domain/instant.ts';
import type { PostStatus } from '../../domain/post.ts';
import type { PostVersion } from '../../domain/post-version.ts';
import type { LintInput, Remark } from '../lint-input.ts';

/** What Mergecast writes, written by hand. Our own write-back may come as a pull request; what it writes is what the ledger says. */
export function checkOwnedFields({ review }: LintInput): readonly Remark[] {
  return review.revisions.flatMap(({ path, before, after, kind, isTrailOurs }): Remark[] => {
    if (after === null || isTrailOurs) return [];
    if (before === null) return kind === 'added' ? checkNew(path, after) : [];
    return OWNED_FIELDS.filter((field) => isChanged(field, before, after)).map((field) => ({
      ...remarkOn(path, field),
      message: `${field} is Mergecast's to write, and was changed by hand.`,
      hint: HINTS[field],
    }));
  });
}

const HINTS: Readonly<Record<(typeof OWNED_FIELDS)[number], string>> = {
  status: 'Take it back. By hand, status may be set to scheduled or skipped, and to completed after a failure.',
  post_url: 'Take it back; the next run writes what the ledger knows. mergecast resolve says where a post in doubt is.',
  destinations: 'Take it back; the next run writes what the ledger knows.',
};

function remarkOn(file: string, field: string): Omit<Remark, 'message' | 'hint'> {
  return { rule: 'owned_fields', file, target: null, path: `/${field}`, at: 'key', code: 'OWNED_FIELD_CHANGED' };
}

function isChanged(field: string, before: PostVersion, after: PostVersion): boolean {
  if (asMeant(before.owned[field]) === asMeant(after.owned[field])) return false;
  return field !== 'status' || !mayBeSet(after.post.status, before.post.status);
}

/** Decap CMS writes the same instant back in another zone: nobody has changed anything. */
function asMeant(value: unknown): string | undefined {
  return JSON.stringify(value, (_key, each) => (typeof each === 'string' ? (parseInstant(each) ?? each) : each));
}

const FAILURES: ReadonlySet<PostStatus | null> = new Set(['failed', 'partially_failed', 'missed']);

/** A person's word: send it (again), do not, or: I have seen to it. */
function mayBeSet(status: PostStatus | null, before: PostStatus | null): boolean {
  if (status === 'scheduled' || status === 'skipped') return true;
  if (status === null) return before === 'scheduled' || before === 'skipped';
  return status === 'completed' && FAILURES.has(before);
}

/** A copy of a published post brings its trail along, and would never go out. Imported history says so on purpose. */
function checkNew(path: string, { post, owned }: PostVersion): Remark[] {
  if (post.status !== null && post.status !== 'scheduled' && post.status !== 'skipped') {
    return [
      {
        ...remarkOn(path, 'status'),
        message: `This new post says status: ${post.status}, which counts as having been sent: it does not go out.`,
        hint: 'Delete status, post_url and destinations if it is a copy of another post. For history that is taken over, all is well.',
      },
    ];
  }
  const [field] = OWNED_FIELDS.filter((each) => each !== 'status' && owned[each] !== undefined);
  if (field === undefined) return [];
  return [
    {
      ...remarkOn(path, field),
      message: `${field} is Mergecast's to write, and this new post brings it along.`,
      hint: 'Delete it: the next run writes it once the post is out.',
    },
  ];
}
