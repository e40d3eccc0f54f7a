import { appendFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createGitFixture, type GitFixture, writeFiles } from '../../test/support/git-fixture.ts';
import { findChanges } from './find-changes.ts';

const LINES = Array.from({ length: 20 }, (_, index) => `line ${index}\n`).join('');

let fixture: GitFixture;
beforeEach(() => {
  fixture = createGitFixture({
    'kept.md': 'kept\n',
    'edited.md': LINES,
    'gone.md': 'gone\n',
    'old name.md': `x${LINES}`,
  });
});
afterEach(() => fixture.remove());

/** A branch that does one of everything, beside a base branch that has gone on; checked out as a runner does it. */
function openPullRequest(): { readonly head: string; readonly merge: string; readonly newBase: string } {
  const { git, clone } = fixture;
  git(['checkout', '--quiet', '-b', 'change']);
  git(['mv', 'old name.md', 'new "ñame.md']);
  appendFileSync(path.join(clone, 'new "ñame.md'), 'more\n');
  appendFileSync(path.join(clone, 'edited.md'), 'more\n');
  rmSync(path.join(clone, 'gone.md'));
  writeFiles(clone, { 'sub/new.md': 'new\n' });
  commit('change');
  const head = git(['rev-parse', 'HEAD']);
  git(['checkout', '--quiet', 'main']);
  writeFiles(clone, { 'of-others.md': 'not ours\n' });
  commit('others');
  const newBase = git(['rev-parse', 'HEAD']);
  git(['checkout', '--quiet', '-b', 'merge']);
  git(['merge', '--quiet', '--no-ff', '--message', 'merge', 'change']);
  const merge = git(['rev-parse', 'HEAD']);
  git(['push', '--quiet', 'origin', 'main', 'change', 'merge:refs/pull/1/merge']);
  return { head, merge, newBase };
}

function commit(message: string): void {
  fixture.git(['add', '--all']);
  fixture.git(['commit', '--quiet', '--message', message]);
}

const ID = expect.stringMatching(/^[0-9a-f]{40}$/);
const OURS = [
  { kind: 'modified', path: 'edited.md', baseBlob: ID, headBlob: ID },
  { kind: 'deleted', path: 'gone.md', baseBlob: ID, headBlob: null },
  { kind: 'renamed', from: 'old name.md', path: 'new "ñame.md', baseBlob: ID, headBlob: ID },
  { kind: 'added', path: 'sub/new.md', baseBlob: null, headBlob: ID },
];

describe('in a whole clone', () => {
  it('compares with where the branch left its base, and counts what is not committed', async () => {
    const first = fixture.git(['rev-parse', 'HEAD']);
    const { head } = openPullRequest();
    fixture.git(['checkout', '--quiet', 'change']);
    appendFileSync(path.join(fixture.clone, 'kept.md'), 'dirty\n');
    writeFileSync(path.join(fixture.clone, 'untracked.md'), 'untracked\n');
    const answer = await findChanges({
      repository: await fixture.repository(),
      base: 'origin/main',
      pullRequestHead: null,
    });
    const dirty = { kind: 'modified', path: 'kept.md', baseBlob: ID, headBlob: null };
    const untracked = { kind: 'added', path: 'untracked.md', baseBlob: null, headBlob: null };
    const [edited, gone, renamed, added] = OURS;
    expect(answer).toEqual({
      kind: 'known',
      base: first,
      head,
      entries: [edited, gone, dirty, renamed, added, untracked],
    });
  });

  it.each(['no-such-branch', '--upload-pack=touch x', 'f'.repeat(40)])('does not know %s', async (base) => {
    const answer = await findChanges({ repository: await fixture.repository(), base, pullRequestHead: null });
    expect(answer).toMatchObject({ kind: 'unknown', reason: expect.stringContaining(base) });
  });
});

describe('in a runner’s clone of depth 1', () => {
  function checkOut(ref: string): string {
    const { git, remote, folder } = fixture;
    const clone = path.join(folder, 'runner');
    git(['init', '--quiet', clone], folder);
    git(['remote', 'add', 'origin', `file://${remote}`], clone);
    git(['fetch', '--quiet', '--no-tags', '--depth=1', 'origin', ref], clone);
    git(['checkout', '--quiet', '--detach', 'FETCH_HEAD'], clone);
    return clone;
  }

  it('takes the first parent of the merge, whatever the event says of the base', async () => {
    const staleBase = fixture.git(['rev-parse', 'HEAD']);
    const { head, merge, newBase } = openPullRequest();
    const repository = await fixture.repository(checkOut('refs/pull/1/merge'));
    const answer = await findChanges({ repository, base: staleBase, pullRequestHead: head });
    expect(answer).toEqual({ kind: 'known', base: newBase, head: merge, entries: OURS });
  });

  it('deepens until it finds where the branch left its base', async () => {
    const first = fixture.git(['rev-parse', 'HEAD']);
    const { head, newBase } = openPullRequest();
    const repository = await fixture.repository(checkOut('change'));
    const answer = await findChanges({ repository, base: newBase, pullRequestHead: head });
    expect(answer).toEqual({ kind: 'known', base: first, head, entries: OURS });
  });

  it('says so when the remote does not give what is missing', async () => {
    const { head, newBase } = openPullRequest();
    const clone = checkOut('refs/pull/1/merge');
    fixture.git(['remote', 'set-url', 'origin', '/nowhere'], clone);
    const answer = await findChanges({
      repository: await fixture.repository(clone),
      base: newBase,
      pullRequestHead: head,
    });
    expect(answer).toMatchObject({ kind: 'unknown', reason: expect.stringContaining('fetch-depth: 2') });
  });
});
