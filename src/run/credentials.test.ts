import { describe, expect, it } from 'vitest';
import type { Account } from '../domain/account.ts';
import { Redactor } from '../support/redact.ts';
import { Credentials } from './credentials.ts';

const account: Account = {
  profile: 'my_brand',
  platform: 'instagram',
  accountId: '1',
  settings: {},
  accessTokenEnv: 'MY_BRAND_INSTAGRAM_ACCESS_TOKEN',
};

function open(variables: Readonly<Record<string, string>>) {
  const masked: string[] = [];
  const redactor = new Redactor();
  const credentials = new Credentials({ variables, registerSecret: (secret) => masked.push(secret) }, redactor);
  return { masked, redactor, token: () => credentials.tokenFor(account, redactor) };
}

describe('Credentials', () => {
  it.each([
    ['its own variable', { MY_BRAND_INSTAGRAM_ACCESS_TOKEN: 'token-1' }],
    ['the bundle', { MERGECAST_CREDENTIALS: '{"MY_BRAND_INSTAGRAM_ACCESS_TOKEN": "token-1"}' }],
    ['a variable with a line end', { MY_BRAND_INSTAGRAM_ACCESS_TOKEN: 'token-1\n' }],
  ])('finds a token in %s', (_name, variables) => {
    expect(open(variables).token()).toBe('token-1');
  });

  it('masks every token before the first is used, and keeps it out of text', () => {
    const { masked, redactor } = open({ OTHER_TOKEN: 'token-2', MERGECAST_CREDENTIALS: '{"A": "token-3"}' });
    expect(masked.sort()).toEqual(['token-2', 'token-3']);
    expect(redactor.redact('a=token-2&b=token-3')).toBe('a=***&b=***');
  });

  it.each([{}, { MY_BRAND_INSTAGRAM_ACCESS_TOKEN: '' }, { MY_BRAND_INSTAGRAM_ACCESS_TOKEN: ' ' }])(
    'says which variable is missing: %j',
    (variables) => {
      expect(() => open(variables).token()).toThrow(
        expect.objectContaining({
          code: 'TOKEN_MISSING',
          message: expect.stringContaining('MY_BRAND_INSTAGRAM_ACCESS_TOKEN'),
        }),
      );
    },
  );

  it.each(['{', '[]', '"x"', '{"A": 1}'])('refuses a bundle such as %s without repeating it', (json) => {
    expect(() => open({ MERGECAST_CREDENTIALS: json })).toThrow(
      expect.objectContaining({ code: 'CREDENTIALS_INVALID', message: expect.not.stringContaining(json) }),
    );
  });
});
