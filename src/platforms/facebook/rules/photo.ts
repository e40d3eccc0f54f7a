import type { Problem } from '../../../domain/finding.ts';
import type { MediaFacts } from '../../../domain/media.ts';
import { checkImageDetails } from '../../graph/rules/image-details.ts';
import type { JudgedMedium } from '../../graph/rules/judged-medium.ts';
import { named } from '../../graph/rules/media-bytes.ts';
import { megabytes } from '../../graph/rules/range.ts';
import { FACEBOOK_LIMITS } from '../limits.ts';

type ImageFacts = Extract<MediaFacts, { readonly kind: 'image' }>;

/** Type and size of a photo. It may have any shape. */
export function checkPhoto(medium: JudgedMedium, facts: ImageFacts): readonly Problem[] {
  const { item, path, limits } = medium;
  if (!limits.types.allowed.includes(facts.type)) {
    const message = `${named(item)} is a ${facts.type.toUpperCase()} picture. Facebook takes JPEG and PNG.`;
    return [{ code: 'MEDIA_TYPE', severity: limits.types.severity, path, message, hint: SAVE_AS_JPEG }];
  }
  return [
    ...checkDoubtfulType(medium, facts),
    ...checkSize(medium, facts),
    ...(facts.details && SURE_TYPES.includes(facts.type) ? checkImageDetails(medium, facts.details) : []),
  ];
}

const SAVE_AS_JPEG = 'Save it as JPEG; `mergecast media fix` does.';

/** Those that every source names. */
const SURE_TYPES: readonly string[] = ['jpeg', 'png'];

function checkDoubtfulType({ item, path }: JudgedMedium, { type }: ImageFacts): readonly Problem[] {
  if (SURE_TYPES.includes(type)) return [];
  const message = `${named(item)} is a ${type.toUpperCase()} picture. Meta's pages list it; the message with which Facebook refuses photos names JPEG and PNG only${type === 'gif' ? ', and whether an animated one moves is not documented' : ''}.`;
  return [
    { code: 'MEDIA_TYPE_DOUBTFUL', severity: 'warning', path, message, hint: 'Save it as JPEG or PNG to be sure.' },
  ];
}

/** The gravest that holds, once. */
function checkSize({ item, path }: JudgedMedium, { type, sizeBytes }: ImageFacts): readonly Problem[] {
  const { photoBytes, photoBytesAdvised, pngBytesAdvised } = FACEBOOK_LIMITS;
  const large = { code: 'MEDIA_TOO_LARGE', path, hint: 'Save it with stronger compression or fewer pixels.' } as const;
  const found = `${named(item)} has ${megabytes(sizeBytes)} MB`;
  if (sizeBytes > photoBytes.value) {
    const message = `${found}. Facebook allows ${megabytes(photoBytes.value)} MB at most.`;
    return [{ ...large, severity: 'error', message }];
  }
  if (sizeBytes > photoBytesAdvised.value) {
    const message = `${found}. Meta's pages allow ${megabytes(photoBytes.value)} MB; the message with which Facebook refuses photos names ${megabytes(photoBytesAdvised.value)} MB.`;
    return [{ ...large, severity: 'warning', message }];
  }
  if (type !== 'png' || sizeBytes <= pngBytesAdvised.value) return [];
  const message = `${found}. Meta says that PNGs above ${megabytes(pngBytesAdvised.value)} MB may look pixelated.`;
  return [{ ...large, severity: 'notice', message, hint: SAVE_AS_JPEG }];
}
