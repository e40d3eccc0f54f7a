import { describe, expect, it } from 'vitest';
import { parseConfig } from './parse-config.ts';

const PROFILES = 'profiles: { my_brand: { instagram: { account_id: "17841400000000000" } } }\n';

function findings(text: string): string[] {
  const { problems, locate } = parseConfig(text, 'mergecast.yml');
  return problems
    .map(locate)
    .toSorted((a, b) => a.line - b.line || a.column - b.column)
    .map(({ code, line, column, path }) => `${code} ${line}:${column} ${path}`);
}

describe('parseConfig', () => {
  it('fills every default in', () => {
    const { config, problems } = parseConfig(PROFILES, 'mergecast.yml');
    expect(problems).toEqual([]);
    expect(config).toMatchObject({
      content: ['content/posts'],
      timezone: null,
      media: { host: 'auto', s3: null, urlTemplate: null },
      schedule: {
        lookaheadMs: 0,
        maxLatenessMs: 86_400_000,
        minSpacingMs: 0,
        timeBudgetMs: 600_000,
        minLeadTimeMs: 600_000,
        maxHorizonMs: 6_480_000_000,
      },
      maxAttempts: 8,
      ledgerRef: 'refs/mergecast/ledger',
      graphApiVersion: 'v25.0',
      paused: null,
      writeBack: 'direct',
    });
    expect(config?.profiles.get('my_brand')).toMatchObject({ name: 'my_brand', timezone: null });
    expect(config?.profiles.get('my_brand')?.accounts.get('instagram')).toEqual({
      profile: 'my_brand',
      platform: 'instagram',
      accountId: '17841400000000000',
      settings: { login: 'facebook' },
      accessTokenEnv: 'MY_BRAND_INSTAGRAM_ACCESS_TOKEN',
    });
  });

  it('reads every setting', () => {
    const text = `\uFEFF# ours
content: [./brands/north/, brands/south, brands//north]
timezone: Europe/Berlin
profiles:
  my-brand2:
    timezone: America/New_York
    instagram: { account_id: 17841400000000000, login: instagram }
    threads: { account_id: 99999999999999999999 }
    facebook: { page_id: "1029384756", access_token_env: FB_PAGE_TOKEN }
    google_business: { account_id: my-shop }
media: { host: url_template, url_template: "https://cdn.example.com/{path}?v={sha}" }
schedule: { lookahead: 15m, max_lateness: 1h30m, min_spacing: 0, time_budget: 20m, min_lead_time: 1d, max_horizon: 30d }
max_attempts: 3
ledger: { ref: refs/heads/mergecast-ledger }
graph_api_version: v24.0
paused: { reason: Quiet week, until: 2026-06-01 08:00, profiles: [my-brand2] }
write_back: pull_request
`;
    const { config, problems } = parseConfig(text, 'mergecast.yml');
    expect(problems).toEqual([]);
    expect(config).toMatchObject({
      content: ['brands/north', 'brands/south'],
      timezone: 'Europe/Berlin',
      media: { host: 'url_template', urlTemplate: 'https://cdn.example.com/{path}?v={sha}' },
      schedule: { lookaheadMs: 900_000, maxLatenessMs: 5_400_000, minSpacingMs: 0, timeBudgetMs: 1_200_000 },
      maxAttempts: 3,
      ledgerRef: 'refs/heads/mergecast-ledger',
      graphApiVersion: 'v24.0',
      paused: { reason: 'Quiet week', until: Date.UTC(2026, 5, 1, 6), profiles: ['my-brand2'] },
      writeBack: 'pull_request',
    });
    const profile = config?.profiles.get('my-brand2');
    expect(profile?.timezone).toBe('America/New_York');
    expect(
      [...(profile?.accounts.values() ?? [])].map((one) => [one.platform, one.accountId, one.accessTokenEnv]),
    ).toEqual([
      ['instagram', '17841400000000000', 'MY_BRAND2_INSTAGRAM_ACCESS_TOKEN'],
      ['facebook', '1029384756', 'FB_PAGE_TOKEN'],
      ['threads', '99999999999999999999', 'MY_BRAND2_THREADS_ACCESS_TOKEN'],
      ['google_business', 'my-shop', 'MY_BRAND2_GOOGLE_BUSINESS_ACCESS_TOKEN'],
    ]);
  });

  it('holds everything back for a pause that gives only its reason', () => {
    const { config } = parseConfig(`${PROFILES}paused: { reason: x }\n`, 'mergecast.yml');
    expect(config?.paused).toEqual({ reason: 'x', until: null, profiles: null });
  });

  it.each([
    ['http://127.0.0.1:8080/{path}'],
    ['http://localhost/{path}'],
    ['http://[::1]:3000/{sha}/{path}'],
    ['https://cdn.example.com:8443/x/{path}'],
  ])('accepts the template %s', (template) => {
    expect(findings(`${PROFILES}media: { host: url_template, url_template: "${template}" }`)).toEqual([]);
  });

  it.each([
    ['http://cdn.example.com/{path}'],
    ['http://127.0.0.1.example.com/{path}'],
    ['http://localhost@example.com/{path}'],
    ['https://user:secret@cdn.example.com/{path}'],
    ['https://cdn.example.com/media'],
    ['https://{path}'],
    ['ftp://127.0.0.1/{path}'],
    ['https://cdn.example.com/a b/{path}'],
  ])('refuses the template %s', (template) => {
    expect(findings(`${PROFILES}media: { host: url_template, url_template: "${template}" }`)).toEqual([
      'FIELD_VALUE 2:44 /media/url_template',
    ]);
  });

  it.each([
    ['an empty file', '', 'FIELD_MISSING 1:1 '],
    ['a list', '- a\n', 'FRONT_MATTER_NOT_A_MAP 1:1 '],
    ['no profile', 'profiles: {}\n', 'FIELD_VALUE 1:11 /profiles'],
    ['broken YAML', 'profiles: {\n', 'YAML_INVALID'],
    ['a bad name', 'profiles: { "my brand": {} }\n', 'FIELD_VALUE 1:13 /profiles/my brand'],
    [
      'a platform in capitals',
      'profiles: { a: { Instagram: { account_id: "1" } } }\n',
      'PLATFORM_UNKNOWN 1:18 /profiles/a/Instagram',
    ],
    ['a misspelt zone', 'profiles: { a: { timezon: UTC } }\n', 'FIELD_UNKNOWN 1:18 /profiles/a/timezon'],
    ['no account id', 'profiles: { a: { instagram: {} } }\n', 'FIELD_MISSING 1:18 /profiles/a/instagram'],
    [
      'a name for an id',
      'profiles: { a: { instagram: { account_id: me } } }\n',
      'FIELD_VALUE 1:43 /profiles/a/instagram/account_id',
    ],
    [
      'an unknown login',
      'profiles: { a: { instagram: { account_id: 1, login: meta } } }\n',
      'FIELD_VALUE 1:53 /profiles/a/instagram/login',
    ],
    ['names that share tokens', 'profiles: { my-brand: {}, My_Brand: {} }\n', 'FIELD_VALUE 1:27 /profiles/My_Brand'],
    ['a zone of a profile', 'profiles: { a: { timezone: Nowhere } }\n', 'TIMEZONE_UNKNOWN 1:28 /profiles/a/timezone'],
  ])('reports %s', (_name, text, expected) => {
    expect(findings(text).join()).toContain(expected);
    expect(findings(text)).toHaveLength(1);
    expect(parseConfig(text, 'mergecast.yml').config).toBeNull();
  });

  it.each([
    ['a zone', 'timezone: Berlin/Europe', 'TIMEZONE_UNKNOWN 2:11 /timezone'],
    ['an unknown key', 'contents: [a]', 'FIELD_UNKNOWN 2:1 /contents'],
    ['one folder as text', 'content: posts', 'FIELD_TYPE 2:10 /content'],
    ['a folder outside', 'content: [posts, ../posts]', 'FIELD_VALUE 2:18 /content/1'],
    ['a folder that leads outside', 'content: [a/../../b]', 'FIELD_VALUE 2:11 /content/0'],
    ['a folder of the machine', 'content: [/tmp/posts]', 'FIELD_VALUE 2:11 /content/0'],
    ['a folder in .git', 'content: [.git/posts]', 'FIELD_VALUE 2:11 /content/0'],
    ['a folder as on Windows', 'content: ["content\\\\posts"]', 'FIELD_VALUE 2:11 /content/0'],
    ['a host of a later version', 'media: { host: ipfs }', 'FIELD_VALUE 2:16 /media/host'],
    ['a bucket that is missing', 'media: { host: s3 }', 'FIELD_MISSING 2:1 /media'],
    ['a template that is missing', 'media: { host: url_template }', 'FIELD_MISSING 2:1 /media'],
    [
      'a template that is not used',
      'media: { host: github, url_template: "https://a.example/{path}" }',
      'FIELD_VALUE 2:38 /media/url_template',
    ],
    ['a duration without a unit', 'schedule: { lookahead: 15 }', 'FIELD_VALUE 2:24 /schedule/lookahead'],
    ['units in the wrong order', 'schedule: { lookahead: 30m1h }', 'FIELD_VALUE 2:24 /schedule/lookahead'],
    ['an empty duration', 'schedule: { lookahead: "" }', 'FIELD_VALUE 2:24 /schedule/lookahead'],
    ['no time at all', 'schedule: { time_budget: 0 }', 'FIELD_VALUE 2:26 /schedule/time_budget'],
    ['no attempt', 'max_attempts: 0', 'FIELD_VALUE 2:15 /max_attempts'],
    ['a ref outside refs/', 'ledger: { ref: heads/ledger }', 'FIELD_VALUE 2:16 /ledger/ref'],
    ['a ref that git refuses', 'ledger: { ref: refs/heads/a..b }', 'FIELD_VALUE 2:16 /ledger/ref'],
    ['a ref that ends like a lock', 'ledger: { ref: refs/heads/a.lock }', 'FIELD_VALUE 2:16 /ledger/ref'],
    ['a version without v', 'graph_api_version: "25.0"', 'FIELD_VALUE 2:20 /graph_api_version'],
    ['a write-back that there is not', 'write_back: rebase', 'FIELD_VALUE 2:13 /write_back'],
    ['a pause without a reason', 'paused: {}', 'FIELD_MISSING 2:1 /paused'],
    ['a pause as a flag', 'paused: true', 'FIELD_TYPE 2:9 /paused'],
    ['a pause until a local time', 'paused: { reason: x, until: 2026-06-01 08:00 }', 'DATE_NO_ZONE 2:29 /paused/until'],
    ['a pause until now', 'paused: { reason: x, until: now }', 'DATE_INVALID 2:29 /paused/until'],
    ['a pause of a stranger', 'paused: { reason: x, profiles: [b] }', 'PROFILE_UNKNOWN 2:33 /paused/profiles/0'],
  ])('reports %s', (_name, yaml, expected) => {
    expect(findings(`${PROFILES}${yaml}\n`)).toEqual([expected]);
    expect(parseConfig(`${PROFILES}${yaml}\n`, 'mergecast.yml').config).toBeNull();
  });

  it('never repeats a token, and names the variable it belongs into', () => {
    const text = `profiles:
  my_brand:
    instagram:
      account_id: "1"
      access_token: EAAB-secret
    threads: { account_id: "2", access_token_env: EAAB-secret }
`;
    const { problems } = parseConfig(text, 'mergecast.yml');
    expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'FIELD_UNKNOWN /profiles/my_brand/instagram/access_token',
      'FIELD_VALUE /profiles/my_brand/threads/access_token_env',
    ]);
    expect(problems[0]?.hint).toContain('MY_BRAND_INSTAGRAM_ACCESS_TOKEN');
    expect(JSON.stringify(problems)).not.toContain('EAAB');
  });
});
