import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ContentTree } from '../../domain/content-tree.ts';
import { Git } from '../../support/git.ts';
import { createCommitTree } from './commit-tree.ts';
import { createWorkingTree } from './working-tree.ts';

/** A file's content, or where a link leads. */
type Entry = string | Uint8Array | { readonly link: string };

const LARGE = Buffer.alloc(3_000_000, 'line\n');
const BINARY = Buffer.from([0, 10, 255, 13, 10, 0]);

const REPOSITORY: Readonly<Record<string, Entry>> = {
  'mergecast.yml': 'content: [content/posts]\n',
  'content/posts/b.md': 'b',
  'content/posts/a.md': 'a',
  'content/posts/2026/05/größe 📸.md': 'deep',
  'content/posts/2026/05/a:b "c"\n.md': 'odd name',
  'content/posts/empty.md': '',
  'content/posts/binary.jpg': BINARY,
  'content/posts/large.mp4': LARGE,
  'shared/s.md': 's',
  'shared/more/m.md': 'm',
  'shared/ring-a/to-b': { link: '../ring-b' },
  'shared/ring-b/to-a': { link: '../ring-a' },
  'links/same.md': { link: '../content/posts/a.md' },
  'content/posts/again.md': { link: 'a.md' },
  'content/posts/twice.md': { link: 'again.md' },
  'content/posts/shared.md': { link: '../../shared/s.md' },
  'content/posts/more': { link: '../../shared/more' },
  'content/posts/more-again': { link: './more/../more/' },
  'content/posts/self': { link: '.' },
  'content/posts/up': { link: '../..' },
  'content/posts/ping': { link: 'pong' },
  'content/posts/pong': { link: 'ping' },
  'content/posts/nowhere.md': { link: 'not-there.md' },
  'content/posts/through-a-file.md': { link: 'a.md/x' },
  'content/posts/out.md': { link: '../../../outside/secret.md' },
  'content/posts/out': { link: '../../../outside' },
  'content/posts/absolute.md': { link: '/etc/hostname' },
  'content/posts/git': { link: '../../.git' },
  'content/posts/config.md': { link: '../../.git/config' },
  'linked-content': { link: 'content' },
  'linked-out': { link: '../outside' },
  'linked-git': { link: '.git' },
};

const POSTS = [
  'content/posts/2026/05/a:b "c"\n.md',
  'content/posts/2026/05/größe 📸.md',
  'content/posts/a.md',
  'content/posts/b.md',
  'content/posts/binary.jpg',
  'content/posts/empty.md',
  'content/posts/large.mp4',
  'shared/more/m.md',
  'shared/s.md',
];

let folder: string;
let root: string;
let head: string;

function git(...args: readonly string[]): string {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com'];
  return execFileSync('git', [...identity, ...args], { cwd: root, encoding: 'utf8' }).trim();
}

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'mergecast-trees-')));
  root = join(folder, 'repository');
  write(join(folder, 'outside'), { 'secret.md': 'secret' });
  write(root, REPOSITORY);
  git('init', '-q');
  git('add', '-A');
  git('commit', '-qm', 'content');
  head = git('rev-parse', 'HEAD');
});

afterAll(() => rmSync(folder, { recursive: true }));

function write(at: string, entries: Readonly<Record<string, Entry>>): void {
  for (const [path, entry] of Object.entries(entries)) {
    mkdirSync(dirname(join(at, path)), { recursive: true });
    if (typeof entry === 'object' && 'link' in entry) symlinkSync(entry.link, join(at, path));
    else writeFileSync(join(at, path), entry);
  }
}

function commitTree(commit = head): ContentTree {
  return createCommitTree({ git: new Git(root, process.env), commit });
}

async function pathsOf(tree: ContentTree, ...folders: readonly string[]): Promise<readonly string[]> {
  return (await tree.list(folders)).map(({ path }) => path);
}

async function contentsOf(tree: ContentTree, ...paths: readonly string[]): Promise<readonly (string | null)[]> {
  const contents: (string | null)[] = [];
  for await (const { bytes } of tree.read(paths.map((path) => ({ path })))) {
    contents.push(bytes === null ? null : Buffer.from(bytes).toString('latin1'));
  }
  return contents;
}

describe.each([
  ['the working tree', () => createWorkingTree(root)],
  ['a commit', () => commitTree()],
])('%s', (_, open) => {
  describe('lists', () => {
    it.each([
      ['content/posts', POSTS],
      ['./content//posts/', POSTS],
      ['linked-content/posts', POSTS],
      ['content/posts/2026', POSTS.slice(0, 2)],
      ['links', ['content/posts/a.md']],
      ['shared', ['shared/more/m.md', 'shared/s.md']],
      ['not-there', []],
      ['content/posts/a.md', []],
    ])('%s', async (name, paths) => {
      expect(await pathsOf(open(), name)).toEqual(paths);
    });

    it('overlapping folders, each file once', async () => {
      expect(await pathsOf(open(), 'content/posts/2026', 'content', 'shared')).toEqual(POSTS);
    });

    it('the whole repository, without .git', async () => {
      expect(await pathsOf(open(), '.')).toEqual([...POSTS.slice(0, 7), 'mergecast.yml', ...POSTS.slice(7)]);
    });

    it.each([
      '..',
      '../outside',
      'content/../../outside',
      '/etc',
      'C:\\content',
      '.git',
      '.git/hooks',
      '.GIT',
      'linked-out',
      'linked-git',
    ])('nothing of %s: it is outside', async (name) => {
      await expect(open().list([name])).rejects.toMatchObject({ kind: 'config', code: 'CONTENT_FOLDER_OUTSIDE' });
    });
  });

  describe('looks at', () => {
    it.each([
      ['content/posts/b.md', 'content/posts/b.md', 1],
      ['content/posts/2026/../b.md', 'content/posts/b.md', 1],
      ['content/posts/twice.md', 'content/posts/a.md', 1],
      ['content/posts/more/m.md', 'shared/more/m.md', 1],
      ['linked-content/posts/more-again/m.md', 'shared/more/m.md', 1],
      ['content/posts/self/self/empty.md', 'content/posts/empty.md', 0],
      ['content/posts/large.mp4', 'content/posts/large.mp4', LARGE.length],
    ])('the file %s', async (path, realPath, sizeBytes) => {
      expect(await open().look(path)).toMatchObject({ kind: 'file', path: realPath, sizeBytes });
    });

    it.each([
      ['', 'folder'],
      ['content', 'folder'],
      ['content/posts/up', 'folder'],
      ['content/posts/B.md', 'missing'],
      ['content/posts/b.md/c', 'missing'],
      ['content/posts/nowhere.md', 'missing'],
      ['content/posts/through-a-file.md', 'missing'],
      ['content/posts/ping', 'missing'],
      ['content/zero\0byte', 'missing'],
      [`content/${'long'.repeat(100)}`, 'missing'],
      ['../outside/secret.md', 'outside'],
      ['../outside/not-there.md', 'outside'],
      ['/etc/hostname', 'outside'],
      ['.git/config', 'outside'],
      ['content/posts/out.md', 'outside'],
      ['content/posts/out/secret.md', 'outside'],
      ['content/posts/absolute.md', 'outside'],
      ['content/posts/git/config', 'outside'],
      ['content/posts/config.md', 'outside'],
    ])('%j: %s', async (path, kind) => {
      expect(await open().look(path)).toEqual({ kind });
    });
  });

  describe('reads', () => {
    it('in the order asked, bytes as they are', async () => {
      const asked = [
        'content/posts/b.md',
        'content/posts/binary.jpg',
        'not-there',
        'content/posts/empty.md',
        'mergecast.yml',
      ];
      const contents = ['b', BINARY.toString('latin1'), null, '', 'content: [content/posts]\n'];
      expect(await contentsOf(open(), ...asked, ...asked)).toEqual([...contents, ...contents]);
    });

    it('everything that it lists', async () => {
      const tree = open();
      const contents = await contentsOf(tree, ...(await pathsOf(tree, 'content/posts')));
      expect(contents.map((content) => content?.length)).toEqual([8, 4, 1, 1, BINARY.length, 0, LARGE.length, 1, 1]);
    });

    it('no folder, no link that leaves, nothing of .git', async () => {
      const asked = [
        'content',
        'content/posts/out.md',
        'content/posts/config.md',
        '.git/config',
        '../outside/secret.md',
      ];
      expect(await contentsOf(open(), ...asked)).toEqual([null, null, null, null, null]);
    });

    it('no further than asked', async () => {
      for await (const { bytes } of open().read([
        { path: 'content/posts/large.mp4' },
        { path: 'content/posts/a.md' },
      ])) {
        expect(bytes?.length).toBe(LARGE.length);
        break;
      }
    });
  });

  it.each([
    ['content/posts/large.mp4', 7, 'line\nli'],
    ['content/posts/twice.md', 7, 'a'],
    ['content/posts/empty.md', 7, ''],
    ['content/posts/out.md', 7, null],
    ['not-there', 7, null],
    ['content', 7, null],
  ])('reads the head of %s', async (path, maxBytes, head) => {
    const bytes = await open().readHead(path, maxBytes);
    expect(bytes && Buffer.from(bytes).toString()).toBe(head);
  });

  it('reads a large file in places: forward, back, and past its end', async () => {
    const file = await open().open('content/posts/large.mp4');
    const read = async (start: number, length: number) =>
      Buffer.from((await file?.read(start, length)) ?? []).toString('latin1');
    const expected = (start: number, length: number) =>
      Buffer.from(LARGE)
        .subarray(start, start + length)
        .toString('latin1');
    expect(file?.sizeBytes).toBe(LARGE.length);
    const end = LARGE.length - 5;
    for (const [start, length] of [
      [0, 7],
      [7, 100_000],
      [100_000, 3],
      [end, 100],
      [2, 5],
      [LARGE.length, 5],
    ] as const) {
      expect(await read(start, length)).toBe(expected(start, length));
    }
    await file?.close();
  });

  it.each(['content/posts/out.md', 'not-there', 'content'])('does not open %s', async (path) => {
    expect(await open().open(path)).toBeNull();
  });
});

describe('the working tree alone', () => {
  it('knows no commit and no blobs', async () => {
    const tree = createWorkingTree(root);
    expect(tree.commit).toBeNull();
    expect(await tree.look('content/posts/a.md')).toMatchObject({ blob: null });
  });

  it('passes over a repository inside, a pipe, and a file that goes away', async () => {
    const place = join(folder, 'desk');
    write(place, {
      'content/a.md': 'a',
      'content/gone.md': 'x',
      'content/sub/.git': 'gitdir: x',
      'content/sub/s.md': 's',
    });
    execFileSync('mkfifo', [join(place, 'content/pipe.md')]);
    const tree = createWorkingTree(place);
    expect(await pathsOf(tree, 'content')).toEqual(['content/a.md', 'content/gone.md']);
    unlinkSync(join(place, 'content/gone.md'));
    expect(await contentsOf(tree, 'content/gone.md', 'content/pipe.md', 'content/a.md')).toEqual([null, null, 'a']);
  });

  it('may itself stand behind a link', async () => {
    symlinkSync(root, join(folder, 'door'));
    expect(await pathsOf(createWorkingTree(join(folder, 'door')), 'shared')).toEqual([
      'shared/more/m.md',
      'shared/s.md',
    ]);
  });
});

describe('a commit alone', () => {
  it('gives the blob of each file', async () => {
    const [file] = await commitTree().list(['content/posts/2026/..']);
    expect(file?.blob).toBe(git('rev-parse', `${head}:${POSTS[0]}`));
    expect(await commitTree().look('content/posts/again.md')).toMatchObject({
      blob: git('rev-parse', `${head}:content/posts/a.md`),
    });
  });

  it('does not see what is not committed, and no submodule', async () => {
    const before = commitTree();
    write(root, { 'content/posts/new.md': 'new' });
    git('update-index', '--add', '--cacheinfo', `160000,${head},content/posts/module`);
    git('commit', '-qm', 'a submodule');
    const after = commitTree(git('rev-parse', 'HEAD'));
    expect(await pathsOf(before, 'content/posts')).toEqual(POSTS);
    expect(await pathsOf(after, 'content/posts')).toEqual(POSTS);
    expect(await after.look('content/posts/module')).toEqual({ kind: 'missing' });
    expect(await after.look('content/posts/module/a.md')).toEqual({ kind: 'missing' });
  });

  it('says what is wrong with a commit that is not there', async () => {
    const tree = commitTree('1'.repeat(40));
    await expect(tree.list(['content'])).rejects.toThrow(/git ls-tree failed/);
  });
});
