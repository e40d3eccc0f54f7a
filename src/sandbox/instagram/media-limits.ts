/** Instagram's media limits as the IG User Media reference had them in November 2026. */
export const MEDIA_LIMITS = {
  imageBytes: 8 * 1024 * 1024,
  /** Width divided by height, of feed images and carousel images; stories have none. */
  imageRatio: { min: 4 / 5, max: 1.91 },
  reel: { bytes: 300 * 1024 * 1024, minSeconds: 3, maxSeconds: 15 * 60 },
  storyVideo: { bytes: 100 * 1024 * 1024, minSeconds: 3, maxSeconds: 60 },
} as const;

/** Pictures are cropped to whole pixels, so that 1080 x 565 stands for 1.91:1. */
export const RATIO_TOLERANCE = 0.005;
