import { computed, signal } from '@preact/signals';

/** Where the reader is. It stands in the page's address, behind `#`, so that it can be linked to and gone back from. */
export type Route =
  /** `at` is a month (`2026-12`) or a day of it; null: now. */
  | { readonly view: 'calendar'; readonly span: CalendarSpan; readonly at: string | null }
  | { readonly view: 'feed' }
  /** `account` as in `profile/platform`; null: the first. */
  | { readonly view: 'grid'; readonly account: string | null }
  | { readonly view: 'ledger' }
  /** `path` of the file; `account` as above. */
  | { readonly view: 'post'; readonly path: string; readonly account: string | null };

export const CALENDAR_SPANS = ['month', 'week', 'agenda'] as const;
export type CalendarSpan = (typeof CALENDAR_SPANS)[number];

/** Reads `#/calendar/week/2026-12-04`; anything else is the calendar of now. */
export function parseRoute(hash: string): Route {
  const [view = '', first = '', second = '', third = ''] = hash
    .replace(/^#?\/?/, '')
    .split('/')
    .map(decode);
  switch (view) {
    case 'feed':
    case 'ledger':
      return { view };
    case 'grid':
      return { view, account: second === '' ? null : `${first}/${second}` };
    case 'post':
      return { view, path: first, account: third === '' ? null : `${second}/${third}` };
    default: {
      const span = CALENDAR_SPANS.find((each) => each === first) ?? 'month';
      return { view: 'calendar', span, at: /^\d{4}-\d{2}(-\d{2})?$/.test(second) ? second : null };
    }
  }
}

/** The address of a place in the page. */
export function routeHash(route: Route): string {
  switch (route.view) {
    case 'calendar':
      return joined('calendar', route.span, route.at);
    case 'grid':
      return joined('grid', ...accountParts(route.account));
    case 'post':
      return joined('post', route.path, ...accountParts(route.account));
    default:
      return joined(route.view);
  }
}

function accountParts(account: string | null): readonly string[] {
  return account === null ? [] : account.split('/');
}

function joined(...parts: readonly (string | null)[]): string {
  return `#/${parts
    .filter((part) => part !== null)
    .map((part) => encodeURIComponent(part))
    .join('/')}`;
}

/** What is not well encoded was typed by hand, or is not ours. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

const hash = signal('');
export const route = computed(() => parseRoute(hash.value));
/** The same as written, for pages whose places are paths: `/p/ABC123/`. */
export const address = computed(() => decode(hash.value.slice(1)));

/** Each place keeps how far it was scrolled. */
const scrolled = new Map<string, number>();

export function followAddress(): void {
  const read = () => {
    scrolled.set(hash.value, scrollY);
    hash.value = location.hash;
    const to = scrolled.get(hash.value) ?? 0;
    requestAnimationFrame(() => scrollTo({ top: to, behavior: 'instant' }));
  };
  hash.value = location.hash;
  addEventListener('hashchange', read);
  // The browser would scroll before there is anything to scroll.
  history.scrollRestoration = 'manual';
}

export function goTo(to: Route): void {
  location.hash = routeHash(to);
}
