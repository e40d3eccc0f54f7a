import { expect, it } from 'vitest';
import { parseRoute, type Route, routeHash } from './route.ts';

it.each<[string, Route]>([
  ['#/calendar/month', { view: 'calendar', span: 'month', at: null }],
  ['#/calendar/week/2026-12-04', { view: 'calendar', span: 'week', at: '2026-12-04' }],
  ['#/feed', { view: 'feed' }],
  ['#/grid/marluzo/instagram', { view: 'grid', account: 'marluzo/instagram' }],
  ['#/post/content%2Fa%20b%23.md', { view: 'post', path: 'content/a b#.md', account: null }],
  ['#/post/a.md/my_brand/threads', { view: 'post', path: 'a.md', account: 'my_brand/threads' }],
])('%s is a place and its address', (hash, route) => {
  expect(parseRoute(hash)).toEqual(route);
  expect(routeHash(route)).toBe(hash);
});

it.each(['', '#', '#/nowhere/%E0', '#/calendar/year/today', '#javascript:alert(1)'])(
  '%s is the calendar of now',
  (hash) => {
    expect(parseRoute(hash)).toEqual({ view: 'calendar', span: 'month', at: null });
  },
);
