import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCommitTree } from '../../src/content/tree/commit-tree.ts';
import type { Git } from '../../src/support/git.ts';
import { listTree, readBlobs, writeCommit } from '../../src/support/git-objects.ts';
import { pushCommit } from '../../src/support/git-push.ts';
import { fetchRefs, newestHead, openRepository } from '../../src/support/repository.ts';
import { Effects } from '../support/faults/effects.ts';
import { MemoryGit } from '../support/faults/memory-git.ts';
import { MemoryObjects } from '../support/faults/memory-objects.ts';
import { createGitFixture, type GitFixture, gitVariables } from '../support/git-fixture.ts';

/** What a run does with git gives the same with the real one and with the one in memory. */
const FILES = { 'a.md': 'a\n', 'posts/b.md': 'b\n', 'posts/deep/c.md': 'c\n' };
let fixture: GitFixture;
beforeAll(() => {
  fixture = createGitFixture(FILES);
});
afterAll(() => fixture.remove());

function memoryGit(): Git {
  const objects = new MemoryObjects();
  const entries = Object.entries(FILES).map(
    ([path, text]) => [path, { mode: '100644', oid: objects.addBlob(Buffer.from(text)) }] as const,
  );
  const first = objects.addCommit({ tree: objects.addTree(new Map(entries)), parents: [], message: 'first' });
  const refs = () => new Map([['refs/heads/main', first]]);
  return new MemoryGit({ objects, remote: refs(), refs: refs() }, new Effects(), () => {});
}

const kinds = {
  'the real git': () => openRepository(fixture.clone, gitVariables),
  'the git in memory': () => openRepository('/memory', {}, memoryGit),
};

describe.each(Object.entries(kinds))('%s', (_name, open) => {
  it('reads, writes and pushes', async () => {
    const repository = await open();
    const { git, remote } = repository;
    expect(repository).toMatchObject({ remote: 'origin', isShallow: false });
    const head = await newestHead(repository, 'main');
    const tree = createCommitTree({ git, commit: head });
    expect((await tree.list(['posts'])).map(({ path }) => path)).toEqual(['posts/b.md', 'posts/deep/c.md']);
    expect(await tree.look('posts/b.md')).toMatchObject({ kind: 'file', sizeBytes: 2 });
    expect(Buffer.from((await tree.readHead('posts/deep/c.md', 1)) ?? []).toString()).toBe('c');

    const ref = 'refs/mergecast/ledger/x';
    const changes = [{ path: 'instagram/posts/b.md.json', bytes: Buffer.from('{}') }];
    const one = await writeCommit(git, { parent: null, message: 'one', changes });
    expect(await git.text(['ls-remote', remote ?? '', ref])).toBe('');
    expect(await pushCommit(git, remote ?? '', one, ref)).toEqual({ kind: 'pushed' });
    expect(await git.text(['ls-remote', remote ?? '', ref])).toBe(`${one}\t${ref}`);
    const rival = await writeCommit(git, { parent: null, message: 'rival', changes });
    expect(await pushCommit(git, remote ?? '', rival, ref)).toEqual({ kind: 'lost_race' });

    await fetchRefs(repository, ['+refs/mergecast/ledger/*:refs/mergecast/remotes/origin/*'], 'the ledger');
    expect(await git.text(['rev-parse', '--verify', '--quiet', 'refs/mergecast/remotes/origin/x^{commit}'])).toBe(one);
    const [entry] = await listTree(git, one);
    expect(entry).toMatchObject({ mode: '100644', path: 'instagram/posts/b.md.json' });
    expect((await readBlobs(git, [entry?.oid ?? ''])).map(String)).toEqual(['{}']);
  });
});
