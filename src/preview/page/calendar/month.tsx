import { today } from '../entries.ts';
import { weekday } from '../time/zone.ts';
import { blackoutsOn } from './blackout.ts';
import { Chip } from './chip.tsx';
import { clusteredKeys } from './clustered-keys.ts';
import type { ByDay } from './group-by-day.ts';
import { DayButton } from './move.tsx';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

export interface MonthProps {
  readonly days: readonly string[];
  /** `2026-12`; other days are shown beside it. */
  readonly month: string;
  readonly byDay: ByDay;
}

export function Month({ days, month, byDay }: MonthProps) {
  const clustered = clusteredKeys.value;
  return (
    <div class="month">
      <div class="weekdays" aria-hidden="true">
        {WEEKDAYS.map((name) => (
          <span key={name}>
            {name.slice(0, 3)}
            <span class="wide">{name.slice(3)}</span>
          </span>
        ))}
      </div>
      <ol class="days">
        {days.map((day) => (
          <li key={day} class={dayClass(day, month)}>
            <DayButton day={day} label={String(Number(day.slice(8)))} />
            {blackoutsOn(day).map(({ reason }) => (
              <p class="blackout-note" key={reason}>
                {reason}
              </p>
            ))}
            {(byDay.get(day) ?? []).map((entry) => (
              <Chip key={entry.key} entry={entry} isClustered={clustered.has(entry.key)} />
            ))}
          </li>
        ))}
      </ol>
    </div>
  );
}

function dayClass(day: string, month: string): string {
  const marks = [
    day.startsWith(month) ? '' : 'is-beside',
    day === today.value ? 'is-today' : '',
    weekday(day) > 4 ? 'is-weekend' : '',
    blackoutsOn(day).length > 0 ? 'is-blackout' : '',
  ];
  return ['day', ...marks.filter(Boolean)].join(' ');
}
