import { policyFor } from '../../domain/policy.ts';
import type { Destination } from '../../domain/post.ts';
import type { LintInput, Remark } from '../lint-input.ts';
import { unfinished } from '../outgoing.ts';

/** Hashtags that the policy forbids, does not list, or misses. */
export function checkHashtags(input: LintInput): readonly Remark[] {
  return unfinished(input).flatMap(({ destination }) => {
    const { allowed, forbidden, required } = policyFor(input.config.policy, destination.profile).hashtags;
    const used = new Map(
      [...destination.caption.matchAll(/#([\p{L}\p{M}\p{N}_]+)/gu)].map(([, tag = '']) => [folded(tag), tag]),
    );
    const missing = required.filter((tag) => !used.has(folded(tag)));
    return [
      ...[...used].flatMap(([key, tag]) => {
        if (isIn(forbidden, key)) return [remark(destination, 'HASHTAG_FORBIDDEN', `The policy forbids #${tag}.`)];
        if (allowed === null || isIn(allowed, key) || isIn(required, key)) return [];
        const list = allowed.length === 0 ? 'no hashtag' : allowed.map((each) => `#${each}`).join(', ');
        return [
          remark(destination, 'HASHTAG_FORBIDDEN', `#${tag} is none of the hashtags that the policy allows: ${list}.`),
        ];
      }),
      ...missing.map((tag) => remark(destination, 'HASHTAG_MISSING', `The policy asks for #${tag} in every caption.`)),
    ];
  });
}

function remark(destination: Destination, code: 'HASHTAG_FORBIDDEN' | 'HASHTAG_MISSING', message: string): Remark {
  const hint = code === 'HASHTAG_MISSING' ? 'Add it.' : 'Remove it, or change policy.hashtags in mergecast.yml.';
  return { rule: 'hashtags', file: destination.post, target: destination, path: '/description', code, message, hint };
}

function isIn(tags: readonly string[], key: string): boolean {
  return tags.some((tag) => folded(tag) === key);
}

function folded(tag: string): string {
  return tag.normalize('NFC').toLowerCase();
}
