import type { Cms } from './cms.ts';
import { cmsFields } from './cms-fields.ts';
import type { EditorField } from './post-fields.ts';

export interface CmsSource {
  readonly cms: Cms;
  /** `owner/name` on GitHub; null where the remote does not say. */
  readonly repository: string | null;
  readonly branch: string;
  /** Content folders from the repository's root. */
  readonly folders: readonly string[];
  readonly fields: readonly EditorField[];
}

/** Everything of `admin/config.yml`, as data. */
export interface CmsConfig {
  readonly [key: string]: unknown;
  readonly collections: readonly CmsCollection[];
}

export interface CmsCollection {
  readonly [key: string]: unknown;
  readonly name: string;
}

/** Written as it is, and not as rich text: a caption is published character for character. */
const BODY = {
  name: 'body',
  label: 'Caption',
  widget: 'text',
  required: false,
  hint: 'Line breaks are kept. HTML comments are not published.',
};

export function cmsConfig(source: CmsSource): CmsConfig {
  return {
    backend: { name: 'github', repo: source.repository ?? 'OWNER/NAME', branch: source.branch },
    // Each change is a pull request: what is merged gets posted.
    publish_mode: 'editorial_workflow',
    media_folder: source.folders[0],
    public_folder: `/${source.folders[0]}`,
    slug: { encoding: 'ascii', clean_accents: true },
    ...(source.cms === 'sveltia' ? { output: { omit_empty_optional_fields: true } } : {}),
    collections: source.folders.map((folder) => collection(folder, source)),
  };
}

function collection(folder: string, { cms, folders, fields }: CmsSource): CmsCollection {
  return {
    name: `mergecast-${folder.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '')}`,
    label: folders.length === 1 ? 'Posts' : `Posts: ${folder}`,
    label_singular: 'Post',
    folder,
    create: true,
    extension: 'md',
    format: 'yaml-frontmatter',
    identifier_field: 'body',
    slug: "{{year}}-{{month}}-{{day}}-{{fields.body | truncate(40, '')}}",
    summary: '{{body | truncate(60)}}',
    // Beside the post, and named from there.
    media_folder: '',
    public_folder: '',
    // At any depth.
    nested: { depth: 100, subfolders: false },
    ...WHERE_NEW_POSTS_GO[cms],
    fields: [BODY, ...cmsFields(fields, cms)],
  };
}

/** Sveltia CMS takes a path for the only one under which entries are, and has a picker for folders; Decap CMS has neither. */
const WHERE_NEW_POSTS_GO: Record<Cms, object> = {
  decap: { path: '{{year}}/{{month}}/{{slug}}' },
  sveltia: { meta: { path: { label: 'Folder', widget: 'string' } } },
};
