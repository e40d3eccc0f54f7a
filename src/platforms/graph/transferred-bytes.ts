import { isJsonObject, type JsonObject } from '../http/json.ts';

/**
 * How many bytes of a resumable upload have arrived: `status` is the object that holds `uploading_phase`. Null when it does
 * not say. Meta's pages spell the field in two ways.
 */
export function readBytesTransferred(status: unknown): number | null {
  const phase =
    isJsonObject(status) && isJsonObject(status.uploading_phase) ? status.uploading_phase : ({} as JsonObject);
  return wholeNumber(phase.bytes_transferred ?? phase.bytes_transfered);
}

/** As a number or as text. */
function wholeNumber(value: unknown): number | null {
  const number = typeof value === 'string' && value !== '' ? Number(value) : value;
  return Number.isSafeInteger(number) && (number as number) >= 0 ? (number as number) : null;
}
