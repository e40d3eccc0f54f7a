import type { Reply } from '../../support/http/reply.ts';
import type { LivePost } from '../instagram/live-post.ts';
import { collaboratorsOf, describeType, timeOf } from './describe-post.ts';
import { type Html, html } from './html.ts';
import { pageReply } from './layout.ts';
import { itemsOf, mediaElement } from './media-element.ts';

/** The page that a post's permalink leads to. */
export function postPage(post: LivePost): Reply {
  const caption = post.container.parameters.caption ?? '';
  const collaborators = collaboratorsOf(post);
  return pageReply(
    `${describeType(post)} by @${post.account.username} · Mergecast sandbox`,
    html`<header>
<p class="back"><a href="/">All posts in the sandbox</a></p>
</header>
<main class="post">
<div class="pictures">${itemsOf(post).map(figure)}</div>
<div class="details">
<div>
<h1>@${post.account.username}</h1>
<p class="lede">${describeType(post)}, published ${timeOf(post.publishedAt)}${
      collaborators === null ? null : html` with ${collaborators}`
    }</p>
</div>
${caption === '' ? html`<p class="none">No caption</p>` : html`<p class="caption">${caption}</p>`}
<section>
<h2>As it was sent</h2>
${parameterList(post)}
${post.children.map((child, index) => html`<h3>Item ${index + 1}</h3>${parameterList(child)}`)}
</section>
<section>
<h2>As it is stored</h2>
<dl>
<dt>Media</dt><dd><code>${post.id}</code></dd>
<dt>Container</dt><dd><code>${post.container.id}</code></dd>
<dt>Account</dt><dd><code>${post.account.id}</code></dd>
</dl>
</section>
</div>
</main>`,
  );
}

function figure(item: LivePost): Html {
  const altText = item.container.parameters.alt_text;
  return html`<figure>${mediaElement(item)}${
    altText === undefined ? null : html`<figcaption>Alt text: ${altText}</figcaption>`
  }</figure>
`;
}

/** The caption stands above in full, and children are shown one by one. */
function parameterList(post: LivePost): Html {
  const entries = Object.entries(post.container.parameters).filter(
    ([name]) => name !== 'caption' && name !== 'children',
  );
  return html`<dl>${entries.map(([name, value]) => html`<dt><code>${name}</code></dt><dd>${value}</dd>`)}</dl>`;
}
