import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FakeClock } from '../../test/support/fake-clock.ts';
import { createGitFixture, type GitFixture, gitVariables } from '../../test/support/git-fixture.ts';
import { makeRecord } from '../../test/support/make-record.ts';
import type { LedgerRecord } from '../domain/ledger-record.ts';
import { openRepository } from '../support/repository.ts';
import { GitLedger } from './git-ledger.ts';

const REF = 'refs/mergecast/ledger';
const clock = new FakeClock('2026-05-10T14:00:00Z');
let fixture: GitFixture;

beforeEach(() => {
  fixture = createGitFixture();
});
afterEach(() => fixture.remove());

async function openLedger(cwd = fixture.clone): Promise<GitLedger> {
  const repository = await openRepository(cwd, gitVariables);
  return GitLedger.open({ repository, ref: REF, profiles: ['my_brand', 'other'], clock });
}

const claim = (run: string, post?: string) => makeRecord({ ...(post ? { post } : {}), state: 'claimed', reason: run });
const onlyIfNew = (record: LedgerRecord) => (current: LedgerRecord | null) => (current === null ? record : null);

describe('a ledger with a remote', () => {
  it('keeps records in the remote, one ref for each profile, away from the branches', async () => {
    const ledger = await openLedger();
    const record = claim('run-1');
    expect(await ledger.update(record, onlyIfNew(record))).toEqual({ kind: 'recorded', record });
    expect(fixture.git(['for-each-ref', '--format=%(refname)'], fixture.remote).split('\n')).toEqual([
      'refs/heads/main',
      `${REF}/my_brand`,
    ]);
    expect((await openLedger(fixture.anotherClone())).find(record)).toEqual(record);
    expect(fixture.git(['status', '--porcelain'])).toBe('');
  });

  it('lets the loser of a race see what the winner wrote', async () => {
    const [first, second] = [await openLedger(), await openLedger(fixture.anotherClone())];
    const mine = claim('run-1');
    const theirs = claim('run-2');
    await second.update(theirs, onlyIfNew(theirs));
    expect(await first.update(mine, onlyIfNew(mine))).toEqual({ kind: 'declined', current: theirs });
    expect(first.find(mine)).toEqual(theirs);
  });

  it('keeps both sides when a race is about different posts', async () => {
    const [first, second] = [await openLedger(), await openLedger(fixture.anotherClone())];
    const [a, b] = [claim('run-1', 'content/posts/a.md'), claim('run-2', 'content/posts/b.md')];
    await Promise.all([first.update(a, onlyIfNew(a)), second.update(b, onlyIfNew(b))]);
    const fresh = await openLedger();
    expect([fresh.find(a), fresh.find(b)]).toEqual([a, b]);
  });

  it('puts updates that arrive together into one commit', async () => {
    const ledger = await openLedger();
    const records = ['a', 'b', 'c', 'd'].map((name) => claim('run-1', `content/posts/${name}.md`));
    await Promise.all(records.map((record) => ledger.update(record, onlyIfNew(record))));
    const commits = fixture.git(['rev-list', '--count', `${REF}/my_brand`], fixture.remote);
    expect(Number(commits)).toBeLessThanOrEqual(2);
  });

  it('lets exactly one of five clones claim', async () => {
    const ledgers = await Promise.all(Array.from({ length: 5 }, () => openLedger(fixture.anotherClone())));
    const results = await Promise.all(
      ledgers.map((ledger, index) => {
        const record = claim(`run-${index}`);
        return ledger.update(record, onlyIfNew(record));
      }),
    );
    expect(results.filter(({ kind }) => kind === 'recorded')).toHaveLength(1);
  });

  it('begins in a shallow clone', async () => {
    const shallow = await openLedger(fixture.anotherClone({ depth: 1 }));
    const record = claim('run-1');
    await shallow.update(record, onlyIfNew(record));
    expect((await openLedger()).find(record)).toEqual(record);
  });

  it('goes on in a shallow clone', async () => {
    const first = await openLedger();
    for (const name of ['a', 'b', 'c']) {
      const record = claim('run-1', `content/posts/${name}.md`);
      await first.update(record, onlyIfNew(record));
    }
    const shallow = await openLedger(fixture.anotherClone({ depth: 1 }));
    const next = claim('run-2', 'content/posts/d.md');
    await shallow.update(next, onlyIfNew(next));
    expect([...(await openLedger()).all()]).toHaveLength(4);
  });

  describe('a record whose file was renamed', () => {
    const [from, to] = [makeRecord({ post: 'content/posts/a.md' }), makeRecord({ post: 'content/posts/b.md' })];
    const published = makeRecord({ state: 'published', reason: 'as it was' });
    const movedAt = (updated_at: string) => (current: LedgerRecord | null) =>
      current && { ...current, post: to.post, moved_from: current.post, updated_at };
    const moved = movedAt(published.updated_at);

    async function openWithPublished(): Promise<GitLedger> {
      const ledger = await openLedger();
      await ledger.update(from, () => from);
      await ledger.update(from, () => published);
      return ledger;
    }

    it('moves in one commit, whatever its state, and leaves its old path free', async () => {
      const ledger = await openWithPublished();
      expect(await ledger.move(from, to, moved)).toMatchObject({ kind: 'recorded' });
      const fresh = await openLedger();
      expect([...fresh.all()]).toEqual([{ ...published, post: to.post, moved_from: from.post }]);
      expect(ledger.find(from)).toBeNull();
      expect(await ledger.update(from, onlyIfNew(from))).toMatchObject({ kind: 'recorded' });
    });

    it('is moved by one of two', async () => {
      const [first, second] = [await openWithPublished(), await openLedger(fixture.anotherClone())];
      await first.move(from, to, moved);
      expect(await second.move(from, to, movedAt('2026-05-10T14:00:09Z'))).toEqual({ kind: 'declined', current: null });
    });

    it('never lands on another record, nor takes a step on the way', async () => {
      const ledger = await openWithPublished();
      await expect(ledger.move(from, to, () => ({ ...to, state: 'failed' }))).rejects.toThrow(
        'from published to failed',
      );
      await ledger.update(to, () => to);
      expect(await ledger.move(from, to, moved)).toMatchObject({ kind: 'declined' });
      expect(ledger.find(from)).toEqual(published);
    });
  });

  it('says so and changes nothing when the remote refuses', async () => {
    const { writeFileSync, chmodSync } = await import('node:fs');
    const hook = `${fixture.remote}/hooks/pre-receive`;
    writeFileSync(hook, '#!/bin/sh\necho "no refs from strangers" >&2\nexit 1\n');
    chmodSync(hook, 0o755);
    const ledger = await openLedger();
    const record = claim('run-1');
    await expect(ledger.update(record, onlyIfNew(record))).rejects.toMatchObject({
      kind: 'ledger_conflict',
      code: 'LEDGER_REFUSED',
      message: expect.stringContaining('no refs from strangers'),
    });
    expect(ledger.find(record)).toBeNull();
  });

  it('refuses a step that the table does not have', async () => {
    const ledger = await openLedger();
    const published = makeRecord({ state: 'published' });
    await expect(ledger.update(published, () => published)).rejects.toThrow('no step from none to published');
  });

  it('does not guess at a file of a later version', async () => {
    const ledger = await openLedger();
    const record = { ...claim('run-1'), version: 2 } as unknown as LedgerRecord;
    await ledger.update(record, () => record);
    await expect(openLedger()).rejects.toMatchObject({ code: 'LEDGER_UNREADABLE' });
  });
});

describe('a ledger without a remote', () => {
  it('lives in the clone, with the same compare-and-swap', async () => {
    fixture.git(['remote', 'remove', 'origin']);
    const [first, second] = [await openLedger(), await openLedger()];
    const [mine, theirs] = [claim('run-1'), claim('run-2')];
    await first.update(mine, onlyIfNew(mine));
    expect(await second.update(theirs, onlyIfNew(theirs))).toEqual({ kind: 'declined', current: mine });
    expect(fixture.git(['rev-parse', `${REF}/my_brand`])).toMatch(/^[0-9a-f]{40}$/);
  });
});
