import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createGitFixture, type GitFixture, gitVariables } from '../../test/support/git-fixture.ts';
import { advanceCheckout } from './advance-checkout.ts';
import { Git } from './git.ts';
import { writeCommit } from './git-objects.ts';

let fixture: GitFixture;
let git: Git;
let head: string;
let next: string;

beforeEach(async () => {
  fixture = createGitFixture({ 'a.md': 'one\n', 'b.md': 'one\n' });
  git = new Git(fixture.clone, gitVariables);
  head = fixture.git(['rev-parse', 'HEAD']);
  next = await writeCommit(git, {
    parent: head,
    message: 'next\n',
    changes: [{ path: 'a.md', bytes: Buffer.from('two\n') }],
  });
});
afterEach(() => fixture.remove());

const file = (name: string) => path.join(fixture.clone, name);

it('brings the branch, the index and the files along', async () => {
  expect(await advanceCheckout(git, 'main', head, next)).toBe(true);
  expect(fixture.git(['rev-parse', 'main'])).toBe(next);
  expect(readFileSync(file('a.md'), 'utf8')).toBe('two\n');
  expect(fixture.git(['status', '--porcelain'])).toBe('');
});

it('leaves unrelated local edits alone', async () => {
  writeFileSync(file('b.md'), 'mine\n');
  expect(await advanceCheckout(git, 'main', null, next)).toBe(true);
  expect(readFileSync(file('b.md'), 'utf8')).toBe('mine\n');
});

it('changes nothing when local edits are in the way', async () => {
  writeFileSync(file('a.md'), 'mine\n');
  expect(await advanceCheckout(git, 'main', null, next)).toBe(false);
  expect(fixture.git(['rev-parse', 'main'])).toBe(head);
  expect(readFileSync(file('a.md'), 'utf8')).toBe('mine\n');
});

it('changes nothing when the branch has moved, or is not an ancestor', async () => {
  fixture.git(['commit', '--quiet', '--allow-empty', '--message', 'meanwhile']);
  const moved = fixture.git(['rev-parse', 'HEAD']);
  expect(await advanceCheckout(git, 'main', head, next)).toBe(false);
  expect(await advanceCheckout(git, 'main', null, next)).toBe(false);
  expect(fixture.git(['rev-parse', 'main'])).toBe(moved);
});

it('moves a branch that is not checked out without touching files', async () => {
  fixture.git(['checkout', '--quiet', '-b', 'other']);
  expect(await advanceCheckout(git, 'main', head, next)).toBe(true);
  expect(fixture.git(['rev-parse', 'main'])).toBe(next);
  expect(readFileSync(file('a.md'), 'utf8')).toBe('one\n');
});
