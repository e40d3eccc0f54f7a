import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { OWNED_FIELDS } from '../domain/audit-trail.ts';
import { PLATFORM_IDS } from '../domain/platform-id.ts';
import { POST_FIELDS } from '../generated/post-schema.ts';
import { CMS_RELEASES } from './cms-page.ts';
import { type EditorSource, editorFiles } from './editor-files.ts';
import { postFields } from './post-fields.ts';

const MODULES = path.resolve(import.meta.dirname, '../../node_modules');
const ALL = { platforms: PLATFORM_IDS, profiles: ['my_brand', 'my_brand_de'] };
const SOURCE: EditorSource = { ...ALL, folders: ['posts', 'brands/nörd'], repository: 'acme/content', branch: 'main' };

const render = (editor: 'front-matter' | 'decap' | 'sveltia' | 'vscode', file: string, source = SOURCE): string =>
  editorFiles(editor, source)
    .find((each) => each.path === file)
    ?.render(null) ?? '';

describe('the fields of a form', () => {
  it('are all that an author writes', () => {
    const left = [...OWNED_FIELDS, 'description', 'caption'];
    expect(postFields(ALL).map(({ name }) => name)).toEqual(POST_FIELDS.filter((name) => !left.includes(name)));
  });

  it('are those of the accounts that there are, and no choice of one profile', () => {
    const names = postFields({ platforms: ['instagram'], profiles: ['my_brand'] }).map(({ name }) => name);
    expect(names).toContain('instagram_cover_url');
    expect(names.filter((name) => /^(threads_|profile)/.test(name))).toEqual([]);
  });

  it('take their kind from the schema', () => {
    const kinds = new Map(postFields(ALL).map(({ name, value }) => [name, value.kind]));
    expect(Object.fromEntries(kinds)).toMatchObject({
      platforms: 'choices',
      post_type: 'choice',
      media_urls: 'list',
      scheduled_date: 'date',
      draft: 'flag',
      profiles: 'group',
      instagram_cover_url: 'medium',
      instagram_thumb_offset: 'number',
      instagram_user_tags: 'list',
      threads_description: 'text',
    });
  });
});

it('writes a configuration that the schema of Sveltia CMS takes', () => {
  const schema = JSON.parse(readFileSync(path.join(MODULES, '@sveltia/cms/schema/sveltia-cms.json'), 'utf8'));
  const ajv = new Ajv({ strict: false });
  formats.default(ajv);
  const isConfig = ajv.compile(schema);
  expect(isConfig(parse(render('sveltia', 'admin/config.yml'))), JSON.stringify(isConfig.errors?.slice(0, 5))).toBe(
    true,
  );
});

it.each([
  ['decap', 'decap-cms/dist/decap-cms.js', 'decap-cms'],
  ['sveltia', '@sveltia/cms/dist/sveltia-cms.js', '@sveltia/cms'],
] as const)('pins the page of %s to the file that is tested', (cms, file, name) => {
  const { version } = JSON.parse(readFileSync(path.join(MODULES, name, 'package.json'), 'utf8'));
  const digest = createHash('sha384')
    .update(readFileSync(path.join(MODULES, file)))
    .digest('base64');
  const { address, integrity } = CMS_RELEASES[cms];
  expect(address).toBe(`https://unpkg.com/${name}@${version}/${file.slice(name.length + 1)}`);
  expect(integrity).toBe(`sha384-${digest}`);
});

it('replaces its own page when the other CMS is wanted, and no other', () => {
  const page = editorFiles('decap', SOURCE).find((each) => each.path === 'admin/index.html');
  expect(page?.render(render('sveltia', 'admin/index.html'))).toContain('decap-cms');
  expect(page?.render('<p>mine</p>')).toBe('<p>mine</p>');
});

it('gives Front Matter CMS a type for the content folders, in its own words', () => {
  const settings = JSON.parse(render('front-matter', 'frontmatter.json'));
  const [type] = settings['frontMatter.taxonomy.contentTypes'];
  expect(settings['frontMatter.content.pageFolders']).toMatchObject([
    { path: '[[workspace]]/posts', contentTypes: [type.name], disableCreation: true },
    { path: '[[workspace]]/brands/nörd' },
  ]);
  const types = new Set(type.fields.map((field: { type: string }) => field.type));
  expect([...types].sort()).toEqual(['boolean', 'choice', 'datetime', 'fields', 'list', 'number', 'string']);
});

it('gives VS Code a snippet for a post and one for each field', () => {
  const snippets = JSON.parse(render('vscode', '.vscode/mergecast.code-snippets'));
  expect(snippets['Mergecast post'].body).toEqual([
    '---',
    `profile_name: [\${1|my_brand,my_brand_de|}]`,
    `platforms: [\${2|${PLATFORM_IDS.join(',')}|}]`,
    'media_urls:',
    `  - ./\${3:picture.jpg}`,
    `scheduled_date: $CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE \${4:09:00}`,
    '---',
    '$0',
  ]);
  expect(Object.keys(snippets)).toHaveLength(postFields(ALL).length + 1);
});
