import { expect, it } from 'vitest';
import type { PublishedData } from '../domain/published-data.ts';
import { renderPreviewPage } from './preview-page.ts';

const hostile = '</script><script>alert(1)</script><!-- " \' & \u2028';
const data: PublishedData = {
  version: 1,
  kind: 'published',
  origin: hostile,
  variables: {},
  posts: [],
  doublePublishAttempts: 0,
};

it('keeps every text inside its JSON, where it is what it was', () => {
  const page = renderPreviewPage({ title: hostile, data, live: null });
  const json = /<script type="application\/json" id="data">([^<]*)<\/script>/.exec(page)?.[1] ?? '';
  expect(JSON.parse(json)).toEqual(data);
  expect(page.match(/<script/g)).toHaveLength(2);
  expect(page).not.toContain('<!--');
});

it('may speak to its own server only when there is one', () => {
  const policyOf = (live: { readonly token: string } | null) =>
    /Content-Security-Policy" content="([^"]*)"/.exec(renderPreviewPage({ title: '', data, live }))?.[1];
  expect(policyOf(null)).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; media-src 'self'; base-uri 'none'; form-action 'none'",
  );
  expect(policyOf({ token: 'x' })).toContain("connect-src 'self'");
});
