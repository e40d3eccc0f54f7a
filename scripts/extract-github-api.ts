/**
 * From GitHub's own OpenAPI description: the few operations that Mergecast calls, for the stand-in that the tests call.
 * The package is 385 MB unpacked, so it is no dependency: it is downloaded here, and its extract is committed.
 *
 *   npx node scripts/extract-github-api.ts && npm run format    writes test/support/github-stand-in/openapi.json
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PACKAGE = '@octokit/openapi@23.0.2';
const DESCRIPTION = 'package/generated/api.github.com.json';
const TARGET = new URL('../test/support/github-stand-in/openapi.json', import.meta.url);

const OPERATIONS = [
  'GET /repos/{owner}/{repo}/commits',
  'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls',
  'GET /repos/{owner}/{repo}/git/commits/{commit_sha}',
  'POST /repos/{owner}/{repo}/git/commits',
  'GET /repos/{owner}/{repo}/git/ref/{ref}',
  'POST /repos/{owner}/{repo}/git/refs',
  'PATCH /repos/{owner}/{repo}/git/refs/{ref}',
  'POST /repos/{owner}/{repo}/git/trees',
  'GET /repos/{owner}/{repo}/issues',
  'POST /repos/{owner}/{repo}/issues',
  'GET /repos/{owner}/{repo}/issues/{issue_number}',
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'GET /repos/{owner}/{repo}/pulls',
  'POST /repos/{owner}/{repo}/pulls',
  'PATCH /repos/{owner}/{repo}/pulls/{pull_number}',
  'GET /repos/{owner}/{repo}/rules/branches/{branch}',
];

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

/** What only people read, or only other tools. */
const LEFT_OUT = new Set(['description', 'title', 'externalDocs', 'x-github', 'deprecated', 'tags', 'operationId']);

const api = download();
const components: JsonObject = {};
const paths: JsonObject = {};
for (const operation of OPERATIONS) {
  const [method = '', path = ''] = operation.split(' ');
  const described = objectAt(objectAt(api, 'paths'), path);
  const { parameters = [], requestBody = null, responses } = objectAt(described, method.toLowerCase());
  const kept = lean({ parameters, requestBody, responses: responses ?? null });
  paths[path] = { ...((paths[path] as JsonObject | undefined) ?? {}), [method.toLowerCase()]: kept };
  collect(kept);
}
writeFileSync(TARGET, `${JSON.stringify({ source: PACKAGE, paths, components })}\n`);
console.log(`wrote ${OPERATIONS.length} operations of ${PACKAGE}`);

function download(): JsonObject {
  const folder = mkdtempSync(join(tmpdir(), 'mergecast-openapi-'));
  try {
    const run = (command: string, ...args: string[]) => execFileSync(command, args, { cwd: folder }).toString().trim();
    const archive = run('npm', 'pack', '--silent', PACKAGE).split('\n').at(-1) ?? '';
    run('tar', '-xzf', archive, DESCRIPTION);
    return JSON.parse(readFileSync(join(folder, DESCRIPTION), 'utf8')) as JsonObject;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Copies whatever a node refers to into `components`, and what that refers to in turn. */
function collect(node: Json): void {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if (key === '$ref' && typeof value === 'string') take(value);
    else collect(value);
  }
}

function take(reference: string): void {
  const [, , kind = '', name = ''] = reference.split('/');
  const known = (components[kind] ?? {}) as JsonObject;
  if (known[name] !== undefined) return;
  const kept = kind === 'examples' ? objectAt(objectAt(objectAt(api, 'components'), kind), name) : leanAt(kind, name);
  components[kind] = { ...known, [name]: kept };
  collect(kept);
}

function leanAt(kind: string, name: string): Json {
  return lean(objectAt(objectAt(objectAt(api, 'components'), kind), name));
}

/** Without prose; a property may be called `title`, so maps of schemas keep every key. Examples of answers stay whole. */
function lean(node: Json, isMap = false): Json {
  if (Array.isArray(node)) return node.map((each) => lean(each));
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node).filter(([key, value]) => isMap || !isProse(key, value));
  return Object.fromEntries(
    entries.map(([key, value]) => [key, key === 'examples' ? value : lean(value, !isMap && key === 'properties')]),
  );
}

function isProse(key: string, value: Json): boolean {
  // An `example` beside a schema is prose, `examples` of an answer are what the stand-in answers with.
  return LEFT_OUT.has(key) || key === 'example' || (key === 'examples' && Array.isArray(value));
}

function objectAt(parent: JsonObject, key: string): JsonObject {
  const value = parent[key];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error(`There is no ${key}.`);
  return value;
}
