import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { namedMedia } from '../../src/content/named-media.ts';
import { MediaDesk, mediaPost } from '../support/media-desk.ts';
import { makeJpeg, makePicture } from '../support/real-media.ts';

/**
 * Two pictures change their names, in two posts of which one names both, and a third is written over. Each change of the
 * working tree (a temporary file, a rename, a removal) is a step at which the process dies.
 */
const PRELOAD = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../support/kill-at-step.mjs');
const POSTS = {
  'posts/both.md': mediaPost(['one.png # kept', '"./two.webp"', 'plain.jpg']),
  'posts/one.md': mediaPost(['/posts/one.png']),
};
const AFTER = {
  'posts/both.md': mediaPost(['one.jpg # kept', '"./two.jpg"', 'plain.jpg']),
  'posts/one.md': mediaPost(['/posts/one.jpg']),
};
/** Three new files in two steps each, two posts in two, two removals. */
const STEPS = 12;

async function openDesk(): Promise<MediaDesk> {
  return new MediaDesk({
    ...POSTS,
    'posts/one.png': await makePicture('png'),
    'posts/two.webp': await makePicture('webp'),
    'posts/plain.jpg': await makeJpeg({ isCmyk: true }),
  });
}

function killedAt(desk: MediaDesk, step: number, when: string): number | null {
  const variables = { KILL_UNDER: path.join(desk.root, 'posts'), KILL_STEP: String(step), KILL_WHEN: when };
  return desk.run(['media', 'fix', '--yes'], { variables, nodeOptions: ['--import', PRELOAD] }).exitCode;
}

/** Each post is as it was or as it will be, and what it names is there. */
function expectWhole(desk: MediaDesk): void {
  const files = desk.files();
  for (const [post, before] of Object.entries(POSTS)) {
    const text = desk.text(post);
    expect([before, AFTER[post as keyof typeof AFTER]]).toContain(text);
    for (const { path: file } of namedMedia(post, Buffer.from(text)).references) {
      expect(files).toContain(path.posix.relative('posts', file));
    }
  }
  expect(desk.findings().map(({ code }) => code)).not.toContain('MEDIA_MISSING');
}

it.each(Array.from({ length: STEPS }, (_, index) => index + 1))('survives a kill at change %i', async (step) => {
  for (const when of ['before', 'after']) {
    const desk = await openDesk();
    try {
      expect(killedAt(desk, step, when), 'the run was to be killed').toBeNull();
      expectWhole(desk);
      const again = desk.fix();
      expect([again.exitCode, again.report.not_fixed]).toEqual([0, []]);
      for (const [post, text] of Object.entries(AFTER)) expect(desk.text(post)).toBe(text);
      expect(desk.findings().filter(({ severity }) => severity === 'error')).toEqual([]);
    } finally {
      desk.remove();
    }
  }
});

it('knows every step', async () => {
  const desk = await openDesk();
  expect(killedAt(desk, STEPS + 1, 'before')).toBe(0);
  expect(desk.files()).toEqual(['both.md', 'one.jpg', 'one.md', 'plain.jpg', 'two.jpg']);
  desk.remove();
});
