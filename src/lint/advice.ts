/** Figures of our own choice, where no setting and no platform gives one. */
export const ADVICE = {
  /** Two posts of one account closer than this, where `schedule.min_spacing` is 0: people see them as one burst. */
  gapMs: 10 * 60_000,
  /** Of the pairs of neighbouring words that two captions have, how many both must have to be nearly the same. */
  similarShare: 0.8,
  /** Shorter captions resemble each other by chance. */
  similarWordsMin: 6,
} as const;
