import { signal } from '@preact/signals';
import { Thumbnail } from '../calendar/chip.tsx';
import { entries, now, preview, wallOf } from '../entries.ts';
import { accountOf, type Entry, fileName, titleOf } from '../entry.ts';
import { Icon } from '../parts/icon.tsx';
import { goTo, type Route, routeHash } from '../route.ts';
import { shownZone } from '../settings.ts';
import { STATES } from '../state.tsx';
import { dayName, shortDayName, wallTime } from '../time/zone.ts';
import { accountsWithGrid, entriesBefore, tilesAt, timelineOf } from './tiles.ts';

/** How far through the posts the slider stands, by the key of the last that is shown; null: all of them. */
const until = signal<number | null>(null);
const isBefore = signal(false);

/** The profile as it will look: three columns, published and scheduled posts together. */
export function Grid({ account: asked }: Extract<Route, { view: 'grid' }>) {
  const data = preview.value;
  const accounts = accountsWithGrid(data.accounts.map(accountOf), entries.value);
  const account = accounts.find((each) => each === asked) ?? accounts[0];
  if (account === undefined) return <p class="nothing">No account here has a grid.</p>;
  const canCompare =
    data.before !== null && (data.before.posts.length > 0 || data.posts.some(({ change }) => change !== null));
  const shown =
    canCompare && isBefore.value && data.before !== null ? entriesBefore(data.posts, data.before) : entries.value;
  const timeline = timelineOf(shown, account);
  const position = Math.min(until.value ?? timeline.length, timeline.length);
  const at = timeline[position - 1]?.at ?? -Infinity;
  return (
    <section class="grid" aria-labelledby="grid-title">
      <div class="bar">
        <h1 id="grid-title">{account.split('/')[0]}</h1>
        {accounts.length > 1 && <AccountChoice accounts={accounts} chosen={account} />}
        {canCompare && <BeforeAfter />}
      </div>
      <Slider timeline={timeline} position={position} />
      <ol class="tiles" aria-label={`Grid of ${account.split('/')[0]}`}>
        {tilesAt(shown, account, at).map((entry) => (
          <Tile key={entry.key} entry={entry} />
        ))}
      </ol>
    </section>
  );
}

function AccountChoice({ accounts, chosen }: { readonly accounts: readonly string[]; readonly chosen: string }) {
  return (
    <label class="field">
      <span class="sr-only">Account</span>
      <select
        value={chosen}
        onChange={(event) => {
          until.value = null;
          goTo({ view: 'grid', account: event.currentTarget.value });
        }}
      >
        {accounts.map((each) => (
          <option key={each} value={each}>
            {each.split('/').join(' · ')}
          </option>
        ))}
      </select>
    </label>
  );
}

function BeforeAfter() {
  return (
    <fieldset class="choice">
      <legend class="sr-only">Which version</legend>
      <button
        type="button"
        aria-pressed={isBefore.value}
        onClick={() => {
          isBefore.value = true;
        }}
      >
        Before this branch
      </button>
      <button
        type="button"
        aria-pressed={!isBefore.value}
        onClick={() => {
          isBefore.value = false;
        }}
      >
        After
      </button>
    </fieldset>
  );
}

function Slider({ timeline, position }: { readonly timeline: readonly Entry[]; readonly position: number }) {
  const last = timeline[position - 1];
  const wall = last === undefined ? null : wallOf(last);
  const text = wall === null ? 'Before the first post' : `${dayName(wall.day)}, ${wall.time}`;
  return (
    <div class="slider">
      <label>
        <span class="slider-name">The grid on</span> <output class="number">{text}</output>
        <input
          type="range"
          min={0}
          max={timeline.length}
          value={position}
          aria-label="Through time"
          aria-valuetext={text}
          onInput={(event) => {
            until.value = Number(event.currentTarget.value);
          }}
        />
      </label>
      <button
        type="button"
        class="button"
        onClick={() => {
          until.value = timeline.filter(({ at }) => (at ?? 0) <= now.value).length;
        }}
      >
        Today
      </button>
      <button
        type="button"
        class="button"
        onClick={() => {
          until.value = null;
        }}
      >
        All
      </button>
    </div>
  );
}

function Tile({ entry }: { readonly entry: Entry }) {
  const { post, destination, at } = entry;
  const { state, media, look } = destination;
  const isOut = state === 'published';
  const day = at === null ? '' : wallTime(at, shownZone(destination.timezone)).day;
  const marks = [isOut ? '' : 'is-planned', post.change === null ? '' : `is-${post.change}`].filter(Boolean);
  return (
    <li class={['tile', ...marks].join(' ')}>
      <a
        href={routeHash({ view: 'post', path: post.path, account: accountOf(destination) })}
        title={`${fileName(post.path)}\n${STATES[state].word}`}
      >
        <Thumbnail entry={entry} />
        {(media.length > 1 || look.placement === 'reel') && (
          <span class="tile-kind">
            <Icon name={look.placement === 'reel' ? 'play' : 'copy'} />
          </span>
        )}
        {!isOut && <span class="tile-day number">{day === '' ? '' : shortDayName(day)}</span>}
        {post.change !== null && <span class="tile-change">{post.change === 'added' ? 'new' : 'changed'}</span>}
        <span class="sr-only">
          {titleOf(entry)}, {STATES[state].word}, {day === '' ? '' : dayName(day)}
        </span>
      </a>
    </li>
  );
}
