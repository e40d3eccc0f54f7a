import { entries, now, today, wallOf } from '../entries.ts';
import { Icon } from '../parts/icon.tsx';
import { CALENDAR_SPANS, type CalendarSpan, goTo, type Route, routeHash } from '../route.ts';
import { addDays, addMonths, dayName, monthName } from '../time/zone.ts';
import { Agenda } from './agenda.tsx';
import { daysOfMonth, daysOfWeek } from './days.ts';
import { groupByDay } from './group-by-day.ts';
import { Month } from './month.tsx';
import { MoveBar } from './move.tsx';
import { Watch } from './watch.tsx';
import { Week } from './week.tsx';

type CalendarRoute = Extract<Route, { view: 'calendar' }>;

const SPAN_NAMES: Readonly<Record<CalendarSpan, string>> = { month: 'Month', week: 'Week', agenda: 'Agenda' };

/** What goes out when: by month, by week, or as a list. */
export function Calendar({ span, at }: CalendarRoute) {
  const day = at === null ? startDay() : at.length === 7 ? `${at}-01` : at;
  const byDay = groupByDay(entries.value);
  const days = span === 'week' ? daysOfWeek(day) : daysOfMonth(day);
  return (
    <section class="calendar" aria-labelledby="calendar-title">
      <div class="bar">
        <h1 id="calendar-title">{span === 'week' ? weekTitle(days) : monthName(day)}</h1>
        <Turn span={span} day={day} />
        <nav class="choice" aria-label="Span">
          {CALENDAR_SPANS.map((each) => (
            <a
              key={each}
              href={routeHash({ view: 'calendar', span: each, at: spanAt(each, day) })}
              aria-current={each === span ? 'page' : undefined}
            >
              {SPAN_NAMES[each]}
            </a>
          ))}
        </nav>
      </div>
      <MoveBar />
      <div class="calendar-body">
        {span === 'month' && <Month days={days} month={day.slice(0, 7)} byDay={byDay} />}
        {span === 'week' && <Week days={days} byDay={byDay} />}
        {span === 'agenda' && <Agenda days={days.filter((each) => each.startsWith(day.slice(0, 7)))} byDay={byDay} />}
        <Watch days={span === 'week' ? days : days.filter((each) => each.startsWith(day.slice(0, 7)))} byDay={byDay} />
      </div>
    </section>
  );
}

/** Today, unless nothing is planned around it and there is something later, or only something earlier. */
function startDay(): string {
  const dated = entries.value.filter(({ at }) => at !== null);
  const month = today.value.slice(0, 7);
  if (dated.length === 0 || dated.some((entry) => wallOf(entry)?.day.startsWith(month))) return today.value;
  const next = dated.find(({ at }) => (at ?? 0) >= now.value) ?? dated.at(-1);
  return (next === undefined ? null : wallOf(next)?.day) ?? today.value;
}

function spanAt(span: CalendarSpan, day: string): string {
  return span === 'week' ? day : day.slice(0, 7);
}

function weekTitle(days: readonly string[]): string {
  return `${dayName(days[0] ?? '').replace(/ \d{4}$/, '')} – ${dayName(days[6] ?? '')}`;
}

function Turn({ span, day }: { readonly span: CalendarSpan; readonly day: string }) {
  const turned = (by: number) => (span === 'week' ? addDays(day, by * 7) : addMonths(day, by));
  const to = (by: number) => goTo({ view: 'calendar', span, at: turned(by) });
  const name = span === 'week' ? 'week' : 'month';
  return (
    <div class="turns">
      <button type="button" class="button is-round" onClick={() => to(-1)}>
        <Icon name="previous" />
        <span class="sr-only">Previous {name}</span>
      </button>
      <button
        type="button"
        class="button"
        onClick={() => goTo({ view: 'calendar', span, at: spanAt(span, today.value) })}
      >
        Today
      </button>
      <button type="button" class="button is-round" onClick={() => to(1)}>
        <Icon name="next" />
        <span class="sr-only">Next {name}</span>
      </button>
    </div>
  );
}
