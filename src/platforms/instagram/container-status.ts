import { type ContainerStatus, containerState } from '../graph/containers/container-status.ts';
import { type JsonObject, textField } from '../http/json.ts';

/**
 * Reads `GET /{container}?fields=id,status_code,status`. Null when the answer names no state. Without `status_code` the
 * first words of `status` say it: `In Progress: …`.
 */
export function readContainerStatus(body: JsonObject): ContainerStatus | null {
  const text = textField(body, 'status') ?? '';
  const word = textField(body, 'status_code') ?? text.replace(/:.*$/s, '').trim().replace(/\s+/g, '_');
  const state = containerState(word);
  if (state === null) return null;
  const subcode = text.match(/2207\d{3}/)?.[0];
  return { state, subcode: subcode === undefined ? null : Number(subcode), text };
}
