import type { PreviewEvent, PreviewEventKind } from '../../../domain/preview-data.ts';
import { preview } from '../entries.ts';
import { shownZone } from '../settings.ts';
import { dayName, wallTime } from '../time/zone.ts';

const NAMES: Readonly<Record<PreviewEventKind, string>> = {
  created: 'Created',
  edited: 'Edited',
  reviewed: 'Reviewed',
  recorded: 'Recorded',
  claimed: 'Claimed',
  sent: 'Sent',
  accepted: 'Accepted',
  published: 'Published',
  deleted: 'Deleted',
  failed: 'Failed',
  missed: 'Missed',
  deferred: 'Deferred',
  in_doubt: 'In doubt',
  handed_off: 'Handed off',
};

const BAD: ReadonlySet<PreviewEventKind> = new Set(['failed', 'missed', 'in_doubt']);

export interface TimelineProps {
  readonly events: readonly PreviewEvent[];
  readonly timezone: string | null;
}

/** A life, step by step, oldest first. */
export function Timeline({ events, timezone }: TimelineProps) {
  if (events.length === 0) return <p class="quiet">Nothing has happened yet: git does not know the file.</p>;
  return (
    <ol class="timeline">
      {events.map((event) => (
        <li key={`${event.at} ${event.kind} ${event.commit}`} class={eventClass(event)}>
          <EventTime at={event.at} timezone={timezone} />
          <p>
            <strong>{NAMES[event.kind]}</strong> <span dir="auto">{event.text}</span>
          </p>
          <p class="quiet">
            {event.who !== null && <span dir="auto">{event.who} </span>}
            {event.commit !== null && <CommitLink commit={event.commit} />}
          </p>
        </li>
      ))}
    </ol>
  );
}

function eventClass({ kind }: PreviewEvent): string {
  return ['event', `event-${kind}`, BAD.has(kind) ? 'is-bad' : ''].filter(Boolean).join(' ');
}

function EventTime({ at, timezone }: { readonly at: string; readonly timezone: string | null }) {
  const { day, time } = wallTime(Date.parse(at), shownZone(timezone));
  return (
    <time class="number quiet" dateTime={at}>
      {dayName(day)}, {time}
    </time>
  );
}

function CommitLink({ commit }: { readonly commit: string }) {
  const { webUrl } = preview.value.source;
  const short = commit.slice(0, 7);
  if (webUrl === null) return <code>{short}</code>;
  return (
    <a href={`${webUrl}/commit/${commit}`} rel="noreferrer" target="_blank">
      <code>{short}</code>
    </a>
  );
}

/** Both histories as one: what git tells of the file, what the ledger tells of the destination. */
export function lifeOf(history: readonly PreviewEvent[], events: readonly PreviewEvent[]): PreviewEvent[] {
  return [...history, ...events].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}
