import { expect, it } from 'vitest';
import type { AuditTrail } from '../domain/audit-trail.ts';
import { auditTrailMarkdown } from './audit-trail-markdown.ts';

const MARKER = '<!-- mergecast audit-trail c0ffee -->';
const instagram = { platform: 'instagram', profile: 'my_brand' } as const;
const trail = (...destinations: AuditTrail['destinations'][number][]): AuditTrail => ({ destinations });

it('lists every outcome of every post', () => {
  const trails = [
    {
      path: 'content/posts/a.md',
      trail: trail({ ...instagram, status: 'success', post_url: 'https://www.instagram.com/p/A/' }),
    },
    {
      path: 'content/posts/b.md',
      trail: trail(
        { ...instagram, status: 'failed', error_code: 36003, error_message: 'Too wide.' },
        { ...instagram, platform: 'threads', status: 'pending' },
      ),
    },
  ];
  expect(auditTrailMarkdown(trails, MARKER)).toMatchInlineSnapshot(`
    "<!-- mergecast audit-trail c0ffee -->
    What happened to these posts, to be written into their front matter. Only \`status\`, \`post_url\` and \`destinations\` change.

    | Post | Where | Outcome |
    | --- | --- | --- |
    | \`content/posts/a.md\` | instagram \\(my\\_brand\\) | ✅ [published](<https://www.instagram.com/p/A/>) |
    | \`content/posts/b.md\` | instagram \\(my\\_brand\\) | ❌ 36003\\: Too wide. |
    | \`content/posts/b.md\` | threads \\(my\\_brand\\) | ⏳ pending |

    Merging this publishes nothing, and closing it loses nothing: the ledger has every outcome already. Until it is merged, Mergecast keeps it up to date and rebuilds its branch on the newest commit of the base, so please change nothing on that branch."
  `);
});

it('notifies nobody and forms no markup, whatever a post is called or a platform says', () => {
  const evil = 'by @octocat <!-- --> #12 | **x** https://evil.example';
  const trails = [
    { path: `content/${evil}.md`, trail: trail({ ...instagram, status: 'failed', error_message: evil }) },
    { path: 'b.md', trail: trail({ ...instagram, status: 'in_doubt', error_message: evil }) },
  ];
  const [, , ...lines] = auditTrailMarkdown(trails, MARKER).split('\n');
  const outsideCode = lines.join('\n').replace(/`[^`\n]*`/g, '');
  expect(outsideCode).not.toMatch(/@octocat|<!--|[^\\]#12|\*\*x|https:\/\/evil/);
});

it('stays far below what GitHub takes as a comment', () => {
  const many = Array.from({ length: 5_000 }, (_each, index) => ({
    path: `content/posts/${index}.md`,
    trail: trail({ ...instagram, status: 'success', post_url: 'https://www.instagram.com/p/A/' }),
  }));
  expect(auditTrailMarkdown(many, MARKER).length).toBeLessThan(65_536);
});
