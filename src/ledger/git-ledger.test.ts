import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FakeClock } from '../../test/support/fake-clock.ts';
import { createGitFixture, type GitFixture, gitVariables, writeFiles } from '../../test/support/git-fixture.ts';
import { makeRecord } from '../../test/support/make-record.ts';
import type { AccountPause } from '../domain/account-pause.ts';
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

describe('the rest of an account', () => {
  const pause = (notBefore: string): AccountPause => ({
    version: 1,
    platform: 'instagram',
    profile: 'my_brand',
    account_id: '17841400000000000',
    not_before: notBefore,
    reason: 'The rate limit is reached.',
    updated_at: '2026-05-10T14:00:00Z',
  });

  it('is known to later runs, and is no record', async () => {
    await (await openLedger()).pause(pause('2026-05-10T15:00:00Z'));
    const later = await openLedger(fixture.anotherClone());
    expect(later.pauseOf({ profile: 'my_brand', platform: 'instagram' })).toEqual(pause('2026-05-10T15:00:00Z'));
    expect(later.pauseOf({ profile: 'other', platform: 'instagram' })).toBeNull();
    expect([...later.all()]).toEqual([]);
  });

  it('stays as long as the longest that was asked for', async () => {
    const ledger = await openLedger();
    await ledger.pause(pause('2026-05-10T15:00:00Z'));
    await ledger.pause(pause('2026-05-10T14:30:00Z'));
    expect(ledger.pauseOf(pause(''))?.not_before).toBe('2026-05-10T15:00:00Z');
    await ledger.pause(pause('2026-05-10T16:00:00Z'));
    expect(ledger.pauseOf(pause(''))?.not_before).toBe('2026-05-10T16:00:00Z');
  });

  it('leaves files of a later version alone', async () => {
    const ledger = await openLedger();
    await ledger.pause(pause('2026-05-10T15:00:00Z'));
    const clone = fixture.anotherClone();
    fixture.git(['fetch', '--quiet', 'origin', `${REF}/my_brand`], clone);
    fixture.git(['checkout', '--quiet', 'FETCH_HEAD'], clone);
    writeFiles(clone, { 'insights/instagram.json': '{}', 'accounts/notes.txt': 'hello' });
    fixture.git(['add', '--all'], clone);
    fixture.git(['commit', '--quiet', '--message', 'from the future'], clone);
    fixture.git(['push', '--quiet', 'origin', `HEAD:${REF}/my_brand`], clone);
    const record = claim('run-1');
    await ledger.update(record, onlyIfNew(record));
    const files = fixture.git(['ls-tree', '-r', '--name-only', `${REF}/my_brand`], fixture.remote).split('\n');
    expect(files).toContain('insights/instagram.json');
    expect((await openLedger()).find(record)).toEqual(record);
  });
});

describe('several profiles', () => {
  const claimOf = (profile: string) => makeRecord({ profile, state: 'claimed', reason: 'run-1' });

  it('share one push, and each its own commit', async () => {
    const counter = `${fixture.folder}/pushes`;
    installHook('post-receive', `echo x >> '${counter}'`);
    const ledger = await openLedger();
    const records = ['my_brand', 'other'].map(claimOf);
    await Promise.all(records.map((record) => ledger.update(record, onlyIfNew(record))));
    expect(readFileSync(counter, 'utf8')).toBe('x\n');
    const fresh = await openLedger();
    expect(records.map((record) => fresh.find(record))).toEqual(records);
  });

  it.each([
    ['one ref', 'update', `[ "$1" != ${REF}/my_brand ] || { echo "not this one" >&2; exit 1; }`],
    ['the whole push', 'pre-receive', `! grep -q ${REF}/my_brand || { echo "not this one" >&2; exit 1; }`],
  ])('stand or fall each by itself when a hook refuses %s', async (_name, hook, script) => {
    installHook(hook, script);
    const ledger = await openLedger();
    const [refused, taken] = [claimOf('my_brand'), claimOf('other')];
    const results = await Promise.allSettled([refused, taken].map((each) => ledger.update(each, onlyIfNew(each))));
    expect(results).toMatchObject([
      { status: 'rejected', reason: { code: 'LEDGER_REFUSED', message: expect.stringContaining('not this one') } },
      { status: 'fulfilled', value: { kind: 'recorded' } },
    ]);
    expect([ledger.find(refused), ledger.find(taken)]).toEqual([null, taken]);
  });

  it('lose and win races each by itself', async () => {
    const [first, second] = [await openLedger(), await openLedger(fixture.anotherClone())];
    const theirs = { ...claimOf('my_brand'), reason: 'run-2' };
    await second.update(theirs, onlyIfNew(theirs));
    const mine = [claimOf('my_brand'), claimOf('other')];
    const results = await Promise.all(mine.map((each) => first.update(each, onlyIfNew(each))));
    expect(results).toMatchObject([{ kind: 'declined', current: theirs }, { kind: 'recorded' }]);
  });

  function installHook(name: string, script: string): void {
    const file = `${fixture.remote}/hooks/${name}`;
    writeFileSync(file, `#!/bin/sh\n${script}\n`);
    chmodSync(file, 0o755);
  }
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
