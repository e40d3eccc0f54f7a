import { accountKey } from '../../domain/account.ts';
import { formatInstant, type Instant, parseInstant } from '../../domain/instant.ts';
import type { PostingQuota } from '../../domain/posting-quota.ts';
import { describeDuration } from '../describe-duration.ts';
import type { LintInput, Remark } from '../lint-input.ts';
import { accountName, byAccount, type Outgoing, outgoing } from '../outgoing.ts';

/** More posts of one account, in any window of the platform's, than it lets through. */
export function checkQuotas(input: LintInput): readonly Remark[] {
  const sent = sentByAccount(input);
  return [...byAccount(outgoing(input).filter(({ destination }) => !destination.handOff))].flatMap(([key, posts]) => {
    const [first] = posts;
    const quota = first === undefined ? null : input.quotaOf(first.destination.platform);
    return quota === null ? [] : checkAccount(posts, sent.get(key) ?? [], quota);
  });
}

/** One remark for each stretch in which it is too much, at the first post that finds no room. */
function checkAccount(posts: readonly Outgoing[], sent: readonly Instant[], quota: PostingQuota): Remark[] {
  const inOrder = posts.toSorted((a, b) => a.at - b.at);
  const instants = [...sent, ...inOrder.flatMap(sendsOf)].sort((a, b) => a - b);
  const remarks: Remark[] = [];
  let start = 0;
  let wasTooMany = false;
  for (const [index, at] of instants.entries()) {
    while ((instants[start] ?? at) <= at - quota.windowMs) start += 1;
    const isTooMany = index - start + 1 > quota.posts;
    const post = inOrder.find((each) => each.at === at);
    if (isTooMany && !wasTooMany && post !== undefined) remarks.push(tooMany(post, quota));
    wasTooMany = isTooMany;
  }
  return remarks;
}

/** Each story of one file is a post to the platform; a carousel is one. */
function sendsOf({ destination, at }: Outgoing): readonly Instant[] {
  const count = destination.postType === 'story' ? destination.media.length : 1;
  return Array.from({ length: Math.max(1, count) }, () => at);
}

function tooMany({ post, destination, at }: Outgoing, { posts, windowMs }: PostingQuota): Remark {
  const window = describeDuration(windowMs);
  return {
    rule: 'quota',
    file: post.path,
    target: destination,
    path: '/scheduled_date',
    code: 'QUOTA_PROJECTED',
    message: `In the ${window} up to ${formatInstant(at)} more than ${posts} posts go to ${accountName(destination)}; ${destination.platform} may not let more through.`,
    hint: 'Spread them out. What finds no room waits, and goes out when there is some.',
  };
}

function sentByAccount({ records }: LintInput): ReadonlyMap<string, readonly Instant[]> {
  const sent = new Map<string, Instant[]>();
  for (const record of records) {
    const at = parseInstant(record.published_at ?? '');
    if (at === null || record.hand_off !== undefined) continue;
    const key = accountKey(record);
    const list = sent.get(key);
    if (list === undefined) sent.set(key, [at]);
    else list.push(at);
  }
  return sent;
}
