import { useState } from 'preact/hooks';
import { startMoving } from '../calendar/move.tsx';
import { now, wallOf } from '../entries.ts';
import type { Entry } from '../entry.ts';
import { Icon } from '../parts/icon.tsx';
import { goTo } from '../route.ts';
import { Sentence } from '../sentence.tsx';
import { shownZone } from '../settings.ts';
import { needsPerson, StateMark } from '../state.tsx';
import { dateLine } from '../time/date-line.ts';
import { distanceText, durationText } from '../time/duration.ts';
import { dayName, wallTime } from '../time/zone.ts';
import { copyText } from '../toast.tsx';

/** When it goes out, in its author's time and in UTC, and how to change that. */
export function Schedule({ entry }: { readonly entry: Entry }) {
  const { destination, at } = entry;
  const { state, reason, timezone, latenessSeconds, isNow } = destination;
  return (
    <section class="schedule" aria-label="Schedule">
      <p class="schedule-state">
        <StateMark state={state} />
        {at !== null && !needsPerson(state) && state !== 'published' && <span>{distanceText(at, now.value)}</span>}
        {latenessSeconds > 0 && <span class="quiet">{durationText(latenessSeconds)} late</span>}
      </p>
      {isNow ? <p>As soon as it is on the branch</p> : <Times at={at} timezone={timezone} />}
      <p class="quiet">
        <Sentence text={reason} timezone={timezone} />
      </p>
      {destination.error !== null && destination.error.message !== reason && (
        <p class="is-bad" dir="auto">
          {destination.error.code}: {destination.error.message}
        </p>
      )}
      {destination.handOff && <p class="quiet">A person posts it by hand: an issue asks for it at its time.</p>}
      {destination.postUrl !== null && (
        <a href={destination.postUrl} rel="noreferrer" target="_blank">
          See it on {destination.platformName}
        </a>
      )}
      {state !== 'published' && <Reschedule entry={entry} key={`${entry.key} ${destination.writtenDate}`} />}
    </section>
  );
}

function Times({ at, timezone }: { readonly at: number | null; readonly timezone: string | null }) {
  if (at === null) return <p>No date</p>;
  const zones = [...new Set([timezone ?? 'UTC', shownZone(timezone), 'UTC'])];
  return (
    <dl class="times">
      {zones.map((zone) => {
        const { day, time } = wallTime(at, zone);
        return (
          <div key={zone}>
            <dt>{zone}</dt>
            <dd>
              <time dateTime={new Date(at).toISOString()}>
                {dayName(day)}, <strong>{time}</strong>
              </time>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** A date is changed in the file, by its author: this copies the line to paste. */
function Reschedule({ entry }: { readonly entry: Entry }) {
  const { post, destination } = entry;
  const { timezone, writtenDate: written } = destination;
  const zone = shownZone(timezone);
  const wall = wallOf(entry) ?? wallTime(now.value, zone);
  const [value, setValue] = useState(`${wall.day}T${wall.time}`);
  const [day = '', time = ''] = value.split('T');
  const line = dateLine({ written, text: post.text, timezone, wall: { day, time }, zone });
  return (
    <details class="reschedule">
      <summary>Another time</summary>
      <label class="field">
        <span>In {zone}</span>
        <input type="datetime-local" value={value} onInput={(event) => setValue(event.currentTarget.value)} />
      </label>
      {line === null ? (
        <p class="is-bad">The clocks change then: there is no such time, or there are two.</p>
      ) : (
        <button type="button" class="button copy-line" onClick={() => void copyText(line, line)}>
          <Icon name="copy" />
          <code>{line}</code>
        </button>
      )}
      <button
        type="button"
        class="button"
        onClick={() => {
          startMoving(entry);
          goTo({ view: 'calendar', span: 'month', at: day.slice(0, 7) || null });
        }}
      >
        Choose a day in the calendar
      </button>
    </details>
  );
}
