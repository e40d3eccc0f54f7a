import { describe, expect, it } from 'vitest';
import type { Config, Pause } from '../domain/config.ts';
import { addMs, type Instant, instant } from '../domain/instant.ts';
import type { Plan, PlanState } from '../domain/plan.ts';
import { postPath } from '../domain/post.ts';
import { Outcomes } from './outcomes.ts';
import { pauseNotices } from './pause-notices.ts';
import { reportPause } from './report-pause.ts';

const NOW = instant(Date.parse('2026-05-10T14:00:00Z'));
const HOUR_MS = 3_600_000;
const PAUSE: Pause = { reason: 'Quiet week', until: addMs(NOW, HOUR_MS), profiles: ['my_brand'] };
const configOf = (paused: Pause | null) => ({ paused }) as Config;

function planOf(...rows: readonly (readonly [PlanState, Instant | null])[]): Plan {
  const destinations = rows.map(([state, scheduledAt]) => ({
    post: postPath('content/posts/a.md'),
    platform: 'instagram' as const,
    profile: 'my_brand',
    postType: 'image' as const,
    scheduledAt,
    state,
    reason: 'Publishing is paused.',
    latenessSeconds: 0,
    hold: null,
    destination: null,
    record: null,
  }));
  return { now: NOW, destinations };
}

function report(planned: Plan, paused: Pause | null): Outcomes {
  const outcomes = new Outcomes();
  reportPause(planned, { outcomes, config: configOf(paused) });
  return outcomes;
}

describe('what a pause holds back', () => {
  it('is deferred until its end where it would be due, and a note says how much', () => {
    const outcomes = report(planOf(['paused', NOW], ['paused', addMs(NOW, HOUR_MS)], ['published', NOW]), PAUSE);
    expect(outcomes.deferred).toMatchObject([{ not_before: '2026-05-10T15:00:00Z', reason: 'Publishing is paused.' }]);
    expect(outcomes.notes).toEqual([
      'Publishing is paused for my_brand until 2026-05-10T15:00:00Z: Quiet week (1 destination is due and held back.)',
    ]);
    expect(outcomes.exitCode()).toBe(0);
  });

  it.each<[string, Pause | null]>([
    ['none', null],
    ['one that is over', { ...PAUSE, until: NOW }],
  ])('says nothing of %s', (_name, paused) => {
    expect(report(planOf(['due', NOW]), paused)).toMatchObject({ deferred: [], notes: [] });
  });
});

describe('what review says of a pause', () => {
  it.each<[string, Pause | null, string[]]>([
    ['none', null, []],
    ['one that is over', { ...PAUSE, until: NOW }, []],
    ['one without an end', { ...PAUSE, until: null, profiles: null }, ['Publishing is paused: Quiet week']],
  ])('%s', (_name, paused, messages) => {
    expect(pauseNotices(configOf(paused), NOW).map(({ message }) => message)).toEqual(messages);
  });
});
