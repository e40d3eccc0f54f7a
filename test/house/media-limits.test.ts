import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { MEDIA_LIMITS as FACEBOOK } from '../../src/platforms/facebook/media-limits.ts';
import {
  type ChoiceLimit,
  MEASURES,
  type Measure,
  type PlacementLimits,
  type RangeLimit,
} from '../../src/platforms/graph/media-limits.ts';
import { MEDIA_LIMITS as INSTAGRAM } from '../../src/platforms/instagram/media-limits.ts';
import { MEDIA_LIMITS as THREADS } from '../../src/platforms/threads/media-limits.ts';

const page = readFileSync(path.join(import.meta.dirname, '../../docs/media.md'), 'utf8');
/** By the heading of their section. */
const SECTIONS: Readonly<Record<string, Readonly<Record<string, PlacementLimits>>>> = {
  "Instagram's limits": INSTAGRAM,
  "Threads' limits": THREADS,
  "Facebook's limits": FACEBOOK,
};
const PLACES = Object.entries(SECTIONS).flatMap(([section, limits]) =>
  Object.entries(limits).map(([placement, limit]) => ({ section, placement, limit })),
);

function sectionOf(heading: string): string {
  return page.split('\n## ').find((text) => text.startsWith(`${heading}\n`)) ?? '';
}

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

function cell(limits: PlacementLimits, measure: Measure): string {
  const ranges = limits.ranges.filter((each) => each.measure === measure);
  return ranges.map(describeRange).join(', ') || '–';
}

function choices(choice: ChoiceLimit<string> | undefined): string {
  return choice?.allowed.join(', ') ?? '–';
}

function row(placement: string, limits: PlacementLimits): string {
  const { types, videoCodecs, audioCodecs } = limits;
  const measures = (Object.keys(MEASURES) as Measure[]).map((measure) => cell(limits, measure));
  return `| \`${placement}\` | ${[choices(types), choices(videoCodecs), choices(audioCodecs), ...measures].join(' | ')} |`;
}

it.each(PLACES)('docs/media.md has $section of $placement as they are checked', ({ section, placement, limit }) => {
  expect(sectionOf(section).split('\n')).toContain(row(placement, limit));
});

it.each(Object.entries(SECTIONS))('docs/media.md names no other place: %s', (section, limits) => {
  const rows = [...sectionOf(section).matchAll(/^\| `(\w+_?\w+)` \|(?: [^|]+ \|){11}$/gm)].map(([, name]) => name);
  expect(rows).toEqual(Object.keys(limits));
});

describe('each limit', () => {
  const limits = PLACES.flatMap(({ limit: { types, videoCodecs, audioCodecs, ranges } }) => {
    return [types, videoCodecs, audioCodecs, ...ranges].flatMap((limit) => limit ?? []);
  });

  it.each(limits)('has a source and a date: $measure $allowed', ({ source, checkedOn }) => {
    expect(source).toMatch(/^https:\/\/developers\.facebook\.com\/.+/);
    expect(checkedOn).toMatch(/^2026-\d\d-\d\d$/);
  });
});
