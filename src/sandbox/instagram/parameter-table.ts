import { checkCollaborators, checkSponsors } from './checks/account-lists.ts';
import { checkAudioConfiguration, checkPollAttachment, checkTrialParams } from './checks/json-objects.ts';
import {
  checkBoolean,
  checkCount,
  checkLocationId,
  checkMediaUrl,
  checkName,
  checkUploadType,
  type ValueCheck,
} from './checks/simple-values.ts';
import { checkProductTags, checkUserTags } from './checks/tags.ts';
import { checkAltText, checkCaption } from './checks/text-limits.ts';
import { CONTAINER_KINDS, type ContainerKind } from './container-kind.ts';

/** R required, o optional, - refused. */
export type ParameterUse = 'R' | 'o' | '-';

export interface ParameterRule {
  readonly name: string;
  readonly uses: Readonly<Record<ContainerKind, ParameterUse>>;
  /** Only with Facebook Login (graph.facebook.com). */
  readonly facebookLoginOnly: boolean;
  readonly check: ValueCheck;
}

const anyValue: ValueCheck = () => {};

/**
 * Which parameter `POST /{ig-user-id}/media` takes for which container, from Meta's IG User Media reference as of
 * November 2026. Cells that Meta leaves open ("may be ignored", "not established") are refused here.
 */
// biome-ignore format: the columns are those of CONTAINER_KINDS.
export const PARAMETERS: readonly ParameterRule[] = [
  // media_type and is_carousel_item have their values checked where the kind of container is found out.
  rule('media_type',                'o R o R R R R', anyValue),
  rule('is_carousel_item',          '- - R R - - -', checkBoolean),
  rule('image_url',                 'R - R - - R -', checkMediaUrl),
  rule('video_url',                 '- R - R - - R', checkMediaUrl),
  facebook('upload_type',           '- o - o - - o', checkUploadType),
  // The number of children and what they are is checked against the containers themselves.
  rule('children',                  '- - - - R - -', anyValue),
  rule('caption',                   'o o - - o - -', checkCaption),
  rule('alt_text',                  'o - o - - - -', checkAltText),
  rule('collaborators',             'o o - - o - -', checkCollaborators),
  rule('location_id',               'o o - - o - -', checkLocationId),
  rule('user_tags',                 'o o o o - o o', checkUserTags),
  rule('product_tags',              'o o o o - - -', checkProductTags),
  rule('share_to_feed',             '- o - - o - -', checkBoolean),
  rule('cover_url',                 '- o - - - - -', checkMediaUrl),
  rule('thumb_offset',              '- o - o - - -', checkCount),
  rule('audio_name',                '- o - - - - -', checkName),
  rule('trial_params',              '- o - - - - -', checkTrialParams),
  rule('is_ai_generated',           'o o - - o - -', checkBoolean),
  facebook('is_paid_partnership',   'o o - - o - -', checkBoolean),
  facebook('branded_content_sponsor_ids', 'o o - - o - -', checkSponsors),
  facebook('audio_configuration',   '- o - - - - -', checkAudioConfiguration),
  facebook('poll_attachment',       'o o - - o - -', checkPollAttachment),
  facebook('is_poll_duration_extended', 'o o - - o - -', checkBoolean),
  facebook('is_comment_prompt_used', 'o o - - o - -', checkBoolean),
];

function rule(name: string, uses: string, check: ValueCheck): ParameterRule {
  return { name, uses: usesOf(uses), facebookLoginOnly: false, check };
}

function facebook(name: string, uses: string, check: ValueCheck): ParameterRule {
  return { ...rule(name, uses, check), facebookLoginOnly: true };
}

function usesOf(row: string): Readonly<Record<ContainerKind, ParameterUse>> {
  const cells = row.split(' ');
  return Object.fromEntries(CONTAINER_KINDS.map((kind, index) => [kind, cells[index]])) as Record<
    ContainerKind,
    ParameterUse
  >;
}
