import { type Instant, instant } from '../../domain/instant.ts';
import type { TokenFacts } from '../account-care.ts';
import { type GraphAnswer, type GraphContext, graphPost } from '../http/graph-client.ts';
import { isJsonObject, type JsonObject, numberField, textField } from '../http/json.ts';

const TIMEOUT_MS = 20_000;

/**
 * `GET /debug_token`, by which Meta's APIs tell about a token; here it asks about itself. Sent as POST with `method=get`,
 * as Meta's own SDKs do: the token to be looked at is a parameter, and tokens never stand in an address.
 */
export function debugToken(context: GraphContext): Promise<GraphAnswer> {
  const parameters = { method: 'get', input_token: context.accessToken };
  return graphPost({ path: 'debug_token', parameters, timeoutMs: TIMEOUT_MS }, context);
}

/** Null when the answer is not about a token. `is_valid: false` comes with the reason that the API itself would give. */
export function readDebugToken(body: JsonObject): (TokenFacts & { readonly isValid: boolean }) | null {
  const { data } = body;
  if (!isJsonObject(data)) return null;
  return {
    isValid: data.is_valid !== false,
    kind: textField(data, 'type')?.toLowerCase().replaceAll('_', ' ') ?? null,
    expiresAt: endOf(data, 'expires_at'),
    dataAccessExpiresAt: endOf(data, 'data_access_expires_at'),
    scopes: Array.isArray(data.scopes) ? data.scopes.filter((scope) => typeof scope === 'string') : null,
  };
}

/** Unix seconds; 0 for never. */
function endOf(data: JsonObject, field: string): Instant | 'never' | null {
  const seconds = numberField(data, field);
  if (seconds === null) return null;
  return seconds === 0 ? 'never' : instant(seconds * 1000);
}
