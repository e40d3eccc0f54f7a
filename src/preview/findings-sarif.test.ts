import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../domain/finding.ts';
import { findingsSarif } from './findings-sarif.ts';

interface Log {
  readonly runs: readonly [
    {
      readonly tool: {
        readonly driver: { readonly version: string; readonly rules: readonly Record<string, unknown>[] };
      };
      readonly results: readonly {
        readonly ruleId: string;
        readonly ruleIndex: number;
        readonly level: string;
        readonly message: { readonly text: string };
        readonly locations: readonly [{ readonly physicalLocation: { readonly artifactLocation: { uri: string } } }];
        readonly partialFingerprints?: Record<string, string>;
      }[];
      readonly invocations: readonly [Record<string, unknown>];
    },
  ];
}

const finding: Finding = {
  code: 'PLATFORM_UNKNOWN',
  severity: 'error',
  file: 'content/posts/a.md',
  line: 2,
  column: 13,
  path: '/platforms/0',
  message: 'There is no platform "insta".',
  hint: 'Did you mean instagram?',
};
const SOURCE = '---\nplatforms: [insta]\n---\nHello\n';

const isSarif = sarifValidator();
function render(findings: readonly Finding[], source: string | null = SOURCE): Log {
  const log = findingsSarif({
    report: { version: 1, ok: false, posts: 1, findings },
    sourceOf: () => source,
    version: '1.2.3',
  });
  expect(isSarif(log), JSON.stringify(isSarif.errors)).toBe(true);
  return log as Log;
}

/** OASIS's own schema, in the draft that Ajv knows: it uses nothing that the two drafts read differently. */
function sarifValidator() {
  const file = path.resolve(import.meta.dirname, '../../test/fixtures/sarif-schema-2.1.0.json');
  const { $schema, id, ...schema } = JSON.parse(readFileSync(file, 'utf8'));
  const ajv = new Ajv({ strict: false });
  formats.default(ajv);
  return ajv.compile(schema);
}

describe('the schema', () => {
  it('takes a report without findings', () => {
    expect(render([]).runs[0]).toMatchObject({ results: [], tool: { driver: { rules: [], version: '1.2.3' } } });
  });

  it('is strict enough to notice a mistake', () => {
    expect(isSarif({ version: '2.1.0', runs: [{ tool: { driver: {} } }] })).toBe(false);
  });
});

it('gives each finding its rule, level, place and fingerprint', () => {
  const { tool, results } = render([{ ...finding, severity: 'notice', code: 'PAUSED' }, finding]).runs[0];
  expect(results.map(({ ruleId, ruleIndex, level }) => [ruleId, ruleIndex, level])).toEqual([
    ['PLATFORM_UNKNOWN', 1, 'error'],
    ['PAUSED', 0, 'note'],
  ]);
  expect(results[0]).toMatchObject({
    message: { text: 'There is no platform "insta". Did you mean instagram?' },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'content/posts/a.md', uriBaseId: '%SRCROOT%' },
          region: { startLine: 2, startColumn: 13 },
        },
      },
    ],
    partialFingerprints: { primaryLocationLineHash: expect.stringMatching(/^[0-9a-f]+:1$/) },
  });
  expect(tool.driver.rules[1]).toMatchObject({
    id: 'PLATFORM_UNKNOWN',
    helpUri: 'https://github.com/mergecast/mergecast/blob/main/docs/errors.md#platform_unknown',
    help: { markdown: expect.stringContaining('**Do:**') },
  });
});

it('knows a finding again when its line has moved', () => {
  const [before] = render([finding]).runs[0].results;
  const [after] = render([{ ...finding, line: 4 }], SOURCE.replace('platforms', '# to come\n\nplatforms')).runs[0]
    .results;
  expect(after?.partialFingerprints).toEqual(before?.partialFingerprints);
});

it('makes no fingerprint of a file that is no text', () => {
  expect(render([finding], null).runs[0].results[0]).not.toHaveProperty('partialFingerprints');
});

it.each([
  ['content/my posts/a.md', 'content/my%20posts/a.md'],
  ['content/früh/今日.md', 'content/fr%C3%BCh/%E4%BB%8A%E6%97%A5.md'],
  ['content/100%/a#b?.md', 'content/100%25/a%23b%3F.md'],
])('writes %s as an address', (file, uri) => {
  const [result] = render([{ ...finding, file }]).runs[0].results;
  expect(result?.locations[0].physicalLocation.artifactLocation.uri).toBe(uri);
});

it('lets no text become a link or reach a terminal', () => {
  const [result] = render([{ ...finding, message: '[mend it](https://evil.example) \u001b[2J', hint: null }]).runs[0]
    .results;
  expect(result?.message.text).not.toMatch(/\]\(|\p{Cc}/u);
});

it('keeps to what GitHub takes: the gravest, and how many more there are', () => {
  const notices = Array.from({ length: 25_000 }, () => ({ ...finding, severity: 'notice' as const }));
  const { results, invocations } = render([...notices, finding]).runs[0];
  expect(results).toHaveLength(25_000);
  expect(results[0]?.level).toBe('error');
  expect(JSON.stringify(invocations)).toContain('1 more finding,');
});
