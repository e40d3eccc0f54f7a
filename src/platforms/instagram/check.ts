import type { Problem } from '../../domain/finding.ts';
import type { Destination } from '../../domain/post.ts';
import { placementOf } from './placement.ts';
import { checkAltText } from './rules/alt-text.ts';
import { checkBindingOptions } from './rules/binding-options.ts';
import { checkCaption } from './rules/caption.ts';
import { checkCollaborators } from './rules/collaborators.ts';
import { checkIgnoredOptions } from './rules/ignored-options.ts';
import { checkMedia } from './rules/media.ts';
import { checkPlacement } from './rules/placement.ts';
import { checkProductTags } from './rules/product-tags.ts';
import { checkSponsors } from './rules/sponsors.ts';
import { checkUserTags } from './rules/user-tags.ts';

/** Everything that Instagram would refuse, change or ignore about a post. Pure: review and publishing agree. */
export function checkInstagram(destination: Destination): readonly Problem[] {
  const placement = placementOf(destination);
  // Nothing further can be said of a post that has to become something else first.
  if (placement === 'text') return checkPlacement(destination);
  return [
    ...checkPlacement(destination),
    ...(placement === 'story' ? [] : checkCaption(destination)),
    ...checkCollaborators(destination),
    ...checkUserTags(destination),
    ...checkProductTags(destination),
    ...(placement === 'story' ? [] : checkAltText(destination)),
    ...checkBindingOptions(destination),
    ...checkSponsors(destination),
    ...checkIgnoredOptions(destination),
    ...checkMedia(destination),
  ];
}
