import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/content/parse-config.ts';
import { parsePost } from '../../src/content/parse-post.ts';
import { PLATFORM_IDS } from '../../src/domain/platform-id.ts';
import { POST_STATUSES, POST_TYPES, postPath } from '../../src/domain/post.ts';
import { POST_FIELDS } from '../../src/generated/post-schema.ts';

interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const read = (name: string) => JSON.parse(readFileSync(`${ROOT}schemas/${name}.schema.json`, 'utf8')) as Schema;
const SCHEMAS = { post: read('post'), config: read('config'), review: read('review') };

/** Every schema in a schema, with its JSON pointer. */
function parts(schema: Schema, path = ''): [string, Schema][] {
  const children = (name: 'properties' | '$defs') =>
    Object.entries(schema[name] ?? {}).flatMap(([key, child]) => parts(child, `${path}/${name}/${key}`));
  return [[path, schema], ...children('properties'), ...children('$defs')];
}

const ajv = new Ajv2020({ allowUnionTypes: true });
for (const [name, schema] of Object.entries(SCHEMAS)) ajv.addSchema(schema, name);

const PARTS = Object.entries(SCHEMAS).flatMap(([name, schema]) =>
  parts(schema).map(([path, part]) => ({ name, path, part })),
);

describe('the published schemas', () => {
  it.each(Object.entries(SCHEMAS))('%s is a draft 2020-12 schema', (_name, schema) => {
    expect(ajv.validateSchema(schema), JSON.stringify(ajv.errors)).toBe(true);
    expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', $id: expect.any(String) });
  });

  it.each(PARTS.filter(({ part }) => part.examples !== undefined))(
    'the examples of $name $path validate',
    ({ name, path, part }) => {
      const validate = ajv.getSchema(`${name}#${path}`);
      for (const value of [...(part.examples ?? []), ...('default' in part ? [part.default] : [])]) {
        // A default may be completed by the defaults within it.
        expect(validate?.(structuredClone(value)), JSON.stringify([value, validate?.errors])).toBe(true);
      }
    },
  );

  it.each(
    PARTS.filter(({ path, part }) => !part.$ref?.startsWith('#/properties/') && /\/properties\/[^/]+$/.test(path)),
  )('$name $path has a title, a description and an example', ({ part }) => {
    expect(part).toMatchObject({ title: expect.any(String), description: expect.any(String) });
    expect(part.examples?.length).toBeGreaterThan(0);
  });

  it.each(PARTS.filter(({ part }) => part.properties !== undefined))(
    '$name $path allows no unknown field',
    ({ part }) => {
      expect(part.additionalProperties).toBe(false);
    },
  );

  it('every setting but profiles, time zone and pause has a default', () => {
    const without = Object.entries(SCHEMAS.config.properties ?? {}).filter(([, part]) => !('default' in part));
    expect(without.map(([name]) => name)).toEqual(['timezone', 'profiles', 'paused']);
  });

  it('a profile may override exactly what a platform may, and four fields of the post', () => {
    const ofPlatforms = POST_FIELDS.filter((field) => PLATFORM_IDS.some((id) => field.startsWith(`${id}_`)));
    const own = ['description', 'media_urls', 'media_alt_texts', 'scheduled_date'];
    const overrides = SCHEMAS.post.$defs?.profile_overrides?.properties ?? {};
    expect(Object.keys(overrides).toSorted()).toEqual([...own, ...ofPlatforms].toSorted());
    for (const [field, part] of Object.entries(overrides)) expect(part.$ref).toBe(`#/properties/${field}`);
  });

  it('names platforms, types and statuses as the code does', () => {
    const { properties = {}, $defs = {} } = SCHEMAS.post;
    expect($defs.platform?.enum).toEqual(PLATFORM_IDS);
    expect(properties.post_type?.enum).toEqual(POST_TYPES);
    expect(properties.status?.enum).toEqual(POST_STATUSES);
    const accounts = Object.keys(SCHEMAS.config.$defs?.profile?.properties ?? {});
    expect(accounts).toEqual(['timezone', 'policy', ...PLATFORM_IDS]);
  });
});

it('the generated files are fresh', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/generate.ts', '--check'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
}, 30_000);

describe('the sample content', () => {
  const files = globSync('content/**/*.md', { cwd: ROOT }).filter((file) => !/readme\.md$/i.test(file));
  const config = globSync('mergecast.yml', { cwd: ROOT }).map((file) => readFileSync(`${ROOT}${file}`, 'utf8'))[0];

  it.skipIf(config === undefined)('has a good mergecast.yml', () => {
    expect(parseConfig(config ?? '', 'mergecast.yml').problems).toEqual([]);
  });

  it.skipIf(config === undefined || files.length === 0).each(files)('%s is a good post', (file) => {
    const parsed = parseConfig(config ?? '', 'mergecast.yml').config;
    if (parsed === null) throw new Error('mergecast.yml has errors.');
    const source = { path: postPath(file), blob: null, bytes: readFileSync(`${ROOT}${file}`) };
    expect(parsePost(source, parsed).problems).toEqual([]);
  });
});
