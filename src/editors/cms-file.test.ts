import { expect, it } from 'vitest';
import { parse } from 'yaml';
import type { CmsConfig } from './cms-config.ts';
import { cmsFile } from './cms-file.ts';

const CONFIG: CmsConfig = {
  backend: { name: 'github', repo: 'acme/content' },
  media_folder: 'posts',
  collections: [{ name: 'mergecast-posts', label: 'Posts', fields: [{ name: 'body' }] }],
};

const MINE = `# mine
backend: { name: git-gateway }   # not GitHub
collections:
    # pages first
    - name: pages
      folder: pages   # by hand

    - name: mergecast-posts
      label: Old
      fields: []

    # last
    - { name: news, folder: news }
site_url: https://acme.example
`;

it('writes a new file that says what it is', () => {
  const text = cmsFile(null, CONFIG) ?? '';
  expect(parse(text)).toEqual(CONFIG);
  expect(text.startsWith('# ')).toBe(true);
});

it('brings its own collection up to date and leaves every other byte', () => {
  const edited = cmsFile(MINE, CONFIG) ?? '';
  const old = '      label: Old\n      fields: []\n';
  const [head = '', tail = ''] = MINE.split(old);
  expect(edited).toBe(`${head}      label: Posts\n      fields:\n        - name: body\n${tail}media_folder: posts\n`);
  expect(cmsFile(edited, CONFIG)).toBe(edited);
});

it('adds its collection to those that are there', () => {
  const mine = 'backend: {}\nmedia_folder: m\ncollections:\n- name: pages\n  folder: pages';
  expect(cmsFile(mine, CONFIG)).toBe(`${mine}\n- name: mergecast-posts\n  label: Posts\n  fields:\n    - name: body\n`);
});

it('adds what is missing to a file without collections', () => {
  expect(cmsFile('backend: { name: gitlab }', CONFIG)).toMatch(
    /^backend: \{ name: gitlab \}\nmedia_folder: posts\ncoll/,
  );
});

it.each([
  ['no YAML', 'a: [}'],
  ['a list', '- a'],
  ['collections on one line', 'collections: [{ name: pages }]'],
  ['collections under another key', 'collections: &c\n  a: 1'],
])('touches nothing where there is %s', (_title, text) => {
  expect(cmsFile(text, CONFIG)).toBeNull();
});
