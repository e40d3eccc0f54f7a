import { checkMediaUrl, type ValueCheck } from '../graph/checks/simple-values.ts';
import { refusal } from '../graph/refusals.ts';

const MAX_CHARACTERS = 63_206;

export const checkMessage: ValueCheck = ({ name, value }) => {
  const { length } = [...value];
  if (length <= MAX_CHARACTERS) return;
  throw refusal('invalidParameter', `Param ${name} has ${length} characters; at most ${MAX_CHARACTERS} fit.`);
};

export const checkLink: ValueCheck = (parameter) => {
  checkMediaUrl(parameter);
  if (/(^|\.)(facebook|fb)\.com$/.test(new URL(parameter.value).hostname)) {
    throw refusal('linkToFacebook', `Links to Facebook cannot be posted: ${parameter.value}.`);
  }
};

export const checkId: ValueCheck = ({ name, value }) => {
  if (!/^\d{1,20}$/.test(value)) throw refusal('invalidParameter', `Param ${name} must be an id; it is "${value}".`);
};

/** Unix seconds, or for some endpoints also ISO 8601; when that may be is checked where the clock is known. */
export const checkUnixTime: ValueCheck = ({ name, value }) => {
  if (!/^\d{1,12}$/.test(value))
    throw refusal('invalidParameter', `Param ${name} must be Unix seconds; it is "${value}".`);
};

/** One of the words, in upper or lower case: Meta's guide and its SDK write them differently. */
export function checkWord(...words: readonly string[]): ValueCheck {
  return ({ name, value }) => {
    if (words.includes(value.toLowerCase())) return;
    throw refusal('invalidParameter', `Param ${name} must be one of ${words.join(', ')}; it is "${value}".`);
  };
}

export const checkBytes: ValueCheck = ({ name, value }) => {
  if (!/^\d{1,12}$/.test(value))
    throw refusal('invalidParameter', `Param ${name} must be a number of bytes; it is "${value}".`);
};
