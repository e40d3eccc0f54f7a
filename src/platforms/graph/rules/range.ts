import type { ProblemCode } from '../../../domain/codes.ts';
import type { Problem } from '../../../domain/finding.ts';
import type { Measure, RangeLimit } from '../media-limits.ts';
import type { JudgedMedium } from './judged-medium.ts';
import { named } from './media-bytes.ts';

/** What was measured; null where the file does not say: then it is not judged. */
export type Measured = Readonly<Partial<Record<Measure, number | null>>>;

/** Each limit that a medium is outside of. */
export function checkRanges(medium: JudgedMedium, measured: Measured): readonly Problem[] {
  return medium.limits.ranges.flatMap((limit) => {
    const value = measured[limit.measure] ?? null;
    return value === null || isInside(value, limit) ? [] : [outside(medium, value, limit)];
  });
}

/** Rounding of timescales: 60 frames a second are stored as 60.02. */
const TOLERANCE = 0.005;

function isInside(value: number, { min, max, measure }: RangeLimit): boolean {
  const slack = EXACT.includes(measure) ? 0 : TOLERANCE;
  return (min === null || value >= min * (1 - slack)) && (max === null || value <= max * (1 + slack));
}

const EXACT: readonly Measure[] = ['size', 'width', 'sample_rate', 'channels'];

interface Words {
  readonly code: ProblemCode;
  /** Follows the medium's name: `lasts 2 seconds`. */
  readonly found: (value: number) => string;
  /** A bound, with its unit: `3 seconds`. */
  readonly bound: (value: number) => string;
  readonly hint: string;
}

const WORDS: Readonly<Record<Measure, Words>> = {
  size: {
    code: 'MEDIA_TOO_LARGE',
    found: (bytes) => `has ${megabytes(bytes)} MB`,
    bound: (bytes) => `${megabytes(bytes)} MB`,
    hint: 'Save it with stronger compression or fewer pixels.',
  },
  ratio: {
    code: 'MEDIA_RATIO',
    found: (ratio) => `is ${decimal(ratio)} times as wide as it is high`,
    bound: (ratio) => `${decimal(ratio)}:1`,
    hint: 'Crop it; 9:16 fills a phone.',
  },
  width: {
    code: 'MEDIA_DIMENSIONS',
    found: (pixels) => `is ${pixels} pixels wide`,
    bound: (pixels) => `${pixels} pixels`,
    hint: 'Export it with other dimensions; 1080 x 1920 is usual for a reel.',
  },
  duration: {
    code: 'MEDIA_DURATION',
    found: (seconds) => `lasts ${time(seconds)}`,
    bound: time,
    hint: 'Cut it, or use another one.',
  },
  frame_rate: {
    code: 'MEDIA_FRAME_RATE',
    found: (rate) => `has ${decimal(rate)} frames a second`,
    bound: (rate) => decimal(rate),
    hint: 'Export it with 30 frames a second.',
  },
  bit_rate: {
    code: 'MEDIA_BIT_RATE',
    found: (rate) => `has ${decimal(rate / 1_000_000)} Mbit a second`,
    bound: (rate) => `${decimal(rate / 1_000_000)} Mbit a second`,
    hint: 'Export it with a lower bit rate; 5 to 10 Mbit a second look the same on a phone.',
  },
  sample_rate: {
    code: 'MEDIA_AUDIO',
    found: (hertz) => `has sound of ${decimal(hertz / 1000)} kHz`,
    bound: (hertz) => `${decimal(hertz / 1000)} kHz`,
    hint: 'Export it with AAC sound of 48 kHz.',
  },
  channels: {
    code: 'MEDIA_AUDIO',
    found: (count) => `has sound of ${count} channels`,
    bound: String,
    hint: 'Export it with stereo sound.',
  },
};

function outside({ item, path, platform }: JudgedMedium, value: number, limit: RangeLimit): Problem {
  const { code, found, bound, hint } = WORDS[limit.measure];
  return {
    code,
    severity: limit.severity,
    path,
    message: `${named(item)} ${found(value)}. ${platform} allows ${allowed(limit, bound)}.`,
    hint,
  };
}

function allowed({ min, max }: RangeLimit, bound: (value: number) => string): string {
  if (min === null) return `${bound(max ?? 0)} at most`;
  return max === null ? `${bound(min)} at least` : `${bound(min)} to ${bound(max)}`;
}

/** Rounded up, so that what is too large never reads as the limit itself. Meta's MB are MiB. */
export function megabytes(bytes: number): number {
  return Math.ceil((bytes / 1024 / 1024) * 10) / 10;
}

function decimal(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function time(seconds: number): string {
  return seconds > 120 ? `${decimal(seconds / 60)} minutes` : `${decimal(seconds)} seconds`;
}
