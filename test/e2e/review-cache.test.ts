import { appendFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/content/parse-config.ts';
import { createWorkingTree } from '../../src/content/tree/working-tree.ts';
import type { Config } from '../../src/domain/config.ts';
import type { ContentTree } from '../../src/domain/content-tree.ts';
import { isPostFile } from '../../src/run/load-content.ts';
import { readPosts } from '../../src/run/review/read-posts.ts';
import { ReviewCache } from '../../src/run/review/review-cache.ts';
import { cleanBlobs } from '../../src/support/git-index.ts';
import { createGitFixture, type GitFixture, writeFiles } from '../support/git-fixture.ts';

const CONFIG_TEXT = 'profiles: { my_brand: { instagram: { account_id: "1" } } }\n';
const { config } = parseConfig(CONFIG_TEXT, 'mergecast.yml') as { config: Config };
const PICTURE = readFileSync(path.resolve(import.meta.dirname, '../../content/posts/2026/12/first-light.jpg'));
const post = (picture: string, caption = 'Hello') =>
  `---\nplatforms: [instagram]\nscheduled_date: 2026-05-10T14:00:00Z\nmedia_urls: [${picture}]\n---\n${caption}\n`;

let fixture: GitFixture;
let program: string;
beforeEach(() => {
  fixture = createGitFixture({
    'content/posts/a.md': post('./a.jpg'),
    'content/posts/a.jpg': PICTURE,
    'content/posts/b.md': post('/media/b.jpg'),
    'media/b.jpg': PICTURE,
    'content/posts/c.md': post('./missing.jpg'),
    'content/posts/d.md': 'no post\n',
  });
  program = path.join(fixture.folder, 'program.js');
  writeFileSync(program, 'one version');
});
afterEach(() => fixture.remove());

interface Counted {
  readonly posts: unknown;
  /** Every file whose bytes were looked at. */
  readonly opened: readonly string[];
}

const cacheFolder = () => path.join(fixture.folder, 'cache');

/** A review as `validate` makes it, and what it read. */
async function review({ configText = CONFIG_TEXT, isCached = true } = {}): Promise<Counted> {
  const opened: string[] = [];
  const tree = counting(createWorkingTree(fixture.clone), opened);
  const { git, root } = await fixture.repository();
  const place = { folder: cacheFolder(), program };
  const cache = isCached ? await ReviewCache.open({ place, root, configText, config }) : null;
  const files = (await tree.list(config.content)).filter((file) => isPostFile(file.path));
  const { posts, readCount } = await readPosts({ tree, config, files, blobs: await cleanBlobs(git), cache });
  expect(readCount).toBe(opened.filter(isPostFile).length);
  await cache?.save();
  return { posts, opened: opened.sort() };
}

function counting(tree: ContentTree, opened: string[]): ContentTree {
  return {
    commit: tree.commit,
    list: (folders) => tree.list(folders),
    look: (file) => tree.look(file),
    readHead: (file, maxBytes) => tree.readHead(file, maxBytes),
    read: async function* (files) {
      for await (const each of tree.read(files)) {
        opened.push(each.path);
        yield each;
      }
    },
    open: (file) => {
      opened.push(file);
      return tree.open(file);
    },
  };
}

function commit(): void {
  fixture.git(['add', '--all']);
  fixture.git(['commit', '--quiet', '--allow-empty', '--message', 'change']);
}

const EVERYTHING = [
  'content/posts/a.jpg',
  'content/posts/a.md',
  'content/posts/b.md',
  'content/posts/c.md',
  'content/posts/d.md',
  'media/b.jpg',
];

describe('what a second review reads', () => {
  it.each<readonly [name: string, change: () => void, read: readonly string[]]>([
    ['nothing, when nothing changed', () => {}, []],
    [
      'a post that changed, and its media',
      () => write('content/posts/b.md', post('/media/b.jpg', 'Other')),
      ['content/posts/b.md', 'media/b.jpg'],
    ],
    [
      'the posts of a picture that changed',
      () => appendFileSync(path.join(fixture.clone, 'media/b.jpg'), 'x'),
      ['content/posts/b.md', 'media/b.jpg'],
    ],
    [
      'the post whose picture has come',
      () => write('content/posts/missing.jpg', PICTURE),
      ['content/posts/c.md', 'content/posts/missing.jpg'],
    ],
    [
      'the post whose picture has gone',
      () => rmSync(path.join(fixture.clone, 'content/posts/a.jpg')),
      ['content/posts/a.md'],
    ],
    [
      'a post under its new name',
      () => fixture.git(['mv', 'content/posts/d.md', 'content/posts/e.md']),
      ['content/posts/e.md'],
    ],
  ])('%s', async (_name, change, read) => {
    const first = await review();
    expect(first.opened).toEqual(EVERYTHING);
    change();
    commit();
    const second = await review();
    expect(second.opened).toEqual(read);
    expect(second.posts).toEqual((await review({ isCached: false })).posts);
    expect((await review()).opened).toEqual([]);
  });

  it('what is not committed, each time', async () => {
    await review();
    write('content/posts/b.md', post('/media/b.jpg', 'Not committed'));
    for (let round = 0; round < 2; round += 1) {
      const { opened, posts } = await review();
      expect(opened).toEqual(['content/posts/b.md', 'media/b.jpg']);
      expect(posts).toEqual((await review({ isCached: false })).posts);
    }
  });
});

describe('a cache that cannot be used is ignored, and written anew', () => {
  const file = () => path.join(cacheFolder(), readdirSync(cacheFolder())[0] ?? '');
  const text = () => readFileSync(file(), 'utf8');
  it.each<readonly [name: string, spoil: () => void]>([
    ['gone', () => rmSync(file())],
    ['empty', () => writeFileSync(file(), '')],
    ['cut short', () => writeFileSync(file(), text().slice(0, -20))],
    ['changed by one letter', () => writeFileSync(file(), text().replace('Hello', 'Hellp'))],
    ['something else', () => writeFileSync(file(), '<html>')],
    ['of another version', () => writeFileSync(program, 'another version')],
  ])('%s', async (_name, spoil) => {
    const first = await review();
    spoil();
    expect(await review()).toEqual(first);
    expect((await review()).opened).toEqual([]);
  });

  it('of another configuration', async () => {
    await review();
    expect((await review({ configText: `${CONFIG_TEXT}# else\n` })).opened).toEqual(EVERYTHING);
  });
});

function write(name: string, content: string | Uint8Array): void {
  writeFiles(fixture.clone, { [name]: content });
}
