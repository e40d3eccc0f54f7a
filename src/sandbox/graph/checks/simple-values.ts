import { refusal } from '../refusals.ts';

export interface CheckedParameter<Kind extends string = string> {
  readonly name: string;
  readonly value: string;
  /** What the parameter is sent for, in the platform's words. */
  readonly kind: Kind;
}

/** Throws a `GraphError` when the value is not one that Meta documents. */
export type ValueCheck<Kind extends string = string> = (parameter: CheckedParameter<Kind>) => void;

export const anyValue: ValueCheck = () => {};

export const checkBoolean: ValueCheck = ({ name, value }) => {
  if (value !== 'true' && value !== 'false') throw invalid(name, `must be true or false; it is "${value}"`);
};

export const checkCount: ValueCheck = ({ name, value }) => {
  if (!/^\d{1,9}$/.test(value)) throw invalid(name, `must be a whole number of at least 0; it is "${value}"`);
};

export const checkName: ValueCheck = ({ name, value }) => {
  if (value.trim() === '') throw invalid(name, 'must not be empty');
};

/** Meta's servers fetch without credentials and take US-ASCII addresses only. */
export const checkMediaUrl: ValueCheck = ({ name, value }) => {
  if (/[^\x21-\x7e]/.test(value)) {
    throw invalid(name, 'must be a US-ASCII address without spaces; percent-encode the other characters');
  }
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
    throw invalid(name, `must be an absolute http or https address; it is "${value}"`);
  }
  if (url.username !== '' || url.password !== '') throw invalid(name, 'must not carry a user name or password');
};

export const checkUploadType: ValueCheck = ({ value }) => {
  if (value !== 'resumable') throw invalid('upload_type', `can only be "resumable"; it is "${value}"`);
};

function invalid(name: string, what: string) {
  return refusal('invalidParameter', `Param ${name} ${what}.`);
}
