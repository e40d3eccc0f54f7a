import { USUAL_HOURS } from '../../../domain/usual-hours.ts';
import { today, wallOf } from '../entries.ts';
import type { Entry } from '../entry.ts';
import { dayName, weekday } from '../time/zone.ts';
import { blackoutsOn } from './blackout.ts';
import { Chip } from './chip.tsx';
import { clusteredKeys } from './clustered-keys.ts';
import type { ByDay } from './group-by-day.ts';
import { DayButton } from './move.tsx';

export interface WeekProps {
  readonly days: readonly string[];
  readonly byDay: ByDay;
}

/** Seven days against the clock. Hours in which nothing happens all week are left out at both ends. */
export function Week({ days, byDay }: WeekProps) {
  const { from, until } = hoursOf(days.flatMap((day) => byDay.get(day) ?? []));
  const hours = Array.from({ length: until - from }, (_, index) => from + index);
  return (
    <div class="week" style={{ '--hours': hours.length }}>
      <div class="week-hours" aria-hidden="true">
        {hours.map((hour) => (
          <span key={hour}>{String(hour).padStart(2, '0')}:00</span>
        ))}
      </div>
      <ol class="week-days">
        {days.map((day) => (
          <li key={day} class={day === today.value ? 'week-day is-today' : 'week-day'}>
            <h2 class="week-name">
              <DayButton day={day} label={dayName(day).slice(0, 6)} />
            </h2>
            <div class={blackoutsOn(day).length > 0 ? 'week-column is-blackout' : 'week-column'}>
              {usualHours(day).map((usual) => (
                <span
                  class="usual"
                  key={usual.from}
                  title="Usually a good hour: a rule of thumb"
                  style={{ '--from': usual.from - from, '--length': usual.until - usual.from }}
                />
              ))}
              {blackoutsOn(day).map(({ reason }) => (
                <p class="blackout-note" key={reason}>
                  {reason}
                </p>
              ))}
              {slotsOf(byDay.get(day) ?? []).map(({ hour, entries }) => (
                <div class="slot" key={hour} style={{ '--from': hour - from }}>
                  {entries.map((entry) => (
                    <Chip key={entry.key} entry={entry} isClustered={clusteredKeys.value.has(entry.key)} />
                  ))}
                </div>
              ))}
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}

function usualHours(day: string) {
  return USUAL_HOURS.filter(({ weekdays }) => weekdays.includes(weekday(day))).flatMap(({ hours }) => hours);
}

/** From 8 to 21 at least, so that weeks can be compared. */
function hoursOf(entries: readonly Entry[]): { readonly from: number; readonly until: number } {
  const hours = entries.map(hourOf);
  return { from: Math.min(8, ...hours), until: Math.min(24, Math.max(21, ...hours.map((hour) => hour + 2))) };
}

/** Posts of one hour stand one under the other. */
function slotsOf(entries: readonly Entry[]) {
  const hours = [...new Set(entries.map(hourOf))];
  return hours.map((hour) => ({ hour, entries: entries.filter((entry) => hourOf(entry) === hour) }));
}

function hourOf(entry: Entry): number {
  return Number(wallOf(entry)?.time.slice(0, 2) ?? 0);
}
