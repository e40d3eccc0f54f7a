import { describe, expect, it } from 'vitest';
import type { Finding } from '../domain/finding.ts';
import type { PlanReport, PublishReport } from '../domain/reports.ts';
import { findingsMarkdown } from './findings-markdown.ts';
import { planMarkdown } from './plan-markdown.ts';
import { publishMarkdown } from './publish-markdown.ts';

const EVIL = '@octocat <script>|\n# **x** ::error::y';
const HARMFUL = /<script|\| *\n#|@octocat|\*\*x\*\*/;
const where = { post: 'content/posts/a.md', platform: 'instagram', profile: 'my_brand' };
const finding: Finding = {
  code: 'FIELD_VALUE',
  severity: 'error',
  file: 'content/posts/a.md',
  line: 3,
  column: 5,
  path: '/x',
  message: 'Wrong.',
  hint: 'Mend it.',
};
const EMPTY: PublishReport = {
  version: 1,
  dry_run: false,
  published: [],
  failed: [],
  deferred: [],
  in_doubt: [],
  missed: [],
  write_back: null,
};

describe('findings', () => {
  const render = (findings: readonly Finding[], posts = 14) => findingsMarkdown({ posts, findings });

  it.each([
    { findings: [], headline: '### ✅ 14 posts, no problems' },
    { findings: [finding], headline: '### ❌ 1 error; 14 posts checked' },
    {
      findings: [
        { ...finding, severity: 'notice' as const },
        { ...finding, severity: 'warning' as const },
      ],
      headline: '### ⚠️ 1 warning, 1 notice; 14 posts checked',
    },
  ])('$headline', ({ findings, headline }) => {
    expect(render(findings).split('\n')[0]).toBe(headline);
  });

  it('has one row for each', () => {
    expect(render([finding])).toContain('| ❌ | `content/posts/a.md:3:5` | Wrong. `FIELD_VALUE`<br>Mend it. |');
  });

  it('lists the gravest first', () => {
    const text = render([{ ...finding, severity: 'notice', message: 'Small.' }, finding]);
    expect(text.indexOf('Wrong.')).toBeLessThan(text.indexOf('Small.'));
  });

  it('shows rows whole as far as there is room, and says how many are left', () => {
    const many = Array.from({ length: 3_000 }, () => ({ ...finding, message: `${EVIL} `.repeat(200) }));
    const text = findingsMarkdown(
      { posts: 3_000, findings: many },
      { limit: { rows: Number.POSITIVE_INFINITY, bytes: 60_000 } },
    );
    expect(Buffer.byteLength(text)).toBeLessThan(60_300);
    const rows = text.split('\n').filter((line) => line.startsWith('| ❌'));
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.every((line) => line.endsWith('Mend it. |'))).toBe(true);
    expect(text).toContain(`…and ${3_000 - rows.length} more`);
  });

  it('links to the line, whatever the file is called', () => {
    const linkTo = (file: string, line: number) => `https://github.com/acme/content/blob/main/${file}#L${line}`;
    const text = findingsMarkdown({ posts: 1, findings: [{ ...finding, file: 'a)>|<b>.md' }] }, { linkTo });
    expect(text).toContain(
      '[a\\)&gt;\\|&lt;b&gt;.md\\:3\\:5](<https://github.com/acme/content/blob/main/a)%3E%7C%3Cb%3E.md#L3>)',
    );
  });

  it('says how many it leaves out', () => {
    expect(render(Array.from({ length: 130 }, () => finding))).toContain('…and 30 more');
  });

  it('lets no text act', () => {
    expect(render([{ ...finding, message: EVIL, hint: EVIL }])).not.toMatch(HARMFUL);
  });
});

describe('publish', () => {
  const report: PublishReport = {
    ...EMPTY,
    published: [
      { ...where, post_id: '1', post_url: 'https://i.example/p/1', published_at: '', lateness_seconds: 7500 },
    ],
    failed: [{ ...where, error_code: 36003, error_message: 'Refused.' }],
    deferred: [{ ...where, not_before: '2026-05-10T15:00:00Z', reason: 'Quota.' }],
    in_doubt: [{ ...where, reason: 'Cut.' }],
    missed: [{ ...where, scheduled_at: '2026-05-08T14:00:00Z', lateness_seconds: 172_800 }],
    write_back: { commit: '0123456789abcdef0123456789abcdef01234567', branch: 'main' },
  };

  it('says the outcome first, with links and lateness', () => {
    expect(publishMarkdown(report, ['A note.'])).toMatchInlineSnapshot(`
      "### ❌ 1 published, 1 failed, 1 in doubt, 1 missed, 1 deferred

      | Post | Where | Link | Late |
      | --- | --- | --- | --- |
      | \`content/posts/a.md\` | instagram \\(my\\_brand\\) | [open](<https://i.example/p/1>) | 2 h 5 min |

      **In doubt: look at the account; nothing of this is sent again while it is open**

      | Post | Where | Why |
      | --- | --- | --- |
      | \`content/posts/a.md\` | instagram \\(my\\_brand\\) | Cut. |

      **Failed: mend the post, then set its status to scheduled**

      | Post | Where | Why |
      | --- | --- | --- |
      | \`content/posts/a.md\` | instagram \\(my\\_brand\\) | \`36003\` Refused. |

      **Missed: too late to send; set a new date and status: scheduled to send it after all**

      | Post | Where | Why |
      | --- | --- | --- |
      | \`content/posts/a.md\` | instagram \\(my\\_brand\\) | was due 2026-05-08T14\\:00\\:00Z, 48 h 0 min late |

      **Deferred: a later run goes on with these by itself**

      | Post | Where | Why |
      | --- | --- | --- |
      | \`content/posts/a.md\` | instagram \\(my\\_brand\\) | Quota. Not before 2026-05-10T15\\:00\\:00Z. |

      Recorded on \`main\` in \`0123456789ab\`.

      > A note."
    `);
  });

  it.each([
    { change: {}, headline: '### ✅ Nothing was due' },
    { change: { published: report.published }, headline: '### ✅ 1 published' },
    { change: { deferred: report.deferred }, headline: '### ✅ 1 deferred' },
    { change: { missed: report.missed }, headline: '### ❌ 1 missed' },
    { change: { dry_run: true }, headline: '### ✅ Dry run: Nothing was due' },
  ])('$headline', ({ change, headline }) => {
    expect(publishMarkdown({ ...EMPTY, ...change }, []).split('\n')[0]).toBe(headline);
  });

  it('fits into a job summary with the longest answers of a platform', () => {
    const long = '@ada | '.repeat(40_000);
    const rows = <Row>(row: Row) => Array.from({ length: 400 }, () => row);
    const text = publishMarkdown(
      {
        ...report,
        failed: rows({ ...where, error_code: 1, error_message: long }),
        deferred: rows({ ...where, not_before: null, reason: long }),
        in_doubt: rows({ ...where, reason: long }),
      },
      rows(long),
    );
    expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024);
    expect(text).toContain('…and 350 more: the log has all of them.');
  });

  it('lists the calls of a dry run', () => {
    const call = { method: 'POST', url: 'https://api.example/media', parameters: {}, why: '' };
    const row = { ...where, scheduled_at: null, lateness_seconds: 0, calls: [call] };
    expect(publishMarkdown({ ...EMPTY, dry_run: true, would_publish: [row] }, [])).toContain(
      '| `content/posts/a.md` | instagram \\(my\\_brand\\) | now | POST `https://api.example/media` |',
    );
  });

  it('lets no text act', () => {
    const evil = { post: EVIL, platform: EVIL, profile: EVIL };
    const text = publishMarkdown(
      {
        ...report,
        failed: [{ ...evil, error_code: EVIL, error_message: EVIL }],
        in_doubt: [{ ...evil, reason: EVIL }],
      },
      [EVIL],
    );
    expect(text.replace(/`[^`\n]*`/g, '')).not.toMatch(HARMFUL);
  });
});

it('shows a plan without its history', () => {
  const row = {
    ...where,
    post_type: 'image',
    scheduled_at: '2026-05-10T14:00:00Z',
    reason: 'Soon.',
    lateness_seconds: 0,
    overrides: [],
    not_before: null,
  };
  const report: PlanReport = {
    version: 1,
    now: '2026-05-09T14:00:00Z',
    destinations: [
      { ...row, state: 'published' },
      { ...row, state: 'upcoming' },
    ],
  };
  expect(planMarkdown(report)).toMatchInlineSnapshot(`
    "### 1 destination planned at 2026-05-09T14\\:00\\:00Z; 1 published earlier

    | When (UTC) | State | Where | Post | Why |
    | --- | --- | --- | --- | --- |
    | 2026-05-10T14\\:00\\:00Z | upcoming | instagram \\(my\\_brand\\) | \`content/posts/a.md\` | Soon. |"
  `);
});
