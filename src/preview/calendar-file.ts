import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { PlanState } from '../domain/plan.ts';
import type { PreviewData, PreviewDestination, PreviewPost } from '../domain/preview-data.ts';

/** How long a post stands in a calendar, which has no place for a moment. */
const SHOWN_MS = 15 * 60_000;

/** Every destination that has a date, as a file for calendars (RFC 5545). The same document gives the same bytes. */
export function renderCalendarFile({ posts, source, now }: PreviewData): string {
  const calendar = ical({
    name: `${source.name}: posts`,
    prodId: { company: 'Mergecast', product: 'preview', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const post of posts) {
    for (const destination of post.destinations) {
      if (destination.scheduledAt === null) continue;
      const start = new Date(destination.publishedAt ?? destination.scheduledAt);
      calendar.createEvent({
        // The same post stays the same event in a calendar that reads the file again.
        id: `${encodeURIComponent(post.path)}/${destination.profile}/${destination.platform}@mergecast`,
        stamp: new Date(now),
        start,
        end: new Date(start.getTime() + SHOWN_MS),
        summary: summaryOf(post, destination),
        // Without the caption: folding lines by bytes takes the library longer than all the rest of a preview.
        description: post.path,
        status: STATUS[destination.state] ?? ICalEventStatus.CONFIRMED,
        ...(destination.postUrl === null ? {} : { url: destination.postUrl }),
      });
    }
  }
  return calendar.toString();
}

const STATUS: Partial<Record<PlanState, ICalEventStatus>> = {
  draft: ICalEventStatus.TENTATIVE,
  paused: ICalEventStatus.TENTATIVE,
  invalid: ICalEventStatus.TENTATIVE,
  failed: ICalEventStatus.CANCELLED,
  missed: ICalEventStatus.CANCELLED,
};

/** States that say something beside the time. */
const WORDS: Partial<Record<PlanState, string>> = {
  draft: 'Draft',
  paused: 'Paused',
  invalid: 'Wrong',
  failed: 'Failed',
  missed: 'Missed',
  in_doubt: 'In doubt',
  published: 'Published',
};

function summaryOf({ path }: PreviewPost, { platformName, profile, state, look }: PreviewDestination): string {
  const [line = ''] = look.caption.split('\n').filter((each) => each.trim() !== '');
  const title = line === '' ? (path.split('/').at(-1) ?? path) : [...line].slice(0, 60).join('');
  const word = WORDS[state];
  return `${word === undefined ? '' : `${word}: `}${title} (${platformName}, ${profile})`;
}
