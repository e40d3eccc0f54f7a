import type { EndpointName } from '../endpoint-names.ts';
import type { SandboxAccount } from './accounts.ts';
import type { Endpoint } from './endpoint.ts';
import { type NodeType, parseFields, selectFields } from './fields.ts';
import { refusal } from './refusals.ts';
import type { World } from './world.ts';

/** A Page as a person sees it in the list of theirs. */
interface ListedPage {
  readonly id: string;
  readonly name: string;
  /** The Page's own token; null where the sandbox knows the Page by its Instagram account alone. */
  readonly token: string | null;
  /** What whoever asks may do there. */
  readonly tasks: readonly string[];
  /** The Instagram account that it is linked to; null for none. */
  readonly instagramId: string | null;
}

/** `GET /me/accounts`: the Pages that a person or a system user may use: those of the scenario, and those linked to an Instagram account of it. */
export const myPagesEndpoint = (name: EndpointName): Endpoint => ({
  name,
  permission: 'list_pages',
  parameters: ['fields', 'limit'],
  run({ token, parameters }, { accounts }) {
    const instagram = accounts.allOf(token, 'instagram');
    const facebook = accounts.allOf(token, 'facebook');
    const isPage = [...instagram, ...facebook].some((account) => accounts.tokenOf(account, token).type === 'PAGE');
    if (isPage || instagram.some(({ login }) => login === 'instagram')) {
      throw refusal('invalidParameter', 'Tried accessing nonexisting field (accounts) on node type (Page).');
    }
    const fields = parseFields(parameters.fields || 'access_token,name,id,tasks');
    return {
      data: listPages(instagram, facebook, (account) => accounts.tokenOf(account, token).tasks ?? ALL_TASKS).map(
        (page) => selectFields(PAGE, fields, page),
      ),
    };
  },
});

/** The Page's first own token, told to a person; null for the Page itself. */
export function pageTokenFor(account: SandboxAccount, token: string, { accounts }: Pick<World, 'accounts'>) {
  return accounts.tokenOf(account, token).type === 'PAGE' ? null : ownToken(account);
}

const PAGE: NodeType<ListedPage> = {
  name: 'Page',
  fields: {
    id: ({ id }) => id,
    name: ({ name }) => name,
    tasks: ({ tasks }) => tasks,
    access_token: ({ token }) => token ?? undefined,
    instagram_business_account: ({ instagramId }) => (instagramId === null ? undefined : { id: instagramId }),
  },
};

const ALL_TASKS = ['MANAGE', 'CREATE_CONTENT'];

function listPages(
  instagram: readonly SandboxAccount[],
  facebook: readonly SandboxAccount[],
  tasksOn: (account: SandboxAccount) => readonly string[],
): readonly ListedPage[] {
  const linked = instagram.flatMap((account) =>
    account.page === null ? [] : [{ ...account.page, instagramId: account.id, tasks: tasksOn(account) }],
  );
  const pages = facebook.map((account) => ({
    id: account.id,
    name: account.username,
    token: ownToken(account),
    tasks: tasksOn(account),
    instagramId: linked.find(({ id }) => id === account.id)?.instagramId ?? null,
  }));
  const others = linked.filter(({ id }) => !pages.some((page) => page.id === id));
  return [...pages, ...others.map((page) => ({ ...page, token: null }))];
}

function ownToken({ tokens }: SandboxAccount): string | null {
  return tokens?.find(({ type }) => type === undefined || type === 'PAGE')?.token ?? null;
}
