import type { PreviewLook } from '../../../domain/preview-data.ts';
import { Caption } from './caption.tsx';

export interface RepliesProps {
  readonly account: string;
  readonly look: Pick<PreviewLook, 'parts' | 'firstComment'>;
}

/** What the account itself writes below its post: the further parts of a chain, then a first comment. */
export function Replies({ account, look: { parts, firstComment } }: RepliesProps) {
  const rest = parts.slice(1).map((text, index) => ({ title: `${index + 2} of ${parts.length}`, text }));
  const replies = firstComment === null ? rest : [...rest, { title: 'First comment', text: firstComment }];
  if (replies.length === 0) return null;
  return (
    <ol class="replies">
      {replies.map(({ title, text }) => (
        <li key={title}>
          <p class="reply-head">
            <strong dir="auto">{account}</strong> <span class="quiet">{title}</span>
          </p>
          <Caption caption={text} foldsAfter={null} />
        </li>
      ))}
    </ol>
  );
}
