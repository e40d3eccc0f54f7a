import type { PublishedData, PublishedField, PublishedPost } from '../../domain/published-data.ts';
import { NO_OVERLAYS, PostFrame } from './parts/post-frame.tsx';
import { dayName, wallTime } from './time/zone.ts';

/** What the sandbox published, drawn with the parts of the preview. `path`: of one post; null: all of them. */
export function Published({ data, path }: { readonly data: PublishedData; readonly path: string | null }) {
  const post = data.posts.find((each) => each.path === path);
  return post === undefined ? <PublishedList data={data} /> : <PublishedOne post={post} />;
}

function PublishedList({
  data: { posts, origin, variables, doublePublishAttempts: doubles },
}: {
  readonly data: PublishedData;
}) {
  const accounts = new Set(posts.map(({ username }) => username)).size;
  return (
    <div class="published">
      <header class="published-head">
        <p class="quiet">Mergecast sandbox</p>
        <h1>Published here</h1>
        <p class="quiet">
          Nothing on this page has left this machine. It shows what was published to the stand-in at{' '}
          <code>{origin}</code>, newest first.
        </p>
        <ul class="sums">
          <li>{plural(posts.length, 'post')}</li>
          <li>{plural(accounts, 'account')}</li>
          <li>
            <a href="published.json">The same as JSON</a>
          </li>
          {doubles > 0 && <li class="is-bad">{plural(doubles, 'attempt')} to publish a second time</li>}
        </ul>
      </header>
      <main>
        {posts.length === 0 && (
          <div class="nothing">
            <p>Nothing has been published yet. Send a client here, then reload this page:</p>
            {Object.entries(variables).map(([name, value]) => (
              <p key={name}>
                <code>
                  {name}={value}
                </code>
              </p>
            ))}
          </div>
        )}
        <ul class="cards">
          {posts.map((post) => (
            <li key={post.path} class={`card card-${post.look.placement}`}>
              <PostFrame
                account={`@${post.username}`}
                look={post.look}
                media={post.media}
                name={`${post.type} by ${post.username} on ${post.platform}`}
              />
              <footer class="card-foot">
                <a href={`#${post.path}`}>{post.path}</a>
                <p class="quiet number">
                  {post.platform} · {post.type} · <PublishedTime at={post.publishedAt} />
                </p>
              </footer>
            </li>
          ))}
        </ul>
      </main>
    </div>
  );
}

function PublishedOne({ post }: { readonly post: PublishedPost }) {
  return (
    <div class="published">
      <header>
        <a class="quiet" href="#/">
          All posts in the sandbox
        </a>
      </header>
      <main class="post-body">
        <div class="stage">
          <PostFrame
            account={`@${post.username}`}
            look={post.look}
            media={post.media}
            name={`${post.type} by ${post.username} on ${post.platform}`}
            overlays={{ ...NO_OVERLAYS, altTexts: true }}
          />
        </div>
        <div class="post-side">
          <h1>@{post.username}</h1>
          <p class="quiet">
            {post.type} on {post.platform}, published <PublishedTime at={post.publishedAt} />
          </p>
          {post.sent.map(({ title, fields }) => (
            <Fields key={title} title={title} fields={fields} />
          ))}
          <Fields title="As it is stored" fields={post.stored} />
        </div>
      </main>
    </div>
  );
}

function Fields({ title, fields }: { readonly title: string; readonly fields: readonly PublishedField[] }) {
  return (
    <section class="panel">
      <h2>{title}</h2>
      <dl class="facts">
        {fields.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function PublishedTime({ at }: { readonly at: string }) {
  const { day, time } = wallTime(Date.parse(at), 'UTC');
  return (
    <time dateTime={at}>
      {dayName(day)}, {time} UTC
    </time>
  );
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
