import type { Problem } from '../../../domain/finding.ts';
import type { JudgedMedium } from './judged-medium.ts';
import { named } from './media-bytes.ts';

/** Meta scales pictures by itself: narrower ones up, which blurs them, wider ones down. */
export function checkPictureWidth({ item, path, platform, limits }: JudgedMedium, width: number): readonly Problem[] {
  return limits.ranges.flatMap(({ measure, min, max, severity }): readonly Problem[] => {
    if (measure !== 'width') return [];
    if (min !== null && width < min) {
      return [
        {
          code: 'MEDIA_DIMENSIONS',
          severity,
          path,
          message: `${named(item)} is ${width} pixels wide. ${platform} scales pictures below ${min} up, and they look blurred.`,
          hint: `Use a picture at least ${min} pixels wide; 1080 is usual.`,
        },
      ];
    }
    if (max === null || width <= max) return [];
    const message = `${named(item)} is ${width} pixels wide. ${platform} scales it down to ${max}.`;
    return [{ code: 'MEDIA_DIMENSIONS', severity, path, message, hint: null }];
  });
}
