import { describe, expect, it } from 'vitest';
import type { Finding } from '../domain/finding.ts';
import { renderFindings } from './render-findings.ts';
import { styleFor } from './style.ts';

const style = styleFor({ isTTY: false, columns: undefined, variables: {} });
const SOURCE = '---\nplatforms: [insta]\nscheduled_date: 2026-05-10T14:00:00Z\n---\nText\n';

function finding(change: Partial<Finding> = {}): Finding {
  return {
    code: 'PLATFORM_UNKNOWN',
    severity: 'error',
    file: 'content/posts/a.md',
    line: 2,
    column: 13,
    path: '/platforms/0',
    message: '"insta" is not a platform.',
    hint: 'Write instagram.',
    ...change,
  };
}

function render(findings: readonly Finding[], { posts = 14, source = SOURCE as string | null, columns = 120 } = {}) {
  const report = { version: 1, ok: false, posts, findings } as const;
  return renderFindings({ report, sourceOf: () => source }, { ...style, columns });
}

it('shows place, code, message, caret frame, hint and sum', () => {
  expect(
    render([finding(), finding({ line: 3, column: 1, severity: 'warning', code: 'DATE_NO_ZONE', hint: null })]),
  ).toMatchInlineSnapshot(`
      "content/posts/a.md

      content/posts/a.md:2:13  error  PLATFORM_UNKNOWN
        "insta" is not a platform.
            1 | ---
          > 2 | platforms: [insta]
              |             ^
            3 | scheduled_date: 2026-05-10T14:00:00Z
        hint: Write instagram.

      content/posts/a.md:3:1  warning  DATE_NO_ZONE
        "insta" is not a platform.
            2 | platforms: [insta]
          > 3 | scheduled_date: 2026-05-10T14:00:00Z
              | ^
            4 | ---

      error: 1 error, 1 warning in 1 of 14 posts."
    `);
});

it('shows a finding without its source', () => {
  expect(render([finding()], { source: null })).not.toContain('|');
});

describe('summary', () => {
  const last = (findings: readonly Finding[], posts?: number) =>
    render(findings, posts === undefined ? {} : { posts })
      .split('\n')
      .at(-1);

  it.each([
    { findings: [], posts: 14, text: 'ok: 14 posts, no problems.' },
    { findings: [], posts: 1, text: 'ok: 1 post, no problems.' },
    { findings: [finding({ severity: 'warning' })], posts: 3, text: 'warning: 1 warning in 1 of 3 posts.' },
    { findings: [finding(), finding({ file: 'b.md' })], posts: 3, text: 'error: 2 errors in 2 of 3 posts.' },
    { findings: [finding({ file: 'mergecast.yml' })], posts: 3, text: 'error: 1 error in 1 file.' },
    { findings: [finding({ severity: 'notice' })], posts: 0, text: 'notice: 1 notice in 1 file.' },
  ])('$text', ({ findings, posts, text }) => {
    expect(last(findings, posts)).toBe(text);
  });
});

it.each([1, 60, 900, 2000])('keeps the caret under column %i of a long line within the terminal', (column) => {
  const line = 'abcdefghij'.repeat(200);
  const shown = render([finding({ line: 1, column })], { source: `${line}\nnext`, columns: 80 }).split('\n');
  for (const each of shown) expect(each.length).toBeLessThanOrEqual(80);
  const text = shown.find((each) => each.includes('> 1 |')) ?? '';
  const caret = shown.find((each) => each.trimEnd().endsWith('^')) ?? '';
  expect(text[caret.indexOf('^')]).toBe(line[column - 1]);
});

it('lets no escape of a post or a message reach the terminal', () => {
  const source = `---\nplatforms: ["\u001b[2J"]\n\u202e---\n`;
  const shown = render([finding({ message: 'bad \u001b]0;x\u0007', file: 'a\u001bb.md' })], { source });
  expect(shown).not.toMatch(/(?!\n)\p{Cc}|\u202e/u);
  expect(shown).toContain('␛[2J');
});
