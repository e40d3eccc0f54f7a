import axe from 'axe-core';
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

/** What axe finds on the page as it is, by all it knows or by some of its rules; empty: nothing. */
export async function findWithAxe(page: Page, rules: string[] | null = null): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (values) => {
    const runOnly = values === null ? {} : { runOnly: { type: 'rule' as const, values } };
    const { violations } = await window.axe.run({ preload: false, ...runOnly });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  }, rules);
}
