/** How long the frames of a track last, as runs of equal durations. */
export interface FrameRuns {
  readonly sample_counts: readonly number[];
  /** In units of the track's timescale. */
  readonly sample_deltas: readonly number[];
}

export interface FrameTimes {
  readonly count: number;
  /** Sum of all, in units of the timescale. */
  readonly duration: number;
  readonly isVariable: boolean;
}

/** Durations that differ by less are the rounding of the timescale: 33 and 34 ms are both 30 frames a second. */
const ROUNDING = 0.1;
/** How many frames may differ all the same: a program's first frame, a dropped one. */
const EXCEPTIONS = 0.02;

/** The last frame is not compared: programs stretch it to the length of the sound. */
export function frameTimes({ sample_counts: counts, sample_deltas: deltas }: FrameRuns): FrameTimes {
  const framesOf = new Map<number, number>();
  let count = 0;
  let duration = 0;
  for (const [i, frames] of counts.entries()) {
    const delta = deltas[i] ?? 0;
    count += frames;
    duration += frames * delta;
    framesOf.set(delta, (framesOf.get(delta) ?? 0) + frames - (i === counts.length - 1 ? 1 : 0));
  }
  return { count, duration, isVariable: unusualFrames(framesOf) > count * EXCEPTIONS };
}

/** Frames that last notably longer or shorter than the most frequent kind. */
function unusualFrames(framesOf: ReadonlyMap<number, number>): number {
  let usual = 0;
  for (const [delta, frames] of framesOf) if (frames > (framesOf.get(usual) ?? -1)) usual = delta;
  let unusual = 0;
  for (const [delta, frames] of framesOf) {
    if (Math.abs(delta - usual) > Math.max(1, usual * ROUNDING)) unusual += frames;
  }
  return unusual;
}
