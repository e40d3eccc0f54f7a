import { existsSync, readFileSync } from 'node:fs';
import { PLATFORM_IDS, PLATFORM_NAMES, type PlatformId } from '../src/domain/platform-id.ts';

type Schema = { readonly [key: string]: unknown };
type Schemas = { readonly [name: string]: Schema };

/** A platform's own overrides, with its prefix, and the definitions they use. */
interface PlatformPart {
  readonly properties: Schemas;
  readonly $defs: Schemas;
}

/**
 * The schema of posts: `post.json` of the folder, the overrides that every platform has, and those of each platform that
 * has a file of its own there. A profile's overrides are the same fields again.
 */
export function composePostSchema(folder: URL): string {
  const base = read(new URL('post.json', folder)) as Schema & { properties: Schemas; $defs: Schemas };
  const parts = PLATFORM_IDS.map((platform) => ({ platform, ...readPart(platform, folder) }));
  const overrides = Object.assign({}, ...parts.map((part) => ({ ...commonFields(part.platform), ...part.properties })));
  const ofProfile = base.$defs.profile_overrides as Schema & { properties: Schemas };
  const references = Object.keys(overrides).map((name) => [name, { $ref: `#/properties/${name}` }]);
  const { profile_overrides: _base, ...definitions } = base.$defs;
  const schema = {
    ...base,
    properties: { ...base.properties, ...overrides },
    $defs: {
      ...definitions,
      ...Object.assign({}, ...parts.map(({ $defs }) => $defs)),
      profile_overrides: {
        ...ofProfile,
        properties: { ...ofProfile.properties, ...Object.fromEntries(references) },
      },
    },
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

function readPart(platform: PlatformId, folder: URL): PlatformPart {
  const file = new URL(`${platform}.json`, folder);
  return existsSync(file) ? (read(file) as PlatformPart) : { properties: {}, $defs: {} };
}

function read(file: URL): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function commonFields(platform: PlatformId): Schemas {
  const name = PLATFORM_NAMES[platform];
  return {
    [`${platform}_description`]: {
      $ref: '#/$defs/caption',
      title: `Caption for ${name}`,
      description: `The caption on ${name} only.`,
      examples: [`A caption for ${name}.`],
    },
    [`${platform}_media_urls`]: {
      $ref: '#/$defs/media_urls',
      title: `Media for ${name}`,
      description: `Pictures and videos on ${name} only, in order of display.`,
      examples: [['./square.jpg']],
    },
    [`${platform}_scheduled_date`]: {
      $ref: '#/$defs/date',
      title: `When on ${name}`,
      description: `When the post is due on ${name} only.`,
      examples: ['2026-05-10T15:00:00Z'],
    },
    [`${platform}_hand_off`]: {
      title: `Hand off for ${name}`,
      description: `Whether a person posts it by hand on ${name} only.`,
      type: 'boolean',
      examples: [true],
    },
  };
}
