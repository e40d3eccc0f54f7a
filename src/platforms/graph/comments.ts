import { addMs } from '../../domain/instant.ts';
import type { FollowUp } from '../../domain/ledger-record.ts';
import type { FollowUpOutcome, FoundFollowUp } from '../../domain/outcome.ts';
import type { Destination } from '../../domain/post.ts';
import { captionHash } from '../caption-hash.ts';
import { answerId } from '../http/answer-id.ts';
import { type GraphAnswer, graphGet, graphPost } from '../http/graph-client.ts';
import { idField, textField } from '../http/json.ts';
import { repeat } from '../http/repeat.ts';
import type { FollowedPost, PublishContext } from '../platform-adapter.ts';
import type { Diagnose } from './diagnose.ts';
import { toPlatformError } from './errors.ts';
import type { FollowUpKind } from './follow-up-kinds.ts';
import { readPage } from './paging.ts';
import { PUBLISH_TIMEOUT_MS, READ_TIMEOUT_MS, readsOf } from './timeouts.ts';
import { unsentFollowUp } from './unsent-follow-up.ts';

/** What a platform says of itself whose posts take a first comment. */
export interface CommentApi {
  readonly diagnose: Diagnose;
  /** The field of a listed comment that holds its text. */
  readonly textField: string;
  /** In which order they are asked for; absent: as the platform lists them by itself. */
  readonly order?: string;
  /** The text of a post's first comment; null for none. Pure. */
  textOf(destination: Destination): string | null;
}

/** A first comment is looked for among hundreds. */
const PAGE_SIZE = 50;
const MAX_PAGES = 4;
/** How old a send must be before "not listed" is believed: listings lag by seconds. */
const BELIEVED_AFTER_MS = 60_000;

const KIND = 'first comment';

/** A first comment, as a follow-up: sent without `fields`, which some answers reject, and recognised by its text. */
export function firstComment(api: CommentApi): FollowUpKind {
  return {
    kind: KIND,
    plan(destination) {
      const message = api.textOf(destination);
      return message === null ? [] : [{ kind: KIND, content: { message } }];
    },
    send: (followUp, post, context) => send(followUp, post, api, context),
    find: (followUp, post, context) => find(followUp, post, api, context),
  };
}

async function send(
  { content }: FollowUp,
  { postId }: FollowedPost,
  { diagnose }: CommentApi,
  context: PublishContext,
): Promise<FollowUpOutcome> {
  const call = {
    path: commentsPath(postId),
    parameters: { message: messageOf(content) },
    timeoutMs: PUBLISH_TIMEOUT_MS,
  };
  const answer = answerId(await graphPost(call, context));
  if (answer.ok) return { kind: 'done', remoteId: answer.id };
  return unsentFollowUp(diagnose(answer.fault), context.clock.now());
}

async function find(
  { content }: FollowUp,
  post: FollowedPost,
  api: CommentApi,
  context: PublishContext,
): Promise<FoundFollowUp> {
  const wanted = captionHash(messageOf(content));
  let after: string | null = null;
  for (let page = 0; page < MAX_PAGES; page++) {
    const listed = readListed(await readComments(post.postId, after, api, context), api, context);
    const ours = listed.comments.find(({ text }) => captionHash(text) === wanted);
    if (ours !== undefined) return { kind: 'done', remoteId: ours.id };
    after = listed.after;
    if (after === null) break;
  }
  const believedAt = addMs(post.sentAt ?? context.clock.now(), BELIEVED_AFTER_MS);
  return context.clock.now() >= believedAt ? { kind: 'absent' } : { kind: 'wait', askAgainAt: believedAt };
}

function readComments(
  postId: string,
  after: string | null,
  { diagnose, textField: text, order }: CommentApi,
  context: PublishContext,
): Promise<GraphAnswer> {
  const parameters = {
    fields: `id,${text}`,
    limit: String(PAGE_SIZE),
    ...(order === undefined ? {} : { order }),
    ...(after === null ? {} : { after }),
  };
  const call = { path: commentsPath(postId), parameters, timeoutMs: READ_TIMEOUT_MS };
  return repeat(() => graphGet(call, context), readsOf(diagnose), context);
}

/** Throws a `MergecastError` when the comments cannot be had. */
function readListed(answer: GraphAnswer, api: CommentApi, { clock }: PublishContext) {
  if (!answer.ok) throw toPlatformError(api.diagnose(answer.fault), clock.now()).error;
  const { items, after } = readPage(answer.body);
  return { comments: items.map((item) => ({ id: idField(item), text: textField(item, api.textField) ?? '' })), after };
}

function commentsPath(postId: string): string {
  return `${encodeURIComponent(postId)}/comments`;
}

function messageOf(content: FollowUp['content']): string {
  return typeof content.message === 'string' ? content.message : '';
}
