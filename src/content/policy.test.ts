import { describe, expect, it } from 'vitest';
import { readRepositoryFile } from '../../test/house/repository-file.ts';
import { DEFAULT_RULES, policyFor, RULE_LEVELS, RULE_NAMES } from '../domain/policy.ts';
import { parseConfig } from './parse-config.ts';

const PROFILES = 'timezone: Europe/Berlin\nprofiles: { my_brand: { instagram: { account_id: "1" } } }\n';

describe('a policy that is wrong', () => {
  it.each([
    ['a rule that is not there', 'policy: { rules: { min_gaps: warn } }', 'FIELD_UNKNOWN', 'Did you mean min_gap?'],
    ['a level that is not there', 'policy: { rules: { min_gap: warning } }', 'FIELD_VALUE', 'Did you mean warn?'],
    ['a list that is not there', 'policy: { words: { banned: [x] } }', 'FIELD_UNKNOWN', expect.any(String)],
    ['a text in place of a list', 'policy: { reviewers: "@anna" }', 'FIELD_TYPE', expect.stringContaining('["@anna"]')],
    [
      'a blackout without a reason',
      'policy: { blackout: [{ from: 2026-05-03 }] }',
      'FIELD_MISSING',
      expect.any(String),
    ],
    [
      'a day that is not there',
      'policy: { blackout: [{ from: 2026-02-30, reason: x }] }',
      'DATE_INVALID',
      expect.any(String),
    ],
    ['now', 'policy: { blackout: [{ from: now, reason: x }] }', 'DATE_INVALID', expect.any(String)],
    [
      'an end before its beginning',
      'policy: { blackout: [{ from: 2026-05-03, to: 2026-05-02, reason: x }] }',
      'FIELD_VALUE',
      expect.any(String),
    ],
    [
      'a profile that is not there',
      'policy: { blackout: [{ from: 2026-05-03, reason: x, profiles: [my_brnd] }] }',
      'PROFILE_UNKNOWN',
      'Did you mean my_brand?',
    ],
  ])('%s', (_name, line, code, hint) => {
    const { problems } = parseConfig(PROFILES + line, 'mergecast.yml');
    expect(problems).toMatchObject([{ code, severity: 'error', hint }]);
  });

  it('needs a zone for a day', () => {
    const { problems } = parseConfig(
      'profiles: { a: { instagram: { account_id: "1" } } }\npolicy: { blackout: [{ from: 2026-05-03, reason: x }] }',
      'mergecast.yml',
    );
    expect(problems).toMatchObject([{ code: 'DATE_NO_ZONE', path: '/policy/blackout/0/from' }]);
  });
});

it('reads levels, also where YAML 1.1 would see a boolean', () => {
  const { config } = parseConfig(`${PROFILES}policy: { rules: { min_gap: off, quota: error } }`, 'mergecast.yml');
  expect(config && policyFor(config.policy, 'my_brand').rules).toEqual({
    ...DEFAULT_RULES,
    min_gap: 'off',
    quota: 'error',
  });
});

it('is documented: every rule with its default, every level', () => {
  const page = readRepositoryFile('docs/policy.md');
  const rows = [...page.matchAll(/^\| `(\w+)` \| `(\w+)` \|/gm)].map(([, rule, level]) => [rule, level]);
  expect(rows).toEqual(RULE_NAMES.map((rule) => [rule, DEFAULT_RULES[rule]]));
  for (const level of RULE_LEVELS) expect(page).toContain(level);
  const schema = JSON.parse(readRepositoryFile('schemas/config.schema.json'));
  const { rules } = schema.$defs.policy.properties;
  expect(Object.keys(rules.properties)).toEqual(RULE_NAMES);
  for (const rule of RULE_NAMES) {
    expect(rules.properties[rule].description).toContain(`Default: \`${DEFAULT_RULES[rule]}\``);
  }
  expect(schema.$defs.rule_level.enum).toEqual(RULE_LEVELS);
});
