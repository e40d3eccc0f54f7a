import type { Problem } from '../../domain/finding.ts';
import type { Destination } from '../../domain/post.ts';
import { checkAltText } from './rules/alt-text.ts';
import { checkLinks } from './rules/links.ts';
import { checkMedia } from './rules/media.ts';
import { checkOptions } from './rules/options.ts';
import { checkPlacement } from './rules/placement.ts';
import { checkText } from './rules/text.ts';

/** Everything that Threads would refuse, change or ignore about a post. Pure: review and publishing agree. */
export function checkThreads(destination: Destination): readonly Problem[] {
  return [
    ...checkPlacement(destination),
    ...checkText(destination),
    ...checkLinks(destination),
    ...checkOptions(destination),
    ...checkAltText(destination),
    ...checkMedia(destination),
  ];
}
