import type { Problem } from '../../domain/finding.ts';
import type { Destination } from '../../domain/post.ts';
import { checkAltText } from './rules/alt-text.ts';
import { checkIgnoredOptions } from './rules/ignored-options.ts';
import { checkLink } from './rules/link.ts';
import { checkMedia } from './rules/media.ts';
import { checkPlacement } from './rules/placement.ts';
import { checkText } from './rules/text.ts';

/** Everything that Facebook would refuse, change or ignore about a post. Pure: review and publishing agree. */
export function checkFacebook(destination: Destination): readonly Problem[] {
  return [
    ...checkPlacement(destination),
    ...checkText(destination),
    ...checkLink(destination),
    ...checkIgnoredOptions(destination),
    ...checkAltText(destination),
    ...checkMedia(destination),
  ];
}
