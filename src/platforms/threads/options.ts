import type { JsonObject } from '../http/json.ts';

/** `threads_*` of a post, as far as they are of the right type; the schema reports the others. */
export interface ThreadsOptions {
  /** Whether the text is divided into a post and replies to it. */
  readonly isChain: boolean;
  readonly topicTag: string | null;
  readonly replyControl: string | null;
  readonly linkAttachment: string | null;
  /** Null without a poll. */
  readonly poll: readonly string[] | null;
  /** For every medium that has none of its own. */
  readonly altText: string | null;
}

/** Reads a destination's options. */
export function readOptions(options: JsonObject): ThreadsOptions {
  const { poll } = options;
  return {
    isChain: options.chain === true,
    topicTag: textOrNull(options.topic_tag),
    replyControl: textOrNull(options.reply_control),
    linkAttachment: textOrNull(options.link_attachment),
    poll: Array.isArray(poll) && poll.length > 0 ? poll.map(String) : null,
    altText: textOrNull(options.alt_text),
  };
}

/** Words of digits, written without quotes, arrive as numbers. */
function textOrNull(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : null;
}
