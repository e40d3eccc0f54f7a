/** Facebook's media limits as Meta's pages on photos, reels and stories had them in November 2026. */
export const MEDIA_LIMITS = {
  photoBytes: 10 * 1024 * 1024,
  /** Of a video that is uploaded in chunks. */
  videoBytes: 10 * 1024 * 1024 * 1024,
  minVideoBytes: 1024,
  /** Of reels and video stories. */
  upright: { minWidth: 540, minHeight: 960, minSeconds: 3 },
  reelSeconds: 90,
  storySeconds: 60,
} as const;

/** Of `video_file_chunk`, as the server asks for it. */
export const CHUNK_BYTES = 1024 * 1024;
