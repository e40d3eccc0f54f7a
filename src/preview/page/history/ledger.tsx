import { useState } from 'preact/hooks';
import { entries, wallOf } from '../entries.ts';
import { accountName, accountOf, type Entry, fileName } from '../entry.ts';
import { Icon } from '../parts/icon.tsx';
import { routeHash } from '../route.ts';
import { Sentence } from '../sentence.tsx';
import { shownZone } from '../settings.ts';
import { needsPerson, StateMark } from '../state.tsx';
import { durationText } from '../time/duration.ts';
import { dayName, wallTime } from '../time/zone.ts';
import { lifeOf, Timeline } from './timeline.tsx';

/** What became of everything: by time, the newest first, each with its life. */
export function Ledger() {
  const all = [...entries.value].filter(({ at }) => at !== null).reverse();
  return (
    <section class="ledger" aria-labelledby="ledger-title">
      <div class="bar">
        <h1 id="ledger-title">Ledger</h1>
        <Sums all={all} />
      </div>
      {all.length === 0 && <p class="nothing">Nothing is scheduled, and nothing was.</p>}
      <ul class="lives">
        {all.map((entry) => (
          <li key={entry.key}>
            <Life entry={entry} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Sums({ all }: { readonly all: readonly Entry[] }) {
  const published = all.filter(({ destination }) => destination.state === 'published');
  const measured = published.map(({ destination }) => destination.latenessSeconds).sort((a, b) => a - b);
  const median = measured[Math.floor(measured.length / 2)];
  const bad = all.filter(({ destination }) => needsPerson(destination.state)).length;
  return (
    <dl class="sums">
      <div>
        <dt>Published</dt>
        <dd>{published.length}</dd>
      </div>
      <div>
        <dt>Median lateness</dt>
        <dd>{median === undefined ? '–' : durationText(median)}</dd>
      </div>
      <div class={bad > 0 ? 'is-bad' : ''}>
        <dt>Need a person</dt>
        <dd>{bad}</dd>
      </div>
    </dl>
  );
}

function Life({ entry }: { readonly entry: Entry }) {
  const [isOpen, setOpen] = useState(false);
  const { post, destination } = entry;
  const { publishedAt, state, timezone, latenessSeconds } = destination;
  const wall = wallOf(entry);
  const out = publishedAt === null ? null : wallTime(Date.parse(publishedAt), shownZone(timezone));
  return (
    <details class="life" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span class="life-time number">{wall === null ? '' : `${dayName(wall.day)}, ${wall.time}`}</span>
        <span class="life-name">
          {fileName(post.path)}
          <span class="quiet">{accountName(destination)}</span>
        </span>
        <span class="life-state">
          <StateMark state={state} />
          <span class="quiet number">
            {out === null ? '' : latenessSeconds > 0 ? `${durationText(latenessSeconds)} late` : `at ${out.time}`}
          </span>
        </span>
        <Icon name="next" />
      </summary>
      {isOpen && <LifeBody entry={entry} />}
    </details>
  );
}

/** Drawn when it is looked at: a thousand of them would be most of the page. */
function LifeBody({ entry: { post, destination } }: { readonly entry: Entry }) {
  const { error, timezone } = destination;
  return (
    <div class="life-body">
      <p class="quiet">
        <Sentence text={destination.reason} timezone={timezone} />
      </p>
      {error !== null && error.message !== destination.reason && (
        <p class="is-bad" dir="auto">
          {error.code}: {error.message}
        </p>
      )}
      <Timeline events={lifeOf(post.history, destination.events)} timezone={timezone} />
      <p class="links">
        <a href={routeHash({ view: 'post', path: post.path, account: accountOf(destination) })}>Open the post</a>
        {destination.postUrl !== null && (
          <a href={destination.postUrl} rel="noreferrer" target="_blank">
            See it on {destination.platformName}
          </a>
        )}
      </p>
    </div>
  );
}
