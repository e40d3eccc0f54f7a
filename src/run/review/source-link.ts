import { encodePath } from '../../media/hosts/encode-path.ts';
import type { RunEnvironment } from '../environment.ts';

export type SourceLink = (file: string, line: number) => string;

/** Where people see a line of a file as it was at a commit; undefined outside a workflow of GitHub's. */
export function sourceLinkAt(commit: string | undefined, { variables }: Pick<RunEnvironment, 'variables'>) {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = variables;
  if (!commit || !server || !repository) return undefined;
  const link: SourceLink = (file, line) =>
    // Without `plain` a Markdown file is shown rendered, and has no lines.
    `${server}/${repository}/blob/${commit}/${encodePath(file)}?plain=1#L${line}`;
  return link;
}
