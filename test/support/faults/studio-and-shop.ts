import { readFileSync } from 'node:fs';
import path from 'node:path';
import { jpeg } from '../../../src/sandbox/testing/sample-media.ts';
import { SANDBOX_ORIGIN } from './memory-sandbox.ts';

/** Two accounts, and a picture, a carousel and a reel for both. */
export const ACCOUNTS = { studio: '17841400000000001', shop: '17841400000000002' } as const;
export type Profile = keyof typeof ACCOUNTS;

export const CAPTIONS = {
  'content/posts/picture.md': 'A picture',
  'content/posts/carousel.md': 'A carousel\n\n#two @studio',
  'content/posts/reel.md': 'A reel 📸',
} as const;
export type PostName = keyof typeof CAPTIONS;

export const POSTS: Readonly<Record<PostName, string>> = {
  'content/posts/picture.md': post('13:50', ['/media/a.jpg'], CAPTIONS['content/posts/picture.md']),
  'content/posts/carousel.md': post('13:51', ['/media/b.jpg', '/media/a.mp4'], CAPTIONS['content/posts/carousel.md']),
  'content/posts/reel.md': post('13:52', ['/media/a.mp4'], CAPTIONS['content/posts/reel.md']),
};

/** The bytes are as small as they can be: thousands of runs read them. */
export const MEDIA: Readonly<Record<string, Uint8Array>> = {
  'media/a.jpg': await jpeg(640, 640),
  'media/b.jpg': await jpeg(640, 800),
  'media/a.mp4': readFileSync(path.resolve(import.meta.dirname, '../../fixtures/reel.mp4')),
};

export const CONFIG = `content: [content/posts]
profiles:
  studio:
    instagram: { account_id: "${ACCOUNTS.studio}" }
  shop:
    instagram: { account_id: "${ACCOUNTS.shop}", login: instagram }
media:
  host: url_template
  url_template: "${SANDBOX_ORIGIN}/{path}?v={sha}"
`;

export const FILES = { ...POSTS, ...MEDIA, 'mergecast.yml': CONFIG };

function post(time: string, media: readonly string[], caption: string): string {
  const list = media.map((each) => `  - ${each} # as the author wrote it`).join('\n');
  return `---\n# keep me\nprofile_name: [studio, shop]\nplatforms: [instagram]\nscheduled_date: 2026-05-10T${time}:00Z\nmedia_urls:\n${list}\n---\n${caption}\n\n<!-- for reviewers -->\n`;
}
