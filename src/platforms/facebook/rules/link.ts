import type { Problem } from '../../../domain/finding.ts';
import { pointer } from '../../../domain/json-pointer.ts';
import type { Destination } from '../../../domain/post.ts';
import { readOptions } from '../options.ts';
import { placementOf } from '../placement.ts';

const OWN_HOSTS = /(^|\.)(facebook\.com|fb\.com|fb\.watch)$/;

/** Facebook was seen to refuse cards of its own pages (subcode 1609008). */
export function checkLink(destination: Destination): readonly Problem[] {
  const { link } = readOptions(destination.options);
  if (link === null || placementOf(destination) !== 'text' || !OWN_HOSTS.test(hostOf(link))) return [];
  return [
    {
      code: 'FACEBOOK_LINK',
      severity: 'warning',
      path: pointer('facebook_link'),
      message: 'facebook_link leads to Facebook itself. Facebook was seen to refuse such links in posts of the API.',
      hint: 'Link to a page outside of Facebook, or write the address into the text.',
    },
  ];
}

function hostOf(link: string): string {
  return URL.canParse(link) ? new URL(link).hostname : '';
}
