import { type ParsedPost, type SeenMedium, withMediaFacts } from '../../content/parse-post.ts';
import { type ExaminedPost, examinePost, type MediaInspector } from '../examine-post.ts';

/** A post with every medium looked at that is there: finished ones too, whose media review leaves alone. */
export async function lookAtPost(parsed: ParsedPost, media: MediaInspector): Promise<ExaminedPost> {
  const examined = await examinePost(parsed, media);
  if (examined.post === null || parsed.outline.status !== 'completed') return examined;
  const seen = new Map<string, SeenMedium>();
  for (const { path } of parsed.files) {
    const { look, facts } = await media.inspect(path);
    if (look.kind === 'file' && facts !== null) seen.set(path, { path: look.path, facts });
  }
  return { ...examined, post: withMediaFacts(examined.post, seen) };
}
