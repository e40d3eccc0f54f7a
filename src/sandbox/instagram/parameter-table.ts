import {
  anyValue,
  checkBoolean,
  checkCount,
  checkMediaUrl,
  checkName,
  checkUploadType,
} from '../graph/checks/simple-values.ts';
import { type ParameterRule, parameterRows } from '../graph/parameter-table.ts';
import { checkCollaborators, checkSponsors } from './checks/account-lists.ts';
import { checkAudioConfiguration, checkPollAttachment, checkTrialParams } from './checks/json-objects.ts';
import { checkLocationId } from './checks/location.ts';
import { checkProductTags, checkUserTags } from './checks/tags.ts';
import { checkAltText, checkCaption } from './checks/text-limits.ts';
import { CONTAINER_KINDS, type ContainerKind } from './container-kind.ts';

const { rule, facebook } = parameterRows(CONTAINER_KINDS);

/**
 * Which parameter `POST /{ig-user-id}/media` takes for which container, from Meta's IG User Media reference as of
 * November 2026. Cells that Meta leaves open ("may be ignored", "not established") are refused here.
 */
// biome-ignore format: the columns are those of CONTAINER_KINDS.
export const PARAMETERS: readonly ParameterRule<ContainerKind>[] = [
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
