import { expect, it } from 'vitest';
import type { CheckRow, DoctorReport } from '../domain/doctor-report.ts';
import type { TokenRefreshReport } from '../domain/token-refresh-report.ts';
import { renderDoctor } from './render-doctor.ts';
import { renderTokenRefresh } from './render-token-refresh.ts';
import { styleFor } from './style.ts';

const plain = styleFor({ isTTY: false, columns: undefined, variables: { NO_COLOR: '1', COLUMNS: '44' } });
const account = { profile: 'my_brand', platform: 'instagram' };
const quiet = { code: null, hint: null } as const;

const CHECKS: readonly CheckRow[] = [
  { topic: 'token', ...account, status: 'ok', ...quiet, message: 'Meta accepts the token.' },
  {
    topic: 'expiry',
    ...account,
    status: 'warning',
    code: 'TOKEN_EXPIRES',
    message: 'The token ends on 2026-05-17, in 6 days.',
    hint: 'Run `mergecast token refresh`, or let a workflow do it every month.',
  },
  {
    topic: 'ledger',
    profile: null,
    platform: null,
    status: 'error',
    code: 'LEDGER_REFUSED',
    message: 'The remote refuses pushes: \u001b[31mnot here\u001b[0m',
    hint: 'Give the run the right to push.',
  },
  { topic: 'branch', profile: null, platform: null, status: 'skipped', ...quiet, message: 'Nobody knows.' },
];
const ROW = { account_id: '1', variable: 'V', name: null, account_type: null, page: null, expires_at: null };
const REPORT: DoctorReport = {
  version: 1,
  ok: false,
  accounts: [{ ...account, ...ROW, scopes: null, quota: null }],
  checks: CHECKS,
};

it.each([
  ['1', {}],
  ['@my_brand', { name: 'my_brand' }],
  ['My Brand', { name: 'My Brand', account_type: 'page' }],
])('an account is called %s', (name, row) => {
  const accounts = REPORT.accounts.map((each) => ({ ...each, ...row }));
  expect(renderDoctor({ ...REPORT, accounts }, plain)).toContain(`my_brand on instagram (${name})`);
});

it('keeps to a narrow terminal, with the step that mends each problem', () => {
  expect(renderDoctor(REPORT, plain)).toMatchInlineSnapshot(`
    "my_brand on instagram (1)
      ok: Meta accepts the token.
      warning: The token ends on 2026-05-17, in
        6 days.
        hint: Run \`mergecast token refresh\`, or
        let a workflow do it every month.
        [TOKEN_EXPIRES]

    Repository
      error: The remote refuses pushes: ␛[31mnot
        here␛[0m
        hint: Give the run the right to push.
        [LEDGER_REFUSED]
      notice: Nobody knows.

    error: Something is to be mended.
      1 error, 1 warning, 1 not checked."
  `);
});

it('says so where all is well', () => {
  const report = { ...REPORT, ok: true, checks: CHECKS.slice(0, 1) };
  expect(renderDoctor(report, plain).split('\n').at(-1)).toBe('ok: Publishing can work.');
});

it('shows a new token on a line of its own, and only where it is in the report', () => {
  const row = { ...account, variable: 'V', secret: null, expires_at: null, ...quiet, outcome: 'printed' } as const;
  const token = 'x'.repeat(200);
  const report = (access_token: object): TokenRefreshReport => ({
    version: 1,
    ok: true,
    tokens: [{ ...row, message: 'It is stored nowhere yet.', ...access_token }],
  });
  expect(
    renderTokenRefresh(report({ access_token: token }), plain)
      .split('\n')
      .at(-1),
  ).toBe(token);
  expect(renderTokenRefresh(report({}), plain)).toBe('ok: my_brand on instagram (V)\n  It is stored nowhere yet.');
});
