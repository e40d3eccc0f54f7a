import { signal } from '@preact/signals';
import { entries, preview } from '../entries.ts';
import { accountName, accountOf, type Entry, entryOf, fileName, titleOf } from '../entry.ts';
import { lifeOf, Timeline } from '../history/timeline.tsx';
import { Icon } from '../parts/icon.tsx';
import { type Overlays, PostFrame } from '../parts/post-frame.tsx';
import { type Route, routeHash } from '../route.ts';
import { Calls } from './calls.tsx';
import { Counters } from './counters.tsx';
import { Facts } from './facts.tsx';
import { Findings } from './findings.tsx';
import { Schedule } from './schedule.tsx';
import { Source } from './source.tsx';

const overlays = signal<Overlays>({ covered: false, tags: false, altTexts: false });

/** One post, on each of its accounts, beside its file. */
export function Post({ path, account }: Extract<Route, { view: 'post' }>) {
  const post = preview.value.posts.find((each) => each.path === path);
  if (post === undefined) return <p class="nothing">There is no post {path} here any more.</p>;
  const destination = post.destinations.find((each) => accountOf(each) === account) ?? post.destinations[0];
  const entry = destination === undefined ? null : entryOf(post, destination);
  return (
    <section class="post" aria-labelledby="post-title">
      <div class="bar">
        <h1 id="post-title">{fileName(path)}</h1>
        {post.destinations.length === 1 && destination !== undefined && <p class="quiet">{accountName(destination)}</p>}
        {post.destinations.length > 1 && (
          <nav class="choice" aria-label="Accounts">
            {post.destinations.map((each) => (
              <a
                key={accountOf(each)}
                href={routeHash({ view: 'post', path, account: accountOf(each) })}
                aria-current={each === destination ? 'page' : undefined}
              >
                {accountName(each)}
              </a>
            ))}
          </nav>
        )}
        <Neighbours path={path} account={entry?.account ?? null} />
      </div>
      <Findings findings={post.findings} />
      <div class="post-body">
        {entry === null ? (
          <p class="nothing">The file is too broken to say where it would go.</p>
        ) : (
          <Stage key={entry.key} entry={entry} />
        )}
        <div class="post-side">
          {entry !== null && <Side entry={entry} />}
          <Source post={post} />
        </div>
      </div>
    </section>
  );
}

function Side({ entry: { post, destination, ...entry } }: { readonly entry: Entry }) {
  return (
    <>
      <div class="panel">
        <Schedule entry={{ ...entry, post, destination }} />
        <Counters counters={destination.look.counters} />
        <Facts destination={destination} />
      </div>
      {destination.calls !== null && <Calls calls={destination.calls} />}
      <details class="panel">
        <summary>
          <h2>Its life</h2>
        </summary>
        <Timeline events={lifeOf(post.history, destination.events)} timezone={destination.timezone} />
      </details>
    </>
  );
}

function Stage({ entry }: { readonly entry: Entry }) {
  const { destination } = entry;
  const { look, media } = destination;
  return (
    <div class="stage">
      <PostFrame
        account={destination.profile}
        look={look}
        media={media}
        name={titleOf(entry)}
        overlays={overlays.value}
      />
      <fieldset class="overlays">
        <legend class="sr-only">Show on the picture</legend>
        {look.covered !== null && <Toggle name="covered" text="What the interface covers" />}
        {look.tags.length > 0 && <Toggle name="tags" text="Tags" />}
        {media.length > 0 && <Toggle name="altTexts" text="Alt texts" />}
      </fieldset>
    </div>
  );
}

function Toggle({ name, text }: { readonly name: keyof Overlays; readonly text: string }) {
  const isOn = overlays.value[name];
  return (
    <button
      type="button"
      class="button"
      aria-pressed={isOn}
      onClick={() => {
        overlays.value = { ...overlays.value, [name]: !isOn };
      }}
    >
      {text}
    </button>
  );
}

/** Through the plan, one post after the other. */
function Neighbours({ path, account }: { readonly path: string; readonly account: string | null }) {
  const all = entries.value;
  const here = all.findIndex((entry) => entry.post.path === path && (account === null || entry.account === account));
  return (
    <div class="turns">
      <Neighbour entry={all[here - 1]} icon="previous" name="Earlier post" />
      <Neighbour entry={here === -1 ? undefined : all[here + 1]} icon="next" name="Later post" />
    </div>
  );
}

interface NeighbourProps {
  readonly entry: Entry | undefined;
  readonly icon: 'previous' | 'next';
  readonly name: string;
}

function Neighbour({ entry, icon, name }: NeighbourProps) {
  if (entry === undefined) return null;
  return (
    <a class="button is-round" href={routeHash({ view: 'post', path: entry.post.path, account: entry.account })}>
      <Icon name={icon} />
      <span class="sr-only">
        {name}: {fileName(entry.post.path)}
      </span>
    </a>
  );
}
