import { wallOf } from '../entries.ts';
import { accountOf, type Entry, fileName, titleOf } from '../entry.ts';
import { Icon } from '../parts/icon.tsx';
import { Medium } from '../parts/medium.tsx';
import { routeHash } from '../route.ts';
import { STATES } from '../state.tsx';
import { dayName } from '../time/zone.ts';

export interface ChipProps {
  readonly entry: Entry;
  /** Another post of the same account goes out within the hour. */
  readonly isClustered: boolean;
}

/** A post in the calendar, small: when, what, and whether it needs a look. */
export function Chip({ entry, isClustered }: ChipProps) {
  const { post, destination } = entry;
  const { word, tone, icon } = STATES[destination.state];
  const wall = wallOf(entry);
  const problems = post.findings.filter(({ severity }) => severity !== 'notice').length;
  const said = [
    word,
    ...(isClustered ? ['close to another post'] : []),
    ...(problems > 0 ? [`${problems} to mend`] : []),
  ];
  return (
    <a
      class={`chip is-${tone} state-${destination.state}`}
      href={routeHash({ view: 'post', path: post.path, account: accountOf(destination) })}
      title={`${fileName(post.path)} · ${destination.platformName}, ${destination.profile}\n${word}: ${destination.reason}`}
    >
      <Thumbnail entry={entry} />
      <span class="chip-words">
        <span class="chip-time">
          <time dateTime={destination.scheduledAt ?? undefined}>{wall?.time ?? 'no date'}</time>
          {(tone === 'bad' || destination.state === 'draft' || destination.state === 'published') && (
            <Icon name={icon} />
          )}
          {isClustered && <span class="chip-flag">close</span>}
        </span>
        <span class="chip-title" dir="auto">
          {titleOf(entry)}
        </span>
      </span>
      <span class="sr-only">
        {`, ${wall === null ? '' : dayName(wall.day)}, ${destination.platformName}, ${destination.profile}, ${said.join(', ')}`}
      </span>
    </a>
  );
}

export function Thumbnail({ entry: { destination } }: { readonly entry: Pick<Entry, 'destination'> }) {
  const { look, media } = destination;
  const medium = look.cover?.address ? look.cover : media[0];
  return (
    <span class={medium === undefined ? 'thumbnail is-text' : 'thumbnail'} aria-hidden="true">
      {medium === undefined ? (
        'Aa'
      ) : (
        <Medium medium={{ ...medium, altText: '' }} name="" cover={look.cover} coverSecond={look.coverSecond} />
      )}
    </span>
  );
}
