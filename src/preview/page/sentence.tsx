import { shownZone } from './settings.ts';
import { dayName, wallTime } from './time/zone.ts';

const INSTANT = /(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z)/;

export interface SentenceProps {
  readonly text: string;
  /** The author's zone. */
  readonly timezone: string | null;
}

/** A sentence of the plan or the ledger, with its instants in the time that the reader chose. */
export function Sentence({ text, timezone }: SentenceProps) {
  return (
    <span dir="auto">{text.split(INSTANT).map((part) => (INSTANT.test(part) ? shown(part, timezone) : part))}</span>
  );
}

function shown(instant: string, timezone: string | null) {
  const { day, time } = wallTime(Date.parse(instant), shownZone(timezone));
  return (
    <time key={instant} dateTime={instant}>
      {dayName(day)}, {time}
    </time>
  );
}
