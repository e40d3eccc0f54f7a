import { signal } from '@preact/signals';
import { entries, preview, wallOf } from '../entries.ts';
import { type Entry, fileName } from '../entry.ts';
import { shownZone } from '../settings.ts';
import { dateLine } from '../time/date-line.ts';
import { dayName } from '../time/zone.ts';
import { copyText, say } from '../toast.tsx';

/** The entry that waits for a click on its new day, by its key. */
const movingKey = signal<string | null>(null);

export function startMoving({ key }: Entry): void {
  movingKey.value = key;
}

function moving(): Entry | null {
  return entries.value.find(({ key }) => key === movingKey.value) ?? null;
}

/** At which a post is planned that has no time yet. */
const NEW_TIME = '12:00';

/** Copies the line that puts the chosen post, or a new one, on this day. Nothing is written: the author pastes it. */
export function copyLineFor(day: string): void {
  const entry = moving();
  const timezone = entry === null ? preview.value.timezone : entry.destination.timezone;
  const zone = shownZone(timezone);
  const time = (entry === null ? null : wallOf(entry)?.time) ?? NEW_TIME;
  const written = entry?.destination.writtenDate ?? null;
  const line = dateLine({ written, text: entry?.post.text ?? null, timezone, wall: { day, time }, zone });
  if (line === null) {
    say(`On ${dayName(day)} there is no one ${time}: the clocks change.`);
    return;
  }
  movingKey.value = null;
  void copyText(line, entry === null ? line : `${line} for ${fileName(entry.post.path)}`);
}

/** Says what the next click on a day does. */
export function MoveBar() {
  const entry = moving();
  if (entry === null) return null;
  return (
    <p class="move-bar" role="status">
      <span>
        Choose the new day of <strong>{fileName(entry.post.path)}</strong>: its line is copied, ready to paste.
      </span>
      <button
        type="button"
        class="button"
        onClick={() => {
          movingKey.value = null;
        }}
      >
        Cancel
      </button>
    </p>
  );
}

/** The number of a day: a click copies the line for it. */
export function DayButton({ day, label }: { readonly day: string; readonly label: string }) {
  const entry = moving();
  const what = entry === null ? 'for a new post' : `for ${fileName(entry.post.path)}`;
  return (
    <button
      type="button"
      class="day-number"
      title={`Copy scheduled_date for ${dayName(day)}`}
      onClick={() => copyLineFor(day)}
    >
      <span aria-hidden="true">{label}</span>
      <span class="sr-only">
        {dayName(day)}: copy scheduled_date {what}
      </span>
    </button>
  );
}
