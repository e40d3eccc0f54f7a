import { readPage } from '../graph/paging.ts';
import { throwUnlessUnseen } from '../graph/unseen.ts';
import type { JsonObject } from '../http/json.ts';
import type { PublishContext } from '../platform-adapter.ts';
import { readEdge } from './calls.ts';
import { diagnose } from './diagnose.ts';

/** A listing of the Page, as far as it was read. */
export interface WholeListing {
  readonly items: readonly JsonObject[];
  /** Whether that is all of it: only then does it prove that something is not there. */
  readonly isWhole: boolean;
}

const PAGE_SIZE = 100;
/** Far more than a Page publishes between an attempt and the question. */
const MAX_PAGES = 4;

/** Everything that an edge lists. Throws a `MergecastError` when Facebook cannot be asked. */
export async function readWhole(
  edge: string,
  parameters: Readonly<Record<string, string>>,
  context: PublishContext,
): Promise<WholeListing> {
  const items: JsonObject[] = [];
  let after: string | null = null;
  for (let count = 0; count < MAX_PAGES; count++) {
    const cursor: Readonly<Record<string, string>> = after === null ? {} : { after };
    const answer = await readEdge(edge, { ...parameters, limit: String(PAGE_SIZE), ...cursor }, context);
    if (!answer.ok) {
      throwUnlessUnseen(diagnose(answer.fault), context.clock.now());
      return { items, isWhole: false };
    }
    const page = readPage(answer.body);
    items.push(...page.items);
    after = page.after;
    if (after === null) return { items, isWhole: page.isLast };
  }
  return { items, isWhole: false };
}
