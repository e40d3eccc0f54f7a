import { expect, it } from 'vitest';
import type { HandOffComment, HandOffIssue } from '../../domain/hand-off.ts';
import { instant } from '../../domain/instant.ts';
import { type HandOffVerdict, judgeHandOff } from './judge-hand-off.ts';

const CLOSED_AT = instant(Date.parse('2026-05-10T15:00:00Z'));
const A = 'https://www.instagram.com/p/A/';
const B = 'https://www.instagram.com/p/B/';

const issue = (parts: Partial<HandOffIssue> = {}): HandOffIssue => ({
  number: 1,
  url: 'https://github.com/acme/content/issues/1',
  body: 'Link:\n',
  state: 'closed',
  closedAt: CLOSED_AT,
  isTrusted: true,
  ...parts,
});
const said = (body: string, isTrusted = true): HandOffComment => ({ body, isTrusted });
const posted = (postUrl: string): HandOffVerdict => ({ kind: 'posted', postUrl, closedAt: CLOSED_AT });

it.each<[string, HandOffIssue | null, readonly HandOffComment[], HandOffVerdict]>([
  ['deleted', null, [], { kind: 'gone' }],
  ['open', issue({ state: 'open', closedAt: null }), [], { kind: 'waiting' }],
  ['open with a link', issue({ state: 'open', closedAt: null }), [said(A)], { kind: 'waiting' }],
  ['closed as not planned', issue({ state: 'not_planned' }), [said(A)], { kind: 'declined' }],
  ['closed in silence', issue(), [], { kind: 'unlinked' }],
  ['closed with a link elsewhere', issue(), [said('https://example.com/p/A/')], { kind: 'unlinked' }],
  ['closed with a comment', issue(), [said(A)], posted(A)],
  ['closed with two links', issue(), [said(A), said(B), said('thanks!')], posted(B)],
  ['closed with a stranger’s link', issue(), [said(A), said(B, false)], posted(A)],
  ['closed with nothing but a stranger’s link', issue(), [said(B, false)], { kind: 'unlinked' }],
  ['closed with the line filled in', issue({ body: `x\nLink: ${A}\n` }), [], posted(A)],
  ['closed with both', issue({ body: `x\nLink: ${A}\n` }), [said(B)], posted(B)],
  [
    'closed with a link in its caption',
    issue({ body: `Link:\n\`\`\`text\nLink: ${A}\n\`\`\`` }),
    [],
    { kind: 'unlinked' },
  ],
])('an issue %s', (_name, given, comments, verdict) => {
  expect(judgeHandOff('instagram', given, comments)).toEqual(verdict);
});
