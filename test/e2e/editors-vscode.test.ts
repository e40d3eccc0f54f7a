import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'jsonc-parser';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { gitVariables } from '../support/git-fixture.ts';
import { openWorkshop, type Workshop } from '../support/workshop.ts';
import { YamlLanguageServer } from '../support/yaml-language-server.ts';

const CLI = path.resolve(import.meta.dirname, '../../dist/cli.js');
const POST_SCHEMA = path.resolve(import.meta.dirname, '../../schemas/post.schema.json');

const SETTINGS = '{\n  // mine\n  "editor.rulers": [100],\n}\n';

let workshop: Workshop;
beforeEach(async () => {
  workshop = await openWorkshop({ files: { '.vscode/settings.json': SETTINGS } });
});
afterEach(() => workshop.close());

function editors(...args: string[]): string {
  const options = { cwd: workshop.fixture.clone, env: { ...gitVariables, CI: 'true' }, stdio: 'pipe' as const };
  try {
    return String(execFileSync(process.execPath, [CLI, 'editors', ...args], options));
  } catch (error) {
    return String((error as { stdout: Buffer }).stdout);
  }
}
const read = (file: string): string => readFileSync(path.join(workshop.fixture.clone, file), 'utf8');
const status = (): string => workshop.fixture.git(['status', '--porcelain']);

it('writes nothing unasked, then all of it, then nothing more', () => {
  expect(JSON.parse(editors('vscode', '--json'))).toMatchObject({
    applied: false,
    files: [{ change: 'create' }, {}, {}, {}],
  });
  expect(editors('vscode')).toContain('+   "yaml.schemas"');
  expect(status()).toBe('');
  expect(JSON.parse(editors('vscode', '--yes', '--json')).applied).toBe(true);
  expect(read('.vscode/settings.json').startsWith('{\n  // mine\n  "editor.rulers": [100],\n')).toBe(true);
  const before = status();
  expect(JSON.parse(editors('vscode', '--yes', '--json')).files).toEqual([
    { file: '.vscode/mergecast/config.schema.json', change: 'none' },
    { file: '.vscode/mergecast.code-snippets', change: 'none' },
    { file: '.vscode/settings.json', change: 'none' },
    { file: '.vscode/extensions.json', change: 'none' },
  ]);
  expect(status()).toBe(before);
});

describe("the YAML extension's server, with the settings that were written", () => {
  let server: YamlLanguageServer;
  beforeEach(async () => {
    editors('vscode', '--yes');
    const written = parse(read('.vscode/settings.json'))['yaml.schemas'];
    const schemas = { ...written, [POST_SCHEMA]: 'front-matter.yml' };
    server = new YamlLanguageServer(workshop.fixture.clone, {
      schemas,
      validate: true,
      completion: true,
      schemaStore: { enable: false },
    });
    await server.open();
  });
  afterEach(() => server.close());

  it('checks and completes mergecast.yml', async () => {
    const text = 'content: [content/posts]\nwrite_back: sometimes\n';
    expect((await server.check('mergecast.yml', text)).join('\n')).toMatch(/"direct", "pull_request"/);
    expect(await server.complete('mergecast.yml', text)).toEqual(
      expect.arrayContaining(['profiles', 'schedule', 'media']),
    );
  });

  it('checks and completes the fields of a post by the published schema', async () => {
    const text = 'platforms: [insta]\n';
    expect((await server.check('front-matter.yml', text)).join('\n')).toContain('"instagram"');
    expect(await server.complete('front-matter.yml', text)).toEqual(
      expect.arrayContaining(['scheduled_date', 'media_urls']),
    );
  });
});
