import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { frontEnds } from '../support/front-ends.ts';
import { openWorkshop, type Workshop } from '../support/workshop.ts';

const POST = `---
platforms: [instagram]
scheduled_date: 2026-05-10T13:55:00Z
media_urls: [/media/clip.mp4]
instagram_cover_url: /media/photo.jpg
---
Hello
`;

let workshop: Workshop;
beforeEach(async () => {
  workshop = await openWorkshop({ files: { 'content/posts/a.md': POST } });
});
afterEach(() => workshop.close());

const publish = () => frontEnds.CLI({ clone: workshop.fixture.clone, variables: workshop.variables() });
const blobOf = (file: string) => workshop.fixture.git(['rev-parse', `HEAD:${file}`]);

it('keeps in the ledger what was sent, cover included', async () => {
  const sent = ['media/clip.mp4', 'media/photo.jpg'].map((file) => ({ path: file, blob: blobOf(file) }));
  const run = await publish();
  expect(run.exitCode, run.stderr).toBe(0);
  expect(workshop.ledger()).toMatchObject([{ state: 'published', claim: { media: sent } }]);
  expect(run.stderr).not.toContain('differs from the commit');
});

it('says which file is not on disk what the commit holds, and sends the commit’s', async () => {
  const blob = blobOf('media/clip.mp4');
  const folder = path.join(workshop.fixture.clone, 'media');
  copyFileSync(path.join(folder, 'photo-2.jpg'), path.join(folder, 'photo.jpg'));
  const commit = workshop.fixture.git(['rev-parse', 'HEAD']).slice(0, 8);
  const run = await publish();
  expect(run.stderr).toContain(`differs from the commit ${commit} in media/photo.jpg.`);
  expect(workshop.ledger()[0]?.claim?.media?.[0]).toEqual({ path: 'media/clip.mp4', blob });
});
