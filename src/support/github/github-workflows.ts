import type { Octokit } from 'octokit';
import { orFault } from './github-fault.ts';

/** A workflow as GitHub keeps it. */
export interface GitHubWorkflow {
  readonly id: number;
  /** From the repository's root: `.github/workflows/publish.yml`. */
  readonly path: string;
  /** `active`, `disabled_inactivity`, `disabled_manually` and others. */
  readonly state: string;
}

/** The workflows of one repository. Reads only; every call throws `GitHubFault`, and only that. */
export class GitHubWorkflows {
  readonly #octokit: Octokit;
  readonly #name: { readonly owner: string; readonly repo: string };

  /** `name` is `owner/name`. */
  constructor(octokit: Octokit, name: string) {
    const [owner = '', repo = ''] = name.split('/');
    this.#octokit = octokit;
    this.#name = { owner, repo };
  }

  /** Null when GitHub knows no workflow of that file: it is not on the default branch yet. */
  async find(path: string): Promise<GitHubWorkflow | null> {
    const { data } = await orFault(() =>
      this.#octokit.request('GET /repos/{owner}/{repo}/actions/workflows', { ...this.#name, per_page: 100 }),
    );
    const found = data.workflows.find((workflow) => workflow.path === path);
    return found === undefined ? null : { id: found.id, path, state: found.state };
  }

  /** When its schedule last started a run, as ISO 8601; null when it never did. */
  async lastScheduledRun({ id }: GitHubWorkflow): Promise<string | null> {
    const { data } = await orFault(() =>
      this.#octokit.request('GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', {
        ...this.#name,
        workflow_id: id,
        event: 'schedule',
        per_page: 1,
      }),
    );
    return data.workflow_runs[0]?.created_at ?? null;
  }
}
