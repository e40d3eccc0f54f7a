import { describe, expect, it } from 'vitest';
import { postPath } from '../domain/post.ts';
import { normalisePath, readMediaSource } from './media-path.ts';

const POST = postPath('content/posts/2026/new-drop.md');

function read(written: string, post = POST) {
  const { source, problem } = readMediaSource(written, post, '/media_urls/0');
  return { source, code: problem?.code ?? null };
}

describe('readMediaSource', () => {
  it.each([
    ['./a.jpg', 'content/posts/2026/a.jpg'],
    ['a.jpg', 'content/posts/2026/a.jpg'],
    ['../media//b.jpg', 'content/posts/media/b.jpg'],
    ['../../../c.jpg', 'c.jpg'],
    ['/media/d.jpg', 'media/d.jpg'],
    ['/media/../e.jpg', 'e.jpg'],
    ['./50% off.jpg', 'content/posts/2026/50% off.jpg'],
    ['./a%20b.jpg', 'content/posts/2026/a%20b.jpg'],
    ['./größe 新.jpg', 'content/posts/2026/größe 新.jpg'],
    ['./a#1?x=2.jpg', 'content/posts/2026/a#1?x=2.jpg'],
    ['./..a/b.jpg', 'content/posts/2026/..a/b.jpg'],
    ['./.github/a.jpg', 'content/posts/2026/.github/a.jpg'],
  ])('%s is a file', (written, path) => {
    expect(read(written)).toEqual({ source: { kind: 'file', path }, code: null });
  });

  it('starts at the root for a post that lies there', () => {
    expect(read('./a.jpg', postPath('post.md')).source).toEqual({ kind: 'file', path: 'a.jpg' });
  });

  it.each(['https://cdn.example.com/a.jpg?v=1', 'HTTPS://cdn.example.com/a%20b.jpg'])('%s is an address', (written) => {
    expect(read(written)).toEqual({ source: { kind: 'url', url: written }, code: null });
  });

  it.each([
    ['../../../../a.jpg', 'MEDIA_OUTSIDE'],
    ['/../a.jpg', 'MEDIA_OUTSIDE'],
    ['/..', 'MEDIA_OUTSIDE'],
    ['/.git/config', 'MEDIA_OUTSIDE'],
    ['../../../.GIT/config', 'MEDIA_OUTSIDE'],
    ['http://cdn.example.com/a.jpg', 'MEDIA_URL_INVALID'],
    ['http://127.0.0.1/a.jpg', 'MEDIA_URL_INVALID'],
    ['ftp://cdn.example.com/a.jpg', 'MEDIA_URL_INVALID'],
    ['file:///etc/passwd', 'MEDIA_URL_INVALID'],
    ['data:image/png;base64,AAAA', 'MEDIA_URL_INVALID'],
    ['//cdn.example.com/a.jpg', 'MEDIA_URL_INVALID'],
    ['https://', 'MEDIA_URL_INVALID'],
    ['https://cdn.example.com/a b.jpg', 'MEDIA_URL_INVALID'],
    ['https://user:secret@cdn.example.com/a.jpg', 'MEDIA_URL_INVALID'],
    ['C:\\media\\a.jpg', 'MEDIA_URL_INVALID'],
    ['media\\a.jpg', 'MEDIA_URL_INVALID'],
    ['a\nb.jpg', 'MEDIA_URL_INVALID'],
  ])('%s is refused', (written, code) => {
    expect(read(written).code).toBe(code);
  });

  it('does not repeat a password', () => {
    const { problem } = readMediaSource('https://user:hunter2@cdn.example.com/a.jpg', POST, '/media_urls/0');
    expect(JSON.stringify(problem)).not.toContain('hunter2');
  });
});

describe('normalisePath', () => {
  it.each([
    ['a/./b//c/', 'a/b/c'],
    ['a/../..', '..'],
    ['../../a', '../../a'],
    ['./', ''],
  ])('%s', (path, expected) => {
    expect(normalisePath(path)).toBe(expected);
  });
});
