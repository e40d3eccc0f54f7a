import type { ContainerKind } from '../container-kind.ts';
import { refusal } from '../refusals.ts';

export interface CheckedParameter {
  readonly name: string;
  readonly value: string;
  readonly kind: ContainerKind;
}

/** Throws a `GraphError` when the value is not one that Meta documents. */
export type ValueCheck = (parameter: CheckedParameter) => void;

export const checkBoolean: ValueCheck = ({ name, value }) => {
  if (value !== 'true' && value !== 'false') throw invalid(name, `must be true or false; it is "${value}"`);
};

export const checkCount: ValueCheck = ({ name, value }) => {
  if (!/^\d{1,9}$/.test(value)) throw invalid(name, `must be a whole number of at least 0; it is "${value}"`);
};

export const checkName: ValueCheck = ({ name, value }) => {
  if (value.trim() === '') throw invalid(name, 'must not be empty');
};

export const checkLocationId: ValueCheck = ({ value }) => {
  if (/^\d{1,20}$/.test(value)) return;
  throw refusal('invalidParameter', `INSTAGRAM_PLATFORM_API__INVALID_LOCATION_ID: "${value}" is not the id of a Page.`);
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
