import { type Check, failed, passed, skipped } from '../../../domain/doctor-report.ts';
import { ConfigError } from '../../../domain/errors.ts';
import type { AccountContext } from '../../account-care.ts';
import { idField, isJsonObject, type JsonObject, textField } from '../../http/json.ts';
import { readPages } from './account-calls.ts';

const PUBLISHING_TASK = 'CREATE_CONTENT';

/** Whether a person may publish on the Page: it is listed among theirs, with the task. */
export async function checkPageOfPerson(
  context: AccountContext,
): Promise<{ readonly name: string | null; readonly check: Check }> {
  const answer = await readPages(context);
  if (!answer.ok) {
    const message = `The token may not list its Pages, so its role on the Page is not checked: ${answer.fault.message}`;
    return { name: null, check: skipped('page', message) };
  }
  const pages = listed(answer.body);
  const page = pages.find((each) => idField(each) === context.account.accountId);
  if (page === undefined) return { name: null, check: failed('page', unlisted(pages, context)) };
  const name = textField(page, 'name');
  const { tasks } = page;
  if (!Array.isArray(tasks)) return { name, check: skipped('page', 'Facebook does not say what may be done there.') };
  if (!tasks.includes(PUBLISHING_TASK)) return { name, check: failed('page', withoutTask(name, context)) };
  return { name, check: passed('page', `Its person may publish on the Page ${name ?? context.account.accountId}.`) };
}

function listed({ data }: JsonObject): readonly JsonObject[] {
  return Array.isArray(data) ? data.filter(isJsonObject) : [];
}

function unlisted(pages: readonly JsonObject[], { account }: AccountContext): ConfigError {
  const names = pages.slice(0, 5).map((page) => `${textField(page, 'name') ?? '?'}, ${idField(page) ?? '?'}`);
  const seen = names.length === 0 ? 'none' : `${names.join('; ')}${pages.length > names.length ? '; …' : ''}`;
  return new ConfigError({
    code: 'PLATFORM_CONFIG',
    message: `The Page ${account.accountId} is not among those that the token sees: ${seen}.`,
    hint: 'Check page_id in mergecast.yml, that the person or system user has a role on the Page, and that the Page was ticked when the token was made.',
  });
}

function withoutTask(name: string | null, { account }: AccountContext): ConfigError {
  return new ConfigError({
    code: 'PLATFORM_CONFIG',
    message: `Whoever the token belongs to may not create content on the Page ${name ?? account.accountId}.`,
    hint: 'In the Page’s settings, under Page access, give them full control or the task “Content”; then create a new token.',
  });
}
