import { parseJsonParameter } from '../../graph/checks/json-value.ts';
import type { ValueCheck } from '../../graph/checks/simple-values.ts';
import { refusal } from '../../graph/refusals.ts';

const MAX_COLLABORATORS = 3;
const MAX_SPONSORS = 2;

export const USERNAME = /^[A-Za-z0-9._]{1,30}$/;

export const checkCollaborators: ValueCheck = ({ name, value }) => {
  checkList(name, value, MAX_COLLABORATORS, USERNAME, 'user names without @');
};

export const checkSponsors: ValueCheck = ({ name, value }) => {
  checkList(name, value, MAX_SPONSORS, /^\d{1,20}$/, 'account ids');
};

function checkList(name: string, value: string, max: number, item: RegExp, what: string): void {
  const list = parseJsonParameter(name, value);
  const isList = Array.isArray(list) && list.length > 0 && list.every((one) => item.test(String(one)));
  if (!isList) throw refusal('invalidParameter', `Param ${name} must be a JSON array of ${what}; it is "${value}".`);
  if (list.length > max) {
    throw refusal('invalidParameter', `Param ${name} takes at most ${max} ${what}; it has ${list.length}.`);
  }
}
