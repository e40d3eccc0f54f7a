import { refusal } from '../graph/refusals.ts';
import type { World } from '../graph/world.ts';

/**
 * What publishing the same video or story again does: what the real API does here is not established, the scenario chooses, and
 * each try is counted. Throws a `GraphError` to refuse; otherwise says whether a second post is made.
 */
export function makesSecondPost(what: string, { posts, scenario }: World): boolean {
  posts.countDoublePublishAttempt();
  const answer = scenario.second_publish ?? 'refuse';
  if (answer === 'refuse') throw refusal('invalidParameter', `${what} was published before.`);
  return answer === 'new_post';
}
