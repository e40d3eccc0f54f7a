import { describe, expect, it } from 'vitest';
import { jpeg } from '../../src/sandbox/testing/sample-media.ts';
import { SandboxClient } from '../../src/sandbox/testing/sandbox-client.ts';
import { chromiumPath, launchChromium } from '../support/chromium.ts';
import { findWithAxe } from './find-with-axe.ts';

describe.skipIf(chromiumPath === null)('the page of the sandbox', () => {
  it('draws what was published with the parts of the preview, and leads to each post by its permalink', async () => {
    const client = await SandboxClient.start();
    const { json } = await client.create({
      image_url: await client.host('a.jpg', await jpeg(1080, 1350)),
      caption: '<b>not bold</b> #one',
      alt_text: 'A picture',
    });
    await client.publish(json.id);
    const browser = await launchChromium();
    try {
      const page = await browser.newPage();
      await page.goto(client.sandbox.url);
      const frame = page.locator('.card .frame');
      expect(await frame.locator('.caption').innerText()).toBe('<b>not bold</b> #one');
      expect(await frame.locator('.pictures').evaluate((box) => box.clientWidth / box.clientHeight)).toBeCloseTo(
        0.8,
        1,
      );
      expect(
        await frame.getByRole('img', { name: 'A picture' }).evaluate((image) => (image as HTMLImageElement).complete),
      ).toBe(true);
      expect(await findWithAxe(page)).toEqual([]);
      await page.goto(client.sandbox.published()[0]?.permalink ?? '');
      await page.getByRole('heading', { name: 'As it was sent' }).waitFor();
      expect(await findWithAxe(page)).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});
