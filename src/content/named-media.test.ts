import { expect, it } from 'vitest';
import { namedMedia, renameMedia } from './named-media.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const POST = `---
status: scheduled
media_urls:
  - ./a.png   # first
  - /media/b.png
  - https://cdn.example.com/a.png
instagram_media_urls: [ "../05/a.png" ]
threads_media_urls: ['x/../a.png']
instagram_cover_url: c.png
instagram_alt_text: a.png
profiles:
  de/at: { media_urls: [a.png], instagram_cover_url: ./a.png }
---
a.png
`;

it('finds every place that names a file, overridden or not', () => {
  const { references, isComplete, isFinished } = namedMedia('posts/05/p.md', bytes(POST));
  expect(references.map(({ pointer, path }) => [pointer, path])).toEqual([
    ['/media_urls/0', 'posts/05/a.png'],
    ['/media_urls/1', 'media/b.png'],
    ['/instagram_media_urls/0', 'posts/05/a.png'],
    ['/threads_media_urls/0', 'posts/05/a.png'],
    ['/instagram_cover_url', 'posts/05/c.png'],
    ['/profiles/de~1at/media_urls/0', 'posts/05/a.png'],
    ['/profiles/de~1at/instagram_cover_url', 'posts/05/a.png'],
  ]);
  expect([isComplete, isFinished]).toEqual([true, false]);
});

it('renames as the author wrote it, and nothing else', () => {
  const { references, text } = namedMedia('posts/05/p.md', bytes(POST));
  const own = references.filter(({ path }) => path === 'posts/05/a.png');
  const result = renameMedia(text ?? '', new Map(own.map((reference) => [reference, 'posts/05/a-2.jpg'])));
  const expected = POST.replace('./a.png ', './a-2.jpg ')
    .replace('"../05/a.png"', '"../05/a-2.jpg"')
    .replace("'x/../a.png'", "'x/../a-2.jpg'")
    .replace('[a.png], instagram_cover_url: ./a.png', '[a-2.jpg], instagram_cover_url: ./a-2.jpg');
  expect(result).toEqual({ kind: 'edited', text: expected });
});

it('writes a path from the root where the name does not stand at the end', () => {
  const { references, text } = namedMedia('posts/p.md', bytes('---\nmedia_urls: [a.png/.]\n---\n'));
  const result = renameMedia(text ?? '', new Map(references.map((reference) => [reference, 'posts/a.jpg'])));
  expect(result).toEqual({ kind: 'edited', text: '---\nmedia_urls: [/posts/a.jpg]\n---\n' });
});

it.each([
  ['---\nmedia_urls: [a.png]\nstatus: completed\n---\n', { isFinished: true, isComplete: true }],
  ['---\nmedia_urls: [a.png\n---\n', { isFinished: false, isComplete: false }],
  ['no front matter', { isFinished: false, isComplete: false, references: [] }],
  ['---\nmedia_urls: a.png\nprofiles: [x]\n---\n', { isComplete: true, references: [] }],
])('reads %j as far as it goes', (text, expected) => {
  expect(namedMedia('p.md', bytes(text))).toMatchObject(expected);
});
