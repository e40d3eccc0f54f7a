import type { Octokit } from 'octokit';
import {
  CredentialError,
  type ErrorInit,
  type MergecastError,
  OutcomeUnknown,
  RateLimited,
  TransientError,
} from '../../domain/errors.ts';
import type { HandOffComment, HandOffDesk, HandOffIssue } from '../../domain/hand-off.ts';
import { addMs, formatInstant, type Instant, parseInstant } from '../../domain/instant.ts';
import type { Clock } from '../clock.ts';
import { NEVER_REPEATED } from './create-octokit.ts';
import { faultOf } from './github-fault.ts';

const PAGE = 100;
/** Those who may write to the repository; everybody else may at most comment in a public one. */
const WRITERS = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);

/** Hand-offs as issues of a repository on GitHub. */
export class GitHubIssues implements HandOffDesk {
  readonly #octokit: Octokit;
  readonly #name: { readonly owner: string; readonly repo: string };
  readonly #clock: Clock;

  /** `name` is `owner/name`. */
  constructor(octokit: Octokit, name: string, clock: Clock) {
    const [owner = '', repo = ''] = name.split('/');
    this.#octokit = octokit;
    this.#name = { owner, repo };
    this.#clock = clock;
  }

  async *issuesSince(since: Instant): AsyncGenerator<HandOffIssue> {
    for (let page = 1; ; page += 1) {
      const { data } = await this.#read(() =>
        this.#octokit.request('GET /repos/{owner}/{repo}/issues', {
          ...this.#name,
          state: 'all',
          since: formatInstant(since),
          sort: 'created',
          direction: 'desc',
          per_page: PAGE,
          page,
        }),
      );
      for (const each of data) if (each.pull_request === undefined) yield issueOf(each);
      if (data.length < PAGE) return;
    }
  }

  async open(text: { readonly title: string; readonly body: string }): Promise<HandOffIssue> {
    try {
      const { data } = await this.#octokit.request('POST /repos/{owner}/{repo}/issues', {
        ...this.#name,
        ...text,
        request: NEVER_REPEATED,
      });
      return issueOf(data);
    } catch (error) {
      throw this.#errorOf(error, unclearOpening);
    }
  }

  async read(issue: number): Promise<HandOffIssue | null> {
    try {
      const { data } = await this.#octokit.request('GET /repos/{owner}/{repo}/issues/{issue_number}', {
        ...this.#name,
        issue_number: issue,
      });
      return issueOf(data);
    } catch (error) {
      if (isGone(error)) return null;
      throw this.#errorOf(error, unclearReading);
    }
  }

  async comments(issue: number): Promise<readonly HandOffComment[]> {
    const comments: HandOffComment[] = [];
    for (let page = 1; ; page += 1) {
      const { data } = await this.#read(() =>
        this.#octokit.request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
          ...this.#name,
          issue_number: issue,
          per_page: PAGE,
          page,
        }),
      );
      comments.push(...data.map(commentOf));
      if (data.length < PAGE) return comments;
    }
  }

  async #read<Answer>(send: () => Promise<Answer>): Promise<Answer> {
    try {
      return await send();
    } catch (error) {
      throw this.#errorOf(error, unclearReading);
    }
  }

  /** `unclear` says what it means that no trustworthy answer came: for a read, no more than that it failed. */
  #errorOf(error: unknown, unclear: (init: UnclearInit) => MergecastError): MergecastError {
    const fault = faultOf(error);
    const message = `GitHub’s issues could not be used: ${fault.message}`;
    switch (fault.kind) {
      case 'rate_limited': {
        const notBefore = fault.retryAfterMs === null ? null : addMs(this.#clock.now(), fault.retryAfterMs);
        return new RateLimited({ code: 'PLATFORM_RATE_LIMITED', message, notBefore, cause: error });
      }
      case 'unclear':
        return unclear({ message, cause: error });
      default:
        return new CredentialError({
          code: 'PERMISSION_MISSING',
          message,
          hint: 'Give the workflow the permission issues: write, and see that the repository has issues turned on. See docs/hand-off.md.',
          cause: error,
        });
    }
  }
}

type UnclearInit = Pick<ErrorInit, 'message' | 'cause'>;

function unclearReading(init: UnclearInit): MergecastError {
  return new TransientError({ code: 'REMOTE_UNREACHABLE', hint: 'The next run tries again.', ...init });
}

function unclearOpening(init: UnclearInit): MergecastError {
  const hint = 'The issue may have been opened: a later run looks for it before it opens another.';
  return new OutcomeUnknown({ code: 'OUTCOME_UNKNOWN', hint, ...init });
}

/** Deleted (410), or nowhere to be seen. */
function isGone(error: unknown): boolean {
  const { status } = error as { readonly status?: unknown };
  return status === 404 || status === 410;
}

interface Author {
  readonly type?: string;
}

interface IssueData {
  readonly number: number;
  readonly html_url: string;
  readonly body?: string | null | undefined;
  readonly state: string;
  readonly state_reason?: string | null | undefined;
  readonly closed_at: string | null;
  readonly user: Author | null;
  readonly author_association?: string | undefined;
}

function issueOf(data: IssueData): HandOffIssue {
  const closed = data.state_reason === 'not_planned' || data.state_reason === 'duplicate' ? 'not_planned' : 'closed';
  return {
    number: data.number,
    url: data.html_url,
    body: data.body ?? '',
    state: data.state === 'open' ? 'open' : closed,
    closedAt: data.state === 'open' ? null : parseInstant(data.closed_at ?? ''),
    // The workflow's own token opens issues as a bot.
    isTrusted: isBot(data.user) || WRITERS.has(data.author_association ?? ''),
  };
}

function commentOf(data: {
  readonly body?: string | undefined;
  readonly user: Author | null;
  readonly author_association?: string | undefined;
}): HandOffComment {
  return { body: data.body ?? '', isTrusted: !isBot(data.user) && WRITERS.has(data.author_association ?? '') };
}

function isBot(user: Author | null): boolean {
  return user?.type === 'Bot';
}
