import { now, today, wallOf } from '../entries.ts';
import { accountName, accountOf, type Entry, fileName, titleOf } from '../entry.ts';
import { routeHash } from '../route.ts';
import { shownZone } from '../settings.ts';
import { StateMark } from '../state.tsx';
import { distanceText } from '../time/duration.ts';
import { longDayName } from '../time/zone.ts';
import { blackoutsOn } from './blackout.ts';
import { Thumbnail } from './chip.tsx';
import type { ByDay } from './group-by-day.ts';

export interface AgendaProps {
  readonly days: readonly string[];
  readonly byDay: ByDay;
}

/** The days on which something happens, as a list to read. */
export function Agenda({ days, byDay }: AgendaProps) {
  const full = days.filter((day) => byDay.has(day) || blackoutsOn(day).length > 0);
  if (full.length === 0) return <p class="nothing">Nothing is planned in this month.</p>;
  return (
    <div class="agenda">
      {full.map((day) => (
        <section key={day} class="agenda-day" aria-label={longDayName(day)}>
          <h2 class={day === today.value ? 'is-today' : ''}>{longDayName(day)}</h2>
          {blackoutsOn(day).map(({ reason }) => (
            <p class="blackout-note" key={reason}>
              Blackout: {reason}
            </p>
          ))}
          <ul>
            {(byDay.get(day) ?? []).map((entry) => (
              <AgendaItem key={entry.key} entry={entry} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function AgendaItem({ entry }: { readonly entry: Entry }) {
  const { post, destination, at } = entry;
  return (
    <li>
      <a class="agenda-item" href={routeHash({ view: 'post', path: post.path, account: accountOf(destination) })}>
        <time class="agenda-time" dateTime={destination.scheduledAt ?? undefined}>
          {wallOf(entry)?.time}
          <span class="agenda-zone">{shownZone(destination.timezone)}</span>
        </time>
        <Thumbnail entry={entry} />
        <span class="agenda-words">
          <span class="agenda-title" dir="auto">
            {titleOf(entry)}
          </span>
          <span class="agenda-where">
            {accountName(destination)} · {fileName(post.path)}
          </span>
        </span>
        <span class="agenda-state">
          <StateMark state={destination.state} />
          {at !== null && destination.state === 'upcoming' && <span class="quiet">{distanceText(at, now.value)}</span>}
        </span>
      </a>
    </li>
  );
}
