import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** From, what it imports, and whether the house allows it (docs/design.md, Layers). */
const IMPORTS: readonly (readonly [layer: string, target: string, isAllowed: boolean])[] = [
  ['domain', '../run/validate.ts', false],
  ['domain', '../support/clock.ts', false],
  ['domain', 'node:fs', false],
  ['domain', 'yaml', false],
  ['domain', './post.ts', true],
  ['plan', '../ledger/ledger.ts', false],
  ['plan', '../content/parse-post.ts', false],
  ['plan', 'node:fs/promises', false],
  ['plan', '../domain/plan.ts', true],
  ['lint', '../plan/make-plan.ts', false],
  ['lint', '../run/validate.ts', false],
  ['lint', 'node:fs', false],
  ['lint', '../domain/policy.ts', true],
  ['plan', '../lint/lint.ts', false],
  ['domain', '../lint/lint.ts', false],
  ['run', '../lint/lint.ts', true],
  ['cli', '../lint/lint.ts', false],
  ['content', '../platforms/registry.ts', false],
  ['content', '../ledger/ledger.ts', false],
  ['content', '../run/validate.ts', false],
  ['content', '../domain/post.ts', true],
  ['platforms', '../ledger/ledger.ts', false],
  ['platforms', '../media/inspect.ts', false],
  ['platforms', '../run/publish.ts', false],
  ['platforms', '../domain/outcome.ts', true],
  ['media', '../platforms/registry.ts', false],
  ['media', '../content/parse-post.ts', false],
  ['media', '../support/clock.ts', true],
  ['ledger', '../platforms/registry.ts', false],
  ['ledger', '../run/publish.ts', false],
  ['ledger', '../support/git.ts', true],
  ['preview', '../plan/make-plan.ts', false],
  ['preview', '../run/publish.ts', false],
  ['preview', '../domain/reports.ts', true],
  ['editors', '../content/parse-post.ts', false],
  ['editors', 'node:fs', false],
  ['editors', '../domain/post.ts', true],
  ['content', '../editors/post-fields.ts', false],
  ['cli', '../editors/post-fields.ts', false],
  ['run', '../editors/post-fields.ts', true],
  ['run', '../cli/output.ts', false],
  ['run', '../action/inputs.ts', false],
  ['run', '../sandbox/sandbox.ts', false],
  ['run', '../ledger/ledger.ts', true],
  ['support', '../run/environment.ts', false],
  ['support', '../content/parse-post.ts', false],
  ['support', '../domain/errors.ts', true],
  ['sandbox', '../platforms/registry.ts', false],
  ['sandbox', '../run/publish.ts', false],
  ['sandbox', '../support/clock.ts', true],
  ['sandbox', '../preview/preview-page.ts', true],
  ['cli', '../action/inputs.ts', false],
  ['cli', '../ledger/ledger.ts', false],
  ['cli', '@actions/core', false],
  ['cli', '../run/validate.ts', true],
  ['action', '../cli/output.ts', false],
  ['action', '../content/parse-post.ts', false],
  ['action', '@actions/core', true],
  ['run', '@actions/core', false],
];

/** Layers in which the environment may be read. */
const ENVIRONMENT: readonly (readonly [layer: string, isAllowed: boolean])[] = [
  ['domain', false],
  ['content', false],
  ['plan', false],
  ['lint', false],
  ['platforms', false],
  ['media', false],
  ['ledger', false],
  ['run', false],
  ['support', false],
  ['cli', true],
  ['action', true],
];

/** A folder of probes, each with one import, under the house's own rules. */
const folder = mkdtempSync(path.join(tmpdir(), 'mergecast-layers-'));
const refused = new Set<string>();

beforeAll(() => {
  cpSync(path.join(ROOT, 'biome.json'), path.join(folder, 'biome.json'));
  execFileSync('git', ['init', '--quiet'], { cwd: folder });
  for (const [layer, target] of IMPORTS) write(layer, target, `import * as probe from '${target}';\nprobe;\n`);
  for (const [layer] of ENVIRONMENT) write(layer, 'process.env', 'process.env;\n');
  for (const { rule, file } of lint()) {
    if (/noRestrictedImports|noProcessEnv/.test(rule)) refused.add(path.basename(file, '.ts'));
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each(IMPORTS)('src/%s importing %s: allowed is %s', (layer, target, isAllowed) => {
  expect(!refused.has(probeName(layer, target))).toBe(isAllowed);
});

it.each(ENVIRONMENT)('src/%s reading the environment: allowed is %s', (layer, isAllowed) => {
  expect(!refused.has(probeName(layer, 'process.env'))).toBe(isAllowed);
});

function write(layer: string, target: string, code: string): void {
  mkdirSync(path.join(folder, 'src', layer), { recursive: true });
  writeFileSync(path.join(folder, 'src', layer, `${probeName(layer, target)}.ts`), code);
}

function probeName(layer: string, target: string): string {
  return `${layer}-${target.replace(/\W+/g, '-')}`;
}

function lint(): readonly { readonly rule: string; readonly file: string }[] {
  const biome = path.join(ROOT, 'node_modules/@biomejs/biome/bin/biome');
  const args = [biome, 'lint', '--reporter=json', '--max-diagnostics=none', 'src'];
  let printed: string;
  try {
    printed = execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    printed = (error as { readonly stdout: string }).stdout;
  }
  const { diagnostics } = JSON.parse(printed) as {
    readonly diagnostics: readonly { readonly category: string; readonly location: { readonly path: unknown } }[];
  };
  return diagnostics.map(({ category, location }) => ({ rule: category, file: filePath(location.path) }));
}

/** Older reporters wrap the path in an object. */
function filePath(value: unknown): string {
  if (typeof value === 'string') return value;
  return String((value as { readonly file?: unknown } | null)?.file ?? '');
}
