import { type JsonPointer, pointer } from '../domain/json-pointer.ts';
import { POST_MEDIA_FIELDS } from '../generated/post-schema.ts';
import { type FrontMatterFields, overrideOf, type Placed, type Target } from './front-matter-fields.ts';

/** A platform's own fields for one destination, without their prefix. */
export interface Options {
  readonly values: Readonly<Record<string, unknown>>;
  /** Those that name a medium, such as a cover. */
  readonly media: readonly (Placed<string> & { readonly name: string })[];
}

const NONE: Options = { values: {}, media: [] };

/** What the post says for the destination's platform, and over it what its profile says. */
export function readOptions(fields: FrontMatterFields, target: Target): Options {
  const ofPost = platformFields(fields, target, []);
  const own = fields.profiles?.[target.profile];
  const ofProfile = own === undefined ? [] : platformFields(own, target, ['profiles', target.profile]);
  if (ofPost.length === 0 && ofProfile.length === 0) return NONE;
  const options = new Map([...ofPost, ...ofProfile].map((option) => [option.name, option]));
  return {
    values: Object.fromEntries([...options.values()].map(({ name, value }) => [name, value])),
    media: [...options.values()].flatMap(({ name, field, value, path }) =>
      POST_MEDIA_FIELDS.includes(field) ? [{ name, value: String(value), path }] : [],
    ),
  };
}

interface Option {
  readonly name: string;
  readonly field: string;
  readonly value: unknown;
  readonly path: JsonPointer;
}

/** Fields that every platform has are no options: they are applied to the destination itself. */
const APPLIED = ['description', 'media_urls', 'scheduled_date', 'hand_off'];

function platformFields(from: object, { platform }: Target, parents: readonly string[]): Option[] {
  return Object.entries(from).flatMap(([field, value]) => {
    const override = overrideOf(field);
    if (override === null || override.platform !== platform || APPLIED.includes(override.name)) return [];
    return [{ name: override.name, field, value, path: pointer(...parents, field) }];
  });
}
