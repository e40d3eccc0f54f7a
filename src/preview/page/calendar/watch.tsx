import type { ComponentChildren } from 'preact';
import { USUAL_HOURS_NOTE } from '../../../domain/usual-hours.ts';
import { entries, preview, wallOf } from '../entries.ts';
import { accountOf, type Entry, fileName } from '../entry.ts';
import { routeHash } from '../route.ts';
import { Sentence } from '../sentence.tsx';
import { needsPerson, STATES } from '../state.tsx';
import { dayName, shortDayName } from '../time/zone.ts';
import { clusters } from './clustered-keys.ts';
import type { ByDay } from './group-by-day.ts';
import { busiestDays } from './load.ts';

export interface WatchProps {
  /** The days that are shown. */
  readonly days: readonly string[];
  readonly byDay: ByDay;
}

/** What is worth a look beside the calendar: what went wrong, what stands too close, how full each account's day is. */
export function Watch({ days, byDay }: WatchProps) {
  const shown = days.flatMap((day) => byDay.get(day) ?? []);
  const needy = entries.value.filter(({ destination }) => needsPerson(destination.state));
  const undated = entries.value.filter(({ at }) => at === null);
  return (
    <aside class="watch" aria-label="Worth a look">
      {needy.length > 0 && (
        <Group title="Needs you">
          <ul class="watch-list">
            {needy.map((entry) => (
              <Item
                key={entry.key}
                entry={entry}
                text={`${STATES[entry.destination.state].word}: ${entry.destination.reason}`}
              />
            ))}
          </ul>
        </Group>
      )}
      <Close shown={shown} />
      <Quota shown={shown} />
      {undated.length > 0 && (
        <Group title="Without a date">
          <ul class="watch-list">
            {undated.map((entry) => (
              <Item key={entry.key} entry={entry} text={entry.destination.reason} />
            ))}
          </ul>
        </Group>
      )}
      <Group title="Usual hours">
        <p class="quiet">Monday to Friday 11–13 and 18–20, weekends 10–12, in the author’s zone. {USUAL_HOURS_NOTE}</p>
      </Group>
      <p class="watch-feed">
        <a href="calendar.ics" download>
          calendar.ics
        </a>{' '}
        <span class="quiet">for your own calendar</span>
      </p>
    </aside>
  );
}

function Close({ shown }: { readonly shown: readonly Entry[] }) {
  const keys = new Set(shown.map(({ key }) => key));
  const close = clusters.value.filter((cluster) => cluster.entries.some(({ key }) => keys.has(key)));
  if (close.length === 0) return null;
  return (
    <Group title="Close together">
      <ul class="watch-list">
        {close.map(({ account, entries: together }) => (
          <li key={`${account} ${together[0]?.key}`}>
            <p>
              {together.length} posts of {account.split('/')[0]} within the hour:
            </p>
            <ul>
              {together.map((entry) => (
                <Item key={entry.key} entry={entry} text={null} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Group>
  );
}

/** A platform counts the posts of any 24 hours, not those of a day. */
function Quota({ shown }: { readonly shown: readonly Entry[] }) {
  const busiest = busiestDays(shown);
  if (busiest.length === 0) return null;
  return (
    <Group title="Busiest 24 hours">
      <ul class="watch-list">
        {busiest.map(({ account, last, posts }) => {
          const known = preview.value.accounts.find((each) => accountOf(each) === account);
          const allowed = known?.postsPerDay ?? null;
          const until = wallOf(last);
          return (
            <li key={account}>
              <p class="quota-name">
                <span>
                  {known?.platformName ?? account} · {account.split('/')[0]}
                </span>
                <span class="number">{allowed === null ? posts : `${posts} of ${allowed}`}</span>
              </p>
              {allowed !== null && (
                <meter
                  class="quota"
                  min={0}
                  max={allowed}
                  high={allowed * 0.8}
                  value={Math.min(posts, allowed)}
                  aria-label={`Posts in 24 hours, ${account}`}
                />
              )}
              {allowed !== null && posts > allowed && (
                <p class="is-bad">More than the platform takes: some will wait.</p>
              )}
              <p class="quiet">until {until === null ? '' : `${dayName(until.day)}, ${until.time}`}</p>
            </li>
          );
        })}
      </ul>
    </Group>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section class="watch-group">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Item({ entry, text }: { readonly entry: Entry; readonly text: string | null }) {
  const { post, destination } = entry;
  const wall = wallOf(entry);
  return (
    <li>
      <a href={routeHash({ view: 'post', path: post.path, account: accountOf(destination) })}>{fileName(post.path)}</a>{' '}
      <span class="quiet number">{wall === null ? '' : `${shortDayName(wall.day)}, ${wall.time}`}</span>
      {text !== null && (
        <p class="quiet">
          <Sentence text={text} timezone={destination.timezone} />
        </p>
      )}
    </li>
  );
}
