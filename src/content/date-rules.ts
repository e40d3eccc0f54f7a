import type { Problem } from '../domain/finding.ts';
import { pointer } from '../domain/json-pointer.ts';
import { listOf } from './describe-value.ts';
import { effectiveField, type FrontMatterFields, type Target } from './front-matter-fields.ts';

/** A post has a date or asks for the best time: not both, and not neither unless it is a draft. */
export function checkDates(fields: FrontMatterFields, targets: readonly Target[]): Problem[] {
  if (fields.schedule_best_time === true) return [bestTime(fields)];
  if (fields.draft === true || fields.scheduled_date !== undefined) return [];
  const without = targets.filter((target) => effectiveField(fields, target, 'scheduled_date') === null);
  return without.length === 0 && targets.length > 0 ? [] : [missing(without, targets)];
}

function bestTime({ scheduled_date: date }: FrontMatterFields): Problem {
  const path = pointer('schedule_best_time');
  if (date !== undefined) {
    return {
      code: 'DATE_AND_BEST_TIME',
      severity: 'error',
      path,
      at: 'key',
      message: 'The post has both scheduled_date and schedule_best_time: true.',
      hint: 'Keep scheduled_date and delete schedule_best_time.',
    };
  }
  return {
    code: 'BEST_TIME_UNAVAILABLE',
    severity: 'error',
    path,
    message: 'This version of Mergecast cannot choose the best time yet.',
    hint: 'Write a scheduled_date, for example scheduled_date: 2026-05-10T14:00:00Z',
  };
}

function missing(without: readonly Target[], targets: readonly Target[]): Problem {
  const some = without.map(({ platform, profile }) => `${platform} (${profile})`);
  const where = without.length < targets.length ? ` for ${listOf(some)}` : '';
  return {
    code: 'DATE_MISSING',
    severity: 'error',
    path: '',
    message: `The post says nowhere when it is due${where}.`,
    hint: 'Add scheduled_date, for example scheduled_date: 2026-05-10T14:00:00Z, or scheduled_date: now, or draft: true.',
  };
}
