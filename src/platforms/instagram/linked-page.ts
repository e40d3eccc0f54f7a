import { type Check, passed, skipped, warned } from '../../domain/doctor-report.ts';
import type { AccountContext, AccountInspection } from '../account-care.ts';
import { idField, isJsonObject, type JsonObject, textField } from '../http/json.ts';
import { readOwnPage, readPages } from './account-calls.ts';

/** Which Facebook Page leads to the account. A Page's token knows its own; others list the Pages that they may use. */
export async function checkLinkedPage(
  tokenKind: string | null,
  context: AccountContext,
): Promise<{ readonly page: AccountInspection['page']; readonly check: Check }> {
  const answer = await (tokenKind === 'page' ? readOwnPage(context) : readPages(context));
  if (!answer.ok) {
    const message = `The token may not see its Pages, so the link is not checked: ${answer.fault.message}`;
    return { page: null, check: skipped('page', message) };
  }
  const pages = tokenKind === 'page' ? [answer.body] : listed(answer.body);
  const linked = pages.find((page) => linkedAccount(page) === context.account.accountId);
  const id = linked === undefined ? null : idField(linked);
  if (linked === undefined || id === null) return { page: null, check: notLinked(pages, context) };
  const name = textField(linked, 'name');
  return { page: { id, name }, check: passed('page', `The account is linked to the Page ${name ?? id}.`) };
}

function listed({ data }: JsonObject): readonly JsonObject[] {
  return Array.isArray(data) ? data.filter(isJsonObject) : [];
}

function linkedAccount({ instagram_business_account: account }: JsonObject): string | null {
  return isJsonObject(account) ? idField(account) : null;
}

/** A warning: the account was seen, so there is a link somewhere; but publishing asks for a role on the Page. */
function notLinked(pages: readonly JsonObject[], { account }: AccountContext): Check {
  const names = pages.slice(0, 5).map((page) => textField(page, 'name') ?? idField(page) ?? '?');
  const seen = pages.length === 0 ? 'The token sees no Page' : `Of the Pages that the token sees (${names.join(', ')}`;
  return warned('page', {
    code: 'PLATFORM_CONFIG',
    kind: 'config',
    message: `${seen}${pages.length === 0 ? ', so' : `${pages.length > names.length ? ', …' : ''}),`} none is linked to the Instagram account ${account.accountId}.`,
    hint: 'Link the account in the Page’s settings (Linked accounts, Instagram), give the token’s person or system user a role on that Page with content rights, and allow the app the Page when the token is created.',
  });
}
