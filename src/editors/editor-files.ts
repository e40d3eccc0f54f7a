import configSchema from '../../schemas/config.schema.json' with { type: 'json' };
import type { Editor } from '../domain/editors-report.ts';
import type { Cms } from './cms.ts';
import { cmsConfig } from './cms-config.ts';
import { cmsFile } from './cms-file.ts';
import { cmsPage } from './cms-page.ts';
import { frontMatterFields } from './front-matter-fields.ts';
import { type JsoncWish, jsoncFile } from './jsonc-file.ts';
import { type EditorAccounts, postFields } from './post-fields.ts';
import { snippetFile } from './snippets.ts';

/** What a repository says about itself. */
export interface EditorSource extends EditorAccounts {
  /** Content folders from the repository's root. */
  readonly folders: readonly string[];
  /** `owner/name` on GitHub; null where the remote does not say. */
  readonly repository: string | null;
  readonly branch: string;
}

/** A file that an editor needs. */
export interface EditorFile {
  /** From the repository's root, with `/`. */
  readonly path: string;
  /** The text as it is, null where there is none → as it should be; null where it cannot be edited safely. */
  readonly render: (existing: string | null) => string | null;
}

export function editorFiles(editor: Editor, source: EditorSource): readonly EditorFile[] {
  switch (editor) {
    case 'vscode':
      return vscodeFiles(source);
    case 'front-matter':
      return frontMatterFiles(source);
    case 'decap':
    case 'sveltia':
      return cmsFiles(editor, source);
  }
}

const CONFIG_SCHEMA_FILE = '.vscode/mergecast/config.schema.json';

function vscodeFiles(source: EditorSource): EditorFile[] {
  return [
    owned(CONFIG_SCHEMA_FILE, `${JSON.stringify(configSchema, null, 2)}\n`),
    owned('.vscode/mergecast.code-snippets', snippetFile(postFields(source))),
    settings('.vscode/settings.json', [
      { kind: 'key', path: ['yaml.schemas', `./${CONFIG_SCHEMA_FILE}`], value: 'mergecast.yml' },
    ]),
    recommendation('redhat.vscode-yaml'),
  ];
}

const CONTENT_TYPE = 'mergecast-post';

function frontMatterFiles(source: EditorSource): EditorFile[] {
  const type = { name: CONTENT_TYPE, pageBundle: false, fields: frontMatterFields(postFields(source)) };
  const folders = source.folders.map((folder) => ({
    title: `Posts: ${folder}`,
    path: `[[workspace]]/${folder}`,
    contentTypes: [CONTENT_TYPE],
    // It would add a field of its own to each new post.
    disableCreation: true,
  }));
  return [
    settings('frontmatter.json', [
      { kind: 'key', path: ['$schema'], value: 'https://frontmatter.codes/frontmatter.schema.json' },
      { kind: 'entry', list: 'frontMatter.taxonomy.contentTypes', key: 'name', value: type },
      ...folders.map(
        (value) => ({ kind: 'entry', list: 'frontMatter.content.pageFolders', key: 'path', value }) as const,
      ),
    ]),
    recommendation('eliostruyf.vscode-front-matter'),
  ];
}

function cmsFiles(cms: Cms, { folders, repository, branch, ...accounts }: EditorSource): EditorFile[] {
  const config = cmsConfig({ cms, folders, repository, branch, fields: postFields(accounts) });
  return [
    { path: 'admin/config.yml', render: (existing) => cmsFile(existing, config) },
    { path: 'admin/index.html', render: (existing) => pageFor(cms, existing) },
  ];
}

/** A page of somebody's own stays; ours is replaced when the other CMS is wanted. */
function pageFor(cms: Cms, existing: string | null): string {
  const isOurs = existing === null || existing === cmsPage('decap') || existing === cmsPage('sveltia');
  return isOurs ? cmsPage(cms) : existing;
}

/** A file that nobody else writes. */
function owned(path: string, text: string): EditorFile {
  return { path, render: () => text };
}

function settings(path: string, wishes: readonly JsoncWish[]): EditorFile {
  return { path, render: (existing) => jsoncFile(existing, wishes) };
}

function recommendation(extension: string): EditorFile {
  return settings('.vscode/extensions.json', [{ kind: 'entry', list: 'recommendations', key: null, value: extension }]);
}
