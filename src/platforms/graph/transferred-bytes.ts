import { isJsonObject, type JsonObject, wholeNumber } from '../http/json.ts';

/**
 * How many bytes of a resumable upload have arrived: `status` is the object that holds `uploading_phase`. Null when it does
 * not say. Meta's pages spell the field in two ways.
 */
export function readBytesTransferred(status: unknown): number | null {
  const phase =
    isJsonObject(status) && isJsonObject(status.uploading_phase) ? status.uploading_phase : ({} as JsonObject);
  return wholeNumber(phase.bytes_transferred ?? phase.bytes_transfered);
}
