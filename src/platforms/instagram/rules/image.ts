import type { Problem } from '../../../domain/finding.ts';
import type { MediaFacts } from '../../../domain/media.ts';
import type { Measure } from '../../graph/media-limits.ts';
import { checkImageDetails } from '../../graph/rules/image-details.ts';
import type { JudgedMedium } from '../../graph/rules/judged-medium.ts';
import { named } from '../../graph/rules/media-bytes.ts';
import { checkRanges } from '../../graph/rules/range.ts';
import { INSTAGRAM_LIMITS } from '../limits.ts';

type ImageFacts = Extract<MediaFacts, { readonly kind: 'image' }>;

/** Type, size, ratio and width of a picture. */
export function checkImage(medium: JudgedMedium, facts: ImageFacts): readonly Problem[] {
  return [
    ...checkType(medium, facts),
    // Ratio and width have messages of their own below; a story has no limits of either.
    ...checkRanges(medium, { size: facts.sizeBytes }),
    ...(limits(medium, 'ratio') ? checkRatio(medium, facts) : []),
    ...(limits(medium, 'width') ? checkWidth(medium, facts) : []),
    // A picture of a wrong type becomes another file anyway.
    ...(facts.details && WITH_DETAILS.includes(facts.type) ? checkImageDetails(medium, facts.details) : []),
  ];
}

function limits({ limits: { ranges } }: JudgedMedium, measure: Measure): boolean {
  return ranges.some((range) => range.measure === measure);
}

/** Types that are sent as they are. */
const WITH_DETAILS: readonly string[] = ['jpeg', 'png'];

function checkType({ item, path }: JudgedMedium, { type }: ImageFacts): readonly Problem[] {
  if (type === 'jpeg') return [];
  if (type === 'png') {
    return [
      {
        code: 'MEDIA_TYPE_DOUBTFUL',
        severity: 'warning',
        path,
        message: `${named(item)} is a PNG. Instagram documents JPEG only; PNG went through for some and was refused for others.`,
        hint: 'Save it as JPEG to be sure; `mergecast media fix` does.',
      },
    ];
  }
  return [
    {
      code: 'MEDIA_TYPE',
      severity: 'error',
      path,
      message: `${named(item)} is a ${type.toUpperCase()} picture. Instagram takes JPEG.`,
      hint: 'Save it as JPEG; `mergecast media fix` does.',
    },
  ];
}

function checkRatio({ item, path }: JudgedMedium, { width, height }: ImageFacts): readonly Problem[] {
  const { imageRatioMin: min, imageRatioMax: max, imageRatioDoubtfulMin, imageRatioTolerance } = INSTAGRAM_LIMITS;
  const tolerance = imageRatioTolerance.value;
  const ratio = width / height;
  if (ratio >= min.value - tolerance && ratio <= max.value + tolerance) return [];
  const found = `${named(item)} is ${width} x ${height} pixels (${ratio.toFixed(2)}:1).`;
  const hint = `Crop it to between 4:5 and 1.91:1, for instance ${width >= height ? '1080 x 566' : '1080 x 1350'}. \`mergecast media fix\` can crop or pad it.`;
  if (ratio < min.value && ratio >= imageRatioDoubtfulMin.value - tolerance) {
    return [
      {
        code: 'MEDIA_RATIO_DOUBTFUL',
        severity: 'warning',
        path,
        message: `${found} Instagram documents 4:5 to 1.91:1; pictures up to 3:4 were seen to go through.`,
        hint,
      },
    ];
  }
  return [{ code: 'MEDIA_RATIO', severity: 'error', path, message: `${found} Instagram allows 4:5 to 1.91:1.`, hint }];
}

function checkWidth({ item, path }: JudgedMedium, { width }: ImageFacts): readonly Problem[] {
  const { imageWidthMin: min, imageWidthMax: max } = INSTAGRAM_LIMITS;
  if (width < min.value) {
    return [
      {
        code: 'MEDIA_DIMENSIONS',
        severity: 'warning',
        path,
        message: `${named(item)} is ${width} pixels wide. Instagram scales pictures below ${min.value} up, and they look blurred.`,
        hint: `Use a picture at least ${min.value} pixels wide; 1080 is usual.`,
      },
    ];
  }
  if (width <= max.value) return [];
  return [
    {
      code: 'MEDIA_DIMENSIONS',
      severity: 'notice',
      path,
      message: `${named(item)} is ${width} pixels wide. Instagram scales it down to ${max.value}.`,
      hint: null,
    },
  ];
}
