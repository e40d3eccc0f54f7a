import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ChoiceLimit, MEASURES, type Measure, type RangeLimit } from '../../src/platforms/graph/media-limits.ts';
import { MEDIA_LIMITS, type MediaPlacement } from '../../src/platforms/instagram/media-limits.ts';

const page = readFileSync(path.join(import.meta.dirname, '../../docs/media.md'), 'utf8');
const placements = Object.keys(MEDIA_LIMITS) as MediaPlacement[];
const SCALE: Partial<Record<Measure, (value: number) => string>> = {
  size: (bytes) => `${bytes / 1024 / 1024} MiB`,
  ratio: (ratio) => `${ratio}:1`,
  duration: (seconds) => (seconds > 120 ? `${seconds / 60} min` : `${seconds} s`),
  bit_rate: (bits) => `${bits / 1_000_000} Mbit/s`,
  sample_rate: (hertz) => `${hertz / 1000} kHz`,
};

/** As the page writes it; what is no error is marked. */
function describeRange({ measure, min, max, severity }: RangeLimit): string {
  const say = SCALE[measure] ?? String;
  const range = min === null ? `≤ ${say(max ?? 0)}` : max === null ? `≥ ${say(min)}` : `${say(min)} to ${say(max)}`;
  return severity === 'error' ? range : `${range} (${severity})`;
}

function cell(placement: MediaPlacement, measure: Measure): string {
  const ranges = MEDIA_LIMITS[placement].ranges.filter((each) => each.measure === measure);
  return ranges.map(describeRange).join(', ') || '–';
}

function choices(choice: ChoiceLimit<string> | undefined): string {
  return choice?.allowed.join(', ') ?? '–';
}

function row(placement: MediaPlacement): string {
  const { types, videoCodecs, audioCodecs } = MEDIA_LIMITS[placement];
  const measures = (Object.keys(MEASURES) as Measure[]).map((measure) => cell(placement, measure));
  return `| \`${placement}\` | ${[choices(types), choices(videoCodecs), choices(audioCodecs), ...measures].join(' | ')} |`;
}

it.each(placements)('docs/media.md has the limits of %s as they are checked', (placement) => {
  expect(page.split('\n')).toContain(row(placement));
});

it('docs/media.md names no other place', () => {
  const rows = [...page.matchAll(/^\| `(\w+_?\w+)` \|(?: [^|]+ \|){11}$/gm)].map(([, name]) => name);
  expect(rows).toEqual(placements);
});

describe('each limit', () => {
  const limits = placements.flatMap((placement) => {
    const { types, videoCodecs, audioCodecs, ranges } = MEDIA_LIMITS[placement];
    return [types, videoCodecs, audioCodecs, ...ranges].flatMap((limit) => limit ?? []);
  });

  it.each(limits)('has a source and a date: $measure $allowed', ({ source, checkedOn }) => {
    expect(source).toMatch(/^https:\/\/developers\.facebook\.com\/.+/);
    expect(checkedOn).toMatch(/^2026-\d\d-\d\d$/);
  });
});
