import { signal } from '@preact/signals';
import { entries, now, wallOf } from './entries.ts';
import { accountOf, type Entry, fileName, titleOf } from './entry.ts';
import { PostFrame } from './parts/post-frame.tsx';
import { routeHash } from './route.ts';
import { shownZone } from './settings.ts';
import { needsPerson, StateMark } from './state.tsx';
import { distanceText } from './time/duration.ts';
import { dayName } from './time/zone.ts';

const FILTERS = { coming: 'To come', past: 'Published', attention: 'Needs you', all: 'All' } as const;
type Filter = keyof typeof FILTERS;

const filter = signal<Filter | null>(null);

/** Every post as it will look, one after the other. */
export function Feed() {
  const counts = countsOf(entries.value);
  const chosen = filter.value ?? (counts.coming > 0 ? 'coming' : 'all');
  const shown = entries.value.filter((entry) => isIn(entry, chosen));
  // What is to come is read from the next on, what is past from the last on.
  const ordered = chosen === 'past' ? [...shown].reverse() : shown;
  return (
    <section class="feed" aria-labelledby="feed-title">
      <div class="bar">
        <h1 id="feed-title">Feed</h1>
        <fieldset class="choice">
          <legend class="sr-only">Which posts</legend>
          {(Object.keys(FILTERS) as Filter[]).map((each) => (
            <button
              key={each}
              type="button"
              aria-pressed={each === chosen}
              onClick={() => {
                filter.value = each;
              }}
            >
              {FILTERS[each]} <span class="number">{counts[each]}</span>
            </button>
          ))}
        </fieldset>
      </div>
      {ordered.length === 0 && <p class="nothing">No posts here.</p>}
      <ul class="cards">
        {ordered.map((entry) => (
          <li key={entry.key} class={`card card-${entry.destination.look.placement}`}>
            <FeedCard entry={entry} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function FeedCard({ entry }: { readonly entry: Entry }) {
  const { post, destination, at } = entry;
  const wall = wallOf(entry);
  return (
    <>
      <PostFrame
        account={destination.profile}
        look={destination.look}
        media={destination.media}
        name={titleOf(entry)}
      />
      <footer class="card-foot">
        <a href={routeHash({ view: 'post', path: post.path, account: accountOf(destination) })}>
          {fileName(post.path)}
        </a>
        <StateMark state={destination.state} />
        <p class="quiet number">
          {destination.platformName} ·{' '}
          {wall === null ? 'No date' : `${dayName(wall.day)}, ${wall.time} ${shownZone(destination.timezone)}`}
          {at !== null && at > now.value && ` · ${distanceText(at, now.value)}`}
        </p>
      </footer>
    </>
  );
}

function countsOf(all: readonly Entry[]): Readonly<Record<Filter, number>> {
  const count = (which: Filter) => all.filter((entry) => isIn(entry, which)).length;
  return { coming: count('coming'), past: count('past'), attention: count('attention'), all: all.length };
}

function isIn({ destination: { state } }: Entry, which: Filter): boolean {
  switch (which) {
    case 'all':
      return true;
    case 'past':
      return state === 'published';
    case 'attention':
      return needsPerson(state);
    case 'coming':
      return state !== 'published' && !needsPerson(state);
  }
}
