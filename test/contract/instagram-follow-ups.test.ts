import { expect, it } from 'vitest';
import type { FollowUp } from '../../src/domain/ledger-record.ts';
import { instagramAdapter as adapter } from '../../src/platforms/instagram/adapter.ts';
import type { FollowUpAdapter } from '../../src/platforms/platform-adapter.ts';
import type { Scenario } from '../../src/sandbox/scenario.ts';
import { faulty, posts, setStage, TOKEN } from './stage.ts';

const UPDATE = 'instagram.update_media';
const options = { first_comment: 'Hello', comments: false };

async function publishedPost(scenario: Scenario = {}) {
  const stage = await setStage(adapter, scenario);
  const outcome = await adapter.publish(await stage.ready({ ...posts.image, options }), stage.context);
  if (outcome.kind !== 'published') throw new Error(outcome.kind);
  const [comment, closing] = adapter.followUps?.plan({ ...posts.image, options }) ?? [];
  return {
    stage,
    comment: comment as FollowUp,
    closing: closing as FollowUp,
    post: { postId: outcome.postId, sentAt: stage.clock.now() },
    followUps: adapter.followUps as FollowUpAdapter,
  };
}

it('comments are closed behind the first one, and found to be', async () => {
  const { stage, comment, closing, post, followUps } = await publishedPost();
  expect(await followUps.find(closing, post, stage.context)).toEqual({ kind: 'absent' });
  expect(await followUps.send(comment, post, stage.context)).toMatchObject({ kind: 'done' });
  expect(await followUps.send(closing, post, stage.context)).toEqual({ kind: 'done', remoteId: null });
  expect(stage.sandbox.published()[0]).toMatchObject({ comments: ['Hello'], isCommentEnabled: false });
  expect(await followUps.find(closing, post, stage.context)).toEqual({ kind: 'done', remoteId: null });
});

it('closed comments take none, and are closed again without harm', async () => {
  const { stage, comment, closing, post, followUps } = await publishedPost();
  await followUps.send(closing, post, stage.context);
  expect(await followUps.send(closing, post, stage.context)).toMatchObject({ kind: 'done' });
  expect(await followUps.send(comment, post, stage.context)).toMatchObject({ kind: 'unknown' });
  expect(stage.sandbox.published()[0]).toMatchObject({ comments: [], isCommentEnabled: false });
});

it.each<[what: string, scenario: Scenario, expected: object]>([
  ['an answer that says no success', faulty(UPDATE, { omit_fields: ['success'] }), { kind: 'unknown' }],
  ['a cut connection', faulty(UPDATE, { drop: true }), { kind: 'unknown' }],
  [
    'a missing permission',
    {
      accounts: [
        {
          id: '17841400000000000',
          tokens: [{ token: TOKEN, scopes: ['instagram_basic', 'instagram_content_publish'] }],
        },
      ],
    },
    { kind: 'deferred', error: { error: { code: 'PERMISSION_MISSING' }, platformCode: 10 } },
  ],
])('%s when comments are closed', async (_what, scenario, expected) => {
  const { stage, closing, post, followUps } = await publishedPost(scenario);
  expect(await followUps.send(closing, post, stage.context)).toMatchObject(expected);
});
