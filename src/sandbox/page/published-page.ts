import type { Reply } from '../../support/http/reply.ts';
import type { LivePost } from '../instagram/live-post.ts';
import type { World } from '../instagram/world.ts';
import { altTextOf, collaboratorsOf, describeType, timeOf } from './describe-post.ts';
import { type Html, html } from './html.ts';
import { pageReply } from './layout.ts';
import { itemsOf, mediaElement } from './media-element.ts';

/** `/`: everything that was published, newest first. */
export function publishedPage(world: World): Reply {
  const posts = [...world.posts.all].reverse();
  return pageReply(
    'Published here · Mergecast sandbox',
    html`<header class="masthead">
<p class="eyebrow">Mergecast sandbox</p>
<h1>Published here</h1>
<p class="lede">Nothing on this page has left this machine. It shows what was published to the stand-in for Instagram at
<code>${world.origin}</code>, newest first.</p>
${counts(world)}
</header>
<main>${posts.length === 0 ? emptyState(world) : html`<ul class="cards">${posts.map(card)}</ul>`}</main>`,
  );
}

function counts({ posts }: World): Html {
  const accounts = new Set(posts.all.map((post) => post.account.id)).size;
  const doubles = posts.doublePublishAttempts;
  return html`<ul class="counts">
<li>${plural(posts.all.length, 'post')}</li>
<li>${plural(accounts, 'account')}</li>
${doubles === 0 ? null : html`<li class="warn">${plural(doubles, 'attempt')} to publish a second time</li>`}
<li><a href="/published.json">The same as JSON</a></li>
</ul>`;
}

function emptyState(world: World): Html {
  return html`<div class="empty">
<p>Nothing has been published yet.</p>
<p>Send a client here: <code>MERGECAST_INSTAGRAM_API_URL=${world.origin}</code>. Then reload this page.</p>
</div>`;
}

function card(post: LivePost): Html {
  const caption = post.container.parameters.caption ?? '';
  return html`<li><article class="card">
${frame(post)}
<p class="byline"><strong>@${post.account.username}</strong>${timeOf(post.publishedAt)}</p>
${caption === '' ? html`<p class="none">No caption</p>` : html`<p class="caption">${caption}</p>`}
<dl>
<dt>Type</dt><dd>${describeType(post)}</dd>
${row('With', collaboratorsOf(post))}
${row('Alt text', altTextOf(post))}
<dt>Address</dt><dd><a href="${post.permalinkPath}">${post.permalinkPath}</a></dd>
</dl>
</article></li>
`;
}

/** A carousel is a strip that scrolls, with the keyboard too. */
function frame(post: LivePost): Html {
  const media = itemsOf(post).map(mediaElement);
  if (post.children.length === 0) return html`<div class="frame">${media}</div>`;
  return html`<div class="frame many" tabindex="0" role="group" aria-label="${describeType(post)}">${media}</div>`;
}

function row(term: string, text: string | null): Html | null {
  return text === null ? null : html`<dt>${term}</dt><dd class="clamp">${text}</dd>`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
