import type { Clock } from '../../support/clock.ts';
import { PageContent } from '../facebook/page-content.ts';
import type { Scenario } from '../scenario.ts';
import { Accounts } from './accounts.ts';
import { Containers } from './containers.ts';
import { Ids } from './ids.ts';
import type { KeptMedia } from './kept-media.ts';
import { Posts } from './posts.ts';

/** The state of the stand-in, for all of its platforms, and what its endpoints work with. */
export interface World {
  readonly origin: string;
  readonly clock: Clock;
  readonly scenario: Scenario;
  readonly accounts: Accounts;
  readonly containers: Containers;
  readonly posts: Posts;
  /** What Facebook Pages have, seen or not. */
  readonly pages: PageContent;
  /** Bytes that came without a container, by their name under `/kept/`. */
  readonly kept: Map<string, KeptMedia>;
  readonly ids: Ids;
  /** Aborts when the sandbox closes. */
  readonly signal: AbortSignal;
}

export function createWorld(init: Pick<World, 'origin' | 'clock' | 'scenario' | 'signal'>): World {
  return {
    ...init,
    accounts: new Accounts(init.scenario),
    containers: new Containers(),
    posts: new Posts(),
    pages: new PageContent(),
    kept: new Map(),
    ids: new Ids(),
  };
}
