import { anyValue, checkBoolean, checkMediaUrl } from '../graph/checks/simple-values.ts';
import { type ParameterRule, parameterRows } from '../graph/parameter-table.ts';
import { CONTAINER_KINDS, type ContainerKind } from './container-kind.ts';
import { checkAltText, checkId, checkPoll, checkReplyControl, checkText, checkTopicTag } from './values.ts';

const { rule } = parameterRows(CONTAINER_KINDS);

/**
 * Which parameter `POST /{threads-user-id}/threads` takes for which container, from Meta's publishing reference of April
 * 2026 and the pages it leads to. What Meta leaves open is refused here.
 */
// biome-ignore format: the columns are those of CONTAINER_KINDS.
export const PARAMETERS: readonly ParameterRule<ContainerKind>[] = [
  // media_type has its value checked where the kind of container is found out.
  rule('media_type',       'R R R R R R', anyValue),
  rule('is_carousel_item', '- - - R R -', checkBoolean),
  rule('image_url',        '- R - R - -', checkMediaUrl),
  rule('video_url',        '- - R - R -', checkMediaUrl),
  // The number of children and what they are is checked against the containers themselves.
  rule('children',         '- - - - - R', anyValue),
  rule('text',             'R o o - - o', checkText),
  rule('alt_text',         '- o o o o -', checkAltText),
  rule('topic_tag',        'o o o - - o', checkTopicTag),
  rule('reply_control',    'o o o - - o', checkReplyControl),
  rule('reply_to_id',      'o o o - - o', checkId),
  rule('link_attachment',  'o - - - - -', checkMediaUrl),
  rule('poll_attachment',  'o - - - - -', checkPoll),
];
