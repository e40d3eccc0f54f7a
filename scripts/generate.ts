/**
 * The schema of posts from its parts, one for each platform; and from the published schemas TypeScript types, and
 * validators that need no Ajv at run time. From `docs/errors.md`: what a code means and what to do.
 *
 *   npm run generate             writes schemas/post.schema.json and src/generated/
 *   npm run generate -- --check  writes nothing; exit 1 when a file is stale
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { compile } from 'json-schema-to-typescript';
import { PROBLEM_CODES } from '../src/domain/codes.ts';
import { composePostSchema } from './compose-post-schema.ts';

type Json = null | boolean | number | string | Json[] | JsonObject;
type JsonObject = { [key: string]: Json };

interface Target {
  /** `post`: names the schema and the generated files. */
  readonly name: string;
  readonly typeName: string;
  readonly functionName: string;
  /** Whether the validator writes the schema's defaults into what it checks. */
  readonly fillsDefaults: boolean;
  /** Whether it finds everything that is wrong; else it stops at the first, which is cheaper where nobody will mend it. */
  readonly findsAll: boolean;
}

const TARGETS: readonly Target[] = [
  { name: 'review', typeName: 'ReviewFile', functionName: 'validateReview', fillsDefaults: false, findsAll: false },
  { name: 'post', typeName: 'PostFrontMatter', functionName: 'validatePost', fillsDefaults: false, findsAll: true },
  { name: 'config', typeName: 'ConfigFile', functionName: 'validateConfig', fillsDefaults: true, findsAll: true },
  {
    name: 'pull-request-review',
    typeName: 'PullRequestReviewFile',
    functionName: 'validatePullRequestReview',
    fillsDefaults: false,
    findsAll: false,
  },
];

const ROOT = new URL('../', import.meta.url);
const BANNER = (name: string) => `// Made by \`npm run generate\` from schemas/${name}.schema.json. Do not edit.\n`;

/** Keywords whose value is a map of schemas, and those whose value is a schema. */
const MAPS_OF_SCHEMAS = new Set(['properties', '$defs']);
const SCHEMAS = new Set(['items', 'additionalProperties', 'propertyNames', 'if', 'then', 'else']);

const isCheck = process.argv.includes('--check');
let stale = deliver('schemas/post.schema.json', composePostSchema(new URL('schemas/parts/', ROOT)));
for (const target of TARGETS) {
  for (const [file, text] of await generate(target)) stale += deliver(`src/generated/${file}`, text);
}
stale += deliver('src/generated/code-help.ts', codeHelp(readFileSync(new URL('docs/errors.md', ROOT), 'utf8')));
if (isCheck && stale > 0) process.exitCode = 1;

async function generate(target: Target): Promise<Map<string, string>> {
  const schema = JSON.parse(readFileSync(new URL(`schemas/${target.name}.schema.json`, ROOT), 'utf8')) as JsonObject;
  const banner = BANNER(target.name);
  return new Map([
    [`${target.name}-schema.ts`, banner + (await typesOf(schema, target)) + constantsOf(schema, target)],
    [`validate-${target.name}.js`, banner + (await validatorOf(schema, target))],
    [`validate-${target.name}.d.ts`, banner + declarationOf(target)],
  ]);
}

/** Returns 1 for a file that is not as it should be, and writes it unless only a check was asked for. */
function deliver(file: string, text: string): number {
  const url = new URL(file, ROOT);
  if (readIfThere(url) === text) return 0;
  if (isCheck) console.error(`${file} is stale. Run \`npm run generate\` and commit the result.`);
  else {
    writeFileSync(url, text);
    console.log(`wrote ${file}`);
  }
  return 1;
}

function readIfThere(url: URL): string | null {
  try {
    return readFileSync(url, 'utf8');
  } catch {
    return null;
  }
}

async function typesOf(schema: JsonObject, target: Target): Promise<string> {
  const { $id, $schema, title, ...rest } = schema;
  const definitions = schema.$defs as Record<string, JsonObject>;
  const named = mapSchema(rest, (node) => typeNode(sharedType(node, definitions), target)) as JsonObject;
  return compile({ ...named, title: target.typeName }, target.typeName, {
    bannerComment: '',
    ignoreMinAndMaxItems: true,
    style: { singleQuote: true, printWidth: 120 },
  });
}

/** Beside a reference to an object or a list nothing else is kept: it would become a type of its own. */
function sharedType(node: JsonObject, definitions: Record<string, JsonObject>): JsonObject {
  const name = typeof node.$ref === 'string' ? /^#\/\$defs\/(.*)$/.exec(node.$ref)?.[1] : undefined;
  const isShared = name !== undefined && ['object', 'array'].includes(String(definitions[name]?.type));
  return isShared ? { $ref: node.$ref as string } : node;
}

/** Types are named by their key under `$defs`; where defaults are filled in, a property that has one is always there. */
function typeNode(node: JsonObject, target: Target): JsonObject {
  const { title, examples, default: _default, if: _if, then: _then, else: _else, ...rest } = node;
  if (!target.fillsDefaults || !isObject(node.properties)) return rest;
  const filled = Object.entries(node.properties).flatMap(([key, property]) =>
    isObject(property) && 'default' in property ? [key] : [],
  );
  const required = Array.isArray(node.required) ? node.required : [];
  return { ...rest, required: [...new Set([...required, ...filled])] };
}

/** Names that code needs beside the types, so that nobody writes them a second time. */
function constantsOf(schema: JsonObject, target: Target): string {
  if (target.name !== 'post') return '';
  const properties = Object.entries(schema.properties as Record<string, JsonObject>);
  const names = properties.map(([name]) => name);
  const media = properties.flatMap(([name, property]) => (property.$ref === '#/$defs/media_url' ? [name] : []));
  return `
/** Every field a post may have. */
export const POST_FIELDS = ${list(names)} as const;

/** Fields that name one medium. */
export const POST_MEDIA_FIELDS: readonly string[] = ${list(media)};
`;
}

function list(names: readonly string[]): string {
  return `[\n${names.map((name) => `  '${name}',\n`).join('')}]`;
}

async function validatorOf(schema: JsonObject, target: Target): Promise<string> {
  const ajv = new Ajv2020({
    allErrors: target.findsAll,
    verbose: target.findsAll,
    inlineRefs: target.findsAll,
    messages: false,
    allowUnionTypes: true,
    useDefaults: target.fillsDefaults,
    code: { source: true, esm: true, lines: true },
  });
  ajv.addSchema(lean(schema), target.functionName);
  const code = standalone.default(ajv, { [target.functionName]: target.functionName });
  const bundled = await build({
    stdin: { contents: code, resolveDir: fileURLToPath(ROOT) },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['main'],
    write: false,
    logLevel: 'error',
  });
  return bundled.outputFiles[0]?.text ?? '';
}

/** Without what only editors show, and without references to fields, which Ajv would turn into functions. */
function lean(schema: JsonObject): JsonObject {
  const properties = schema.properties as Record<string, JsonObject>;
  return mapSchema(schema, (node) => {
    const field = typeof node.$ref === 'string' ? /^#\/properties\/(.*)$/.exec(node.$ref)?.[1] : undefined;
    const { title, ...named } = field === undefined ? node : (properties[field] as JsonObject);
    if (named.$ref === undefined) return named;
    // The definition has its own: Ajv looks at no others.
    const { description, examples, ...rest } = named;
    return rest;
  }) as JsonObject;
}

/** Applies `change` to every schema in a schema, the outermost first; maps of schemas are walked, not changed. */
function mapSchema(node: Json, change: (node: JsonObject) => JsonObject): Json {
  if (!isObject(node)) return node;
  const changed = change(node);
  return Object.fromEntries(
    Object.entries(changed).map(([key, value]) => {
      if (MAPS_OF_SCHEMAS.has(key) && isObject(value)) {
        return [
          key,
          Object.fromEntries(Object.entries(value).map(([name, child]) => [name, mapSchema(child, change)])),
        ];
      }
      return [key, SCHEMAS.has(key) ? mapSchema(value, change) : value];
    }),
  );
}

function codeHelp(documentation: string): string {
  const entries = documentation.split(/^##+ /m).map((entry) => {
    const [, code = '', meaning = '', remedy = ''] =
      /^([A-Z_]+)\n\n([\s\S]*?)\n\*\*Do:\*\* ([\s\S]*)$/.exec(entry) ?? [];
    return [code, { meaning: oneLine(meaning), remedy: oneLine(remedy) }] as const;
  });
  const documented = new Map(entries);
  const help = Object.fromEntries(PROBLEM_CODES.map((code) => [code, documented.get(code)]));
  return `// Made by \`npm run generate\` from docs/errors.md. Do not edit.
import type { ProblemCode } from '../domain/codes.ts';

/** What the code of a finding means and what to do: Markdown, on one line. */
export const CODE_HELP: Readonly<Record<ProblemCode, { readonly meaning: string; readonly remedy: string }>> = ${JSON.stringify(help, null, 2)};
`;
}

function oneLine(markdown: string): string {
  return markdown.replace(/\s+/g, ' ').trim();
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function declarationOf(target: Target): string {
  return `import type { ErrorObject } from 'ajv';
import type { ${target.typeName} } from './${target.name}-schema.ts';

/** Whether the data has the schema's shape${target.fillsDefaults ? '; writes the defaults into it' : ''}. What is wrong is in \`errors\` until the next call. */
export declare const ${target.functionName}: {
  (data: unknown): data is ${target.typeName};
  errors?: ErrorObject[] | null;
};
`;
}
