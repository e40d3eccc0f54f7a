import { Calendar } from './calendar/calendar.tsx';
import { isConnected, live } from './document.ts';
import { preview } from './entries.ts';
import { Feed } from './feed.tsx';
import { Grid } from './grid/grid.tsx';
import { Ledger } from './history/ledger.tsx';
import { Icon } from './parts/icon.tsx';
import { Post } from './post/post.tsx';
import { type Route, route, routeHash } from './route.ts';
import { THEMES, theme, ZONE_CHOICES, type ZoneChoice, zoneChoice } from './settings.ts';
import { browserZone } from './time/zone.ts';
import { Toast } from './toast.tsx';

const VIEWS: readonly (readonly [name: string, to: Route])[] = [
  ['Calendar', { view: 'calendar', span: 'month', at: null }],
  ['Feed', { view: 'feed' }],
  ['Grid', { view: 'grid', account: null }],
  ['Ledger', { view: 'ledger' }],
];

/** The page around the views. */
export function Shell() {
  const here = route.value;
  return (
    <>
      <button type="button" class="skip button" onClick={skipToMain}>
        Skip to the content
      </button>
      <header class="masthead">
        <p class="brand">
          <span class="brand-name" dir="auto">
            {preview.value.source.name}
          </span>
          <span class="quiet">{sourceText()}</span>
        </p>
        <nav class="views" aria-label="Views">
          {VIEWS.map(([name, to]) => (
            <a key={name} href={routeHash(to)} aria-current={to.view === here.view ? 'page' : undefined}>
              {name}
            </a>
          ))}
        </nav>
        <div class="settings">
          <ZoneField />
          <ThemeButton />
        </div>
      </header>
      <Notices />
      <main id="main" tabIndex={-1}>
        <View here={here} />
      </main>
      <footer class="foot">
        <p>
          A dry run by Mergecast: nothing on this page has been sent. Each platform’s own look differs from it in
          detail.
        </p>
      </footer>
      <Toast />
    </>
  );
}

function View({ here }: { readonly here: Route }) {
  if (preview.value.posts.length === 0) return <Welcome />;
  switch (here.view) {
    case 'calendar':
      return <Calendar {...here} />;
    case 'feed':
      return <Feed />;
    case 'grid':
      return <Grid {...here} />;
    case 'ledger':
      return <Ledger />;
    case 'post':
      return <Post {...here} />;
  }
}

function Welcome() {
  return (
    <section class="nothing">
      <h1>No posts yet</h1>
      <p>
        Write the first one as a Markdown file in a content folder. It shows up here
        {live === null ? '' : ' as soon as it is saved'}.
      </p>
    </section>
  );
}

function sourceText(): string {
  const { branch, commit } = preview.value.source;
  const where = branch ?? commit?.slice(0, 7);
  return where === undefined ? 'preview' : `preview of ${where}`;
}

/** The page's address is taken by its views, so this cannot be a link. */
function skipToMain(): void {
  document.getElementById('main')?.focus();
}

function Notices() {
  const { findings, pause, posts } = preview.value;
  const broken = posts.filter((post) => post.destinations.length === 0 && post.findings.length > 0);
  return (
    <div class="notices">
      {!isConnected.value && <p class="notice is-bad">The preview was stopped; this is how things were then.</p>}
      {pause !== null && (
        <p class="notice" dir="auto">
          <strong>Paused.</strong> {pause.reason} {pause.until === null ? '' : `Until ${pause.until}.`}
        </p>
      )}
      {findings
        .filter(({ code }) => code !== 'PAUSED')
        .map(({ message, line, severity }) => (
          <p key={`${line} ${message}`} class={severity === 'error' ? 'notice is-bad' : 'notice'} dir="auto">
            <strong>mergecast.yml, line {line}.</strong> {message}
          </p>
        ))}
      {broken.map(({ path, findings: [first] }) => (
        <p key={path} class="notice is-bad">
          <a href={routeHash({ view: 'post', path, account: null })}>{path}</a> cannot be read: {first?.message}
        </p>
      ))}
    </div>
  );
}

const ZONE_NAMES: Readonly<Record<ZoneChoice, string>> = { author: 'Author’s time', utc: 'UTC', browser: 'My time' };

function ZoneField() {
  return (
    <label class="field">
      <span class="sr-only">Time zone</span>
      <select
        value={zoneChoice.value}
        onChange={(event) => {
          zoneChoice.value = ZONE_CHOICES.find((each) => each === event.currentTarget.value) ?? 'author';
        }}
      >
        {ZONE_CHOICES.map((each) => (
          <option key={each} value={each}>
            {ZONE_NAMES[each]}
            {each === 'browser' && ` (${browserZone()})`}
          </option>
        ))}
      </select>
    </label>
  );
}

function ThemeButton() {
  const next = THEMES[(THEMES.indexOf(theme.value) + 1) % THEMES.length] ?? 'auto';
  return (
    <button
      type="button"
      class="button is-round"
      title={`Colours: ${theme.value}`}
      onClick={() => {
        theme.value = next;
      }}
    >
      <Icon name={theme.value === 'dark' ? 'moon' : theme.value === 'light' ? 'sun' : 'contrast'} />
      <span class="sr-only">
        Colours: {theme.value}. Change to {next}.
      </span>
    </button>
  );
}
