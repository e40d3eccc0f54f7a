import { expect, it } from 'vitest';
import { parseConfig } from '../content/parse-config.ts';
import { parsePost } from '../content/parse-post.ts';
import { parseInstant } from '../domain/instant.ts';
import { postPath } from '../domain/post.ts';
import { viewPost } from './view-post.ts';

const { config } = parseConfig('profiles: {my_brand: {instagram: {account_id: "1"}}}', 'mergecast.yml');

function view(text: string) {
  if (config === null) throw new Error('The configuration is wrong.');
  const path = postPath('content/posts/a.md');
  const parsed = parsePost({ path, blob: null, bytes: Buffer.from(text) }, config);
  return viewPost({ parsed, post: parsed.post, problems: parsed.problems }, []);
}

it('shows a post with an error as far as it can be read, at the time its author wrote', () => {
  const { destinations, findings } = view(
    '---\nplatforms: [instagram]\nscheduled_date: 2026-05-10T14:00:00Z\nmedia_url: [./a.jpg]\n---\nHello\n',
  );
  expect(destinations).toMatchObject([
    {
      platformName: 'Instagram',
      caption: 'Hello',
      state: 'invalid',
      scheduledAt: parseInstant('2026-05-10T14:00:00Z'),
      isNow: false,
    },
  ]);
  expect(findings).toMatchObject([{ code: 'FIELD_UNKNOWN', line: 4 }]);
});

it('shows a file that is no post by its findings alone', () => {
  expect(view('---\nplatforms: [\n---\n')).toMatchObject({ destinations: [], findings: [{ severity: 'error' }] });
});
