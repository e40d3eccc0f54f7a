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
  const count = sum(counts);
  const duration = sum(counts.map((each, i) => each * (deltas[i] ?? 0)));
  const compared = counts.map((each, i) => (i === counts.length - 1 ? each - 1 : each));
  const usual = deltas[compared.indexOf(Math.max(...compared))] ?? 0;
  const unusual = sum(compared.filter((_, i) => Math.abs((deltas[i] ?? 0) - usual) > Math.max(1, usual * ROUNDING)));
  return { count, duration, isVariable: unusual > count * EXCEPTIONS };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
