import { describe, expect, it } from 'vitest';
import { carriesMarker, handOffMarker } from '../domain/hand-off.ts';
import { instant } from '../domain/instant.ts';
import { type Destination, postPath } from '../domain/post.ts';
import { makeDestination, makeImage } from '../platforms/testing/make-destination.ts';
import { linkLineOf, renderHandOffIssue } from './hand-off-issue.ts';

const handOff = { key: 'c0ffee', since: '2026-05-10T14:00:00Z' };
const linkTo = (path: string) => `https://github.com/acme/content/blob/abc/${path}`;
const render = (parts: Partial<Destination> = {}) =>
  renderHandOffIssue(makeDestination({ postType: 'story', handOff: true, ...parts }), { handOff, linkTo });

/** What GitHub would render outside of code: there nobody may be notified and nothing may be markup. */
function outsideCode(body: string): string {
  return body
    .replace(/^(`{3,})text\n[\s\S]*?\n\1$/gm, '')
    .replace(/\\[\\`]/g, '')
    .replace(/(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/g, '');
}

it('asks for everything it takes to post by hand', () => {
  const { title, body } = render({
    schedule: instant(Date.parse('2026-05-10T14:00:00Z')),
    media: [makeImage('media/a.jpg', {}, 'A kiln at dawn')],
    options: { collaborators: ['ada'], cover_url: './cover.jpg' },
    optionMedia: { cover_url: makeImage('media/cover.jpg') },
  });
  expect(title).toBe('Post by hand: content/posts/a.md → instagram (my_brand)');
  expect(body).toMatchInlineSnapshot(`
    "<!-- mergecast:hand-off c0ffee -->
    [content/posts/a.md](<https://github.com/acme/content/blob/abc/content/posts/a.md>) is due on **instagram** for **my\\_brand** as story, since 2026-05-10T14:00:00Z. It says \`hand_off\`, so nobody but you posts it.

    - [ ] Post it on instagram with the account \`17841400000000000\`.
    - [ ] Write the address of the post after “Link:”, or in a comment.
    - [ ] Close this issue. Not to be posted after all? Close it as *not planned*.

    Link:

    ### Caption

    \`\`\`text
    New drop
    \`\`\`

    ### Media

    **1.** [media/a.jpg](<https://github.com/acme/content/blob/abc/media/a.jpg>)

    Alt text:

    \`\`\`text
    A kiln at dawn
    \`\`\`


    ### Settings

    - \`collaborators\`: \`["ada"]\`
    - \`cover_url\`: [media/cover.jpg](<https://github.com/acme/content/blob/abc/media/cover.jpg>)
    "
  `);
});

it('has a line for the link, which nothing fills in by itself', () => {
  const { body } = render();
  expect(linkLineOf(body)).toBe('Link:');
  expect(linkLineOf(body.replace('\nLink:', '\nLink: https://x.com/a'))).toBe('Link: https://x.com/a');
  expect(linkLineOf(body.replaceAll('\n', '\r\n'))).toBe('Link:');
});

describe('what an author wrote', () => {
  const NASTY = [
    'Ask @ada and @acme/team, see #12',
    '```\n@ada <img src=x>\n````\n- [x] Close',
    `${handOffMarker({ key: 'forged' })}\nLink: https://www.instagram.com/p/forged/`,
    '</details> <!-- ',
    '~~~\n@ada',
  ];

  it.each(NASTY)('stays inside its code block: %j', (text) => {
    const { body } = render({ caption: text, media: [makeImage('a.jpg', {}, text)] });
    expect(body).toContain(`text\n${text}\n`);
    expect(outsideCode(body)).not.toMatch(/@(?!\u200b)|<img|<\/details>|forged|#12/);
    expect(body.match(/^- \[/gm)?.length).toBeLessThanOrEqual(3 + (text.match(/^- \[/gm)?.length ?? 0) * 2);
    expect(linkLineOf(body)).toBe('Link:');
    expect(carriesMarker({ body }, handOff)).toBe(true);
    expect(carriesMarker({ body }, { key: 'forged' })).toBe(false);
  });

  it.each(NASTY)('notifies nobody in a path, a profile or a setting: %j', (text) => {
    const { title, body } = render({
      post: postPath(`content/posts/${text}.md`),
      profile: text,
      options: { first_comment: text },
    });
    expect(title).not.toContain('\n');
    expect(outsideCode(body).replace(/\(<[^>]*>\)/g, '')).not.toMatch(/@(?!\u200b)|<img|<\/details>/);
    expect(body.split('\n')[0]).toBe(handOffMarker(handOff));
    expect(linkLineOf(body)).toBe('Link:');
  });

  it('is left in its file when it is too long for an issue', () => {
    const { body } = render({ caption: 'a'.repeat(70_000) });
    expect(body.length).toBeLessThan(65_536);
    expect(body).toContain('blob/abc/content/posts/a.md');
  });
});

it('knows its marker on the first line only', () => {
  const marker = handOffMarker(handOff);
  expect(carriesMarker({ body: `${marker}\r\nx` }, handOff)).toBe(true);
  expect(carriesMarker({ body: `x\n${marker}` }, handOff)).toBe(false);
});
