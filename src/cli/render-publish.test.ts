import { expect, it } from 'vitest';
import type { PublishReport } from '../domain/reports.ts';
import { renderDryRun } from './render-dry-run.ts';
import { renderPublish } from './render-publish.ts';
import { styleFor } from './style.ts';

const style = styleFor({ isTTY: false, columns: undefined, variables: {} });
const where = { post: 'content/posts/a.md', platform: 'instagram', profile: 'my_brand' };

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
const FULL: PublishReport = {
  ...EMPTY,
  published: [
    { ...where, post_id: '1', post_url: 'https://i.example/p/1', published_at: '', lateness_seconds: 1 },
    { ...where, post_id: '2', post_url: null, published_at: '', lateness_seconds: 7500 },
  ],
  failed: [{ ...where, error_code: 36003, error_message: 'Instagram refused the ratio.' }],
  deferred: [{ ...where, not_before: '2026-05-10T15:00:00Z', reason: 'The quota is used up.' }],
  in_doubt: [{ ...where, reason: 'The connection was cut after the call was sent.' }],
  missed: [{ ...where, scheduled_at: '2026-05-08T14:00:00Z', lateness_seconds: 172_800 }],
  write_back: { commit: '0123456789abcdef0123456789abcdef01234567', branch: 'main' },
};

it('says the outcome first, then each destination, then what to do', () => {
  expect(
    renderPublish({ report: FULL, exitCode: 5, notes: ['The run of 14:00 never started.'] }, style),
  ).toMatchInlineSnapshot(`
    "error: Published 2, failed 1, in doubt 1, missed 1, deferred 1.

    Published
      content/posts/a.md -> instagram (my_brand)
        https://i.example/p/1
      content/posts/a.md -> instagram (my_brand), 2 h 5 min late
        The platform has not given its address yet; the next run asks again.

    In doubt
      content/posts/a.md -> instagram (my_brand)
        The connection was cut after the call was sent.
      These may or may not be live, and are not sent again meanwhile. Look at the account, then: mergecast resolve <post> --published <url>, or --not-published.

    Failed
      content/posts/a.md -> instagram (my_brand)
        36003: Instagram refused the ratio.
      Mend the post, then set its status to scheduled, or: mergecast retry <post>. The next run sends it.

    Missed
      content/posts/a.md -> instagram (my_brand)
        Was due at 2026-05-08T14:00:00Z, 2 d late
      Too late to send. To send it after all: mergecast retry <post>. Or give it a new scheduled_date and set its status to scheduled.

    Deferred
      content/posts/a.md -> instagram (my_brand)
        The quota is used up. Not before 2026-05-10T15:00:00Z.
      A later run goes on with these by itself.

    Outcomes are recorded on main in 0123456789ab.

    notice: The run of 14:00 never started."
  `);
});

it.each([
  { report: EMPTY, exitCode: 0, text: 'ok: Nothing was due.' },
  { report: { ...EMPTY, published: FULL.published }, exitCode: 0, text: 'ok: Published 2.' },
  { report: { ...EMPTY, published: FULL.published }, exitCode: 4, text: 'error: Published 2.' },
  { report: { ...EMPTY, deferred: FULL.deferred }, exitCode: 0, text: 'ok: Deferred 1.' },
] as const)('$text', ({ report, exitCode, text }) => {
  expect(renderPublish({ report, exitCode, notes: [] }, style).split('\n')[0]).toBe(text);
});

it('lists each call of a dry run', () => {
  const report: PublishReport = {
    ...EMPTY,
    dry_run: true,
    would_publish: [
      {
        ...where,
        scheduled_at: '2026-05-10T14:00:00Z',
        lateness_seconds: 720,
        calls: [
          {
            method: 'POST',
            url: 'https://graph.facebook.com/v25.0/1/media',
            parameters: { image_url: 'https://cdn.example/a.jpg', caption: 'Two\nlines \u001b[31m' },
            why: 'Creates the container.',
          },
        ],
      },
    ],
    failed: FULL.failed,
  };
  expect(renderDryRun({ report, exitCode: 1, notes: [] }, style)).toMatchInlineSnapshot(`
    "Dry run: nothing was sent or written. 1 destination would be published.

    content/posts/a.md -> instagram (my_brand)
      due at 2026-05-10T14:00:00Z, 12 min late
      1. POST https://graph.facebook.com/v25.0/1/media  Creates the container.
           image_url  https://cdn.example/a.jpg
           caption    Two⏎lines ␛[31m

    Failed
      content/posts/a.md -> instagram (my_brand)
        36003: Instagram refused the ratio.
      Mend the post, then set its status to scheduled, or: mergecast retry <post>. The next run sends it."
  `);
});

it('lets no escape reach the terminal', () => {
  const report = { ...EMPTY, in_doubt: [{ ...where, post: 'a\u001b[2J.md', reason: '\u202ex' }] };
  expect(renderPublish({ report, exitCode: 5, notes: ['\u0007'] }, style)).not.toMatch(/(?!\n)\p{Cc}|\u202e/u);
});
