import { ENDPOINT_NAMES } from './endpoint-names.ts';
import { SANDBOX_PLATFORMS } from './platform.ts';

const milliseconds = { type: 'integer', minimum: 0 } as const;
const count = { type: 'integer', minimum: 0 } as const;
const occurrence = { type: 'integer', minimum: 1 } as const;
const httpStatus = { type: 'integer', minimum: 200, maximum: 599 } as const;
const accountId = { type: 'string', pattern: '^[0-9]{1,20}$' } as const;
const text = { type: 'string', minLength: 1 } as const;

function strictObject(properties: Readonly<Record<string, unknown>>, required: readonly string[] = []) {
  return { type: 'object', additionalProperties: false, properties, required };
}

const token = strictObject(
  {
    token: text,
    expires_at: text,
    issued_at: text,
    data_access_expires_at: text,
    type: { enum: ['PAGE', 'USER', 'SYSTEM_USER'] },
    scopes: { type: 'array', items: text },
    tasks: { type: 'array', items: text },
    owner_has_no_role: { type: 'boolean' },
  },
  ['token'],
);

const account = strictObject(
  {
    platform: { enum: SANDBOX_PLATFORMS },
    id: accountId,
    username: { type: 'string', pattern: '^[A-Za-z0-9._]{1,30}$' },
    login: { enum: ['facebook', 'instagram'] },
    tokens: { type: 'array', items: token },
    quota_total: count,
    quota_used: count,
    account_type: { enum: ['BUSINESS', 'MEDIA_CREATOR', 'PERSONAL'] },
    page: { anyOf: [{ type: 'null' }, strictObject({ id: accountId, name: text }, ['id', 'name'])] },
  },
  ['id', 'tokens'],
);

const fault = strictObject({
  endpoint: { enum: ENDPOINT_NAMES },
  account: accountId,
  nth: occurrence,
  every: occurrence,
  from: occurrence,
  to: occurrence,
  after_effect: { type: 'boolean' },
  error: strictObject(
    {
      code: { type: 'integer' },
      subcode: { type: 'integer' },
      message: text,
      http_status: httpStatus,
      is_transient: { type: 'boolean' },
    },
    ['code'],
  ),
  http: strictObject(
    { status: httpStatus, body: { enum: ['html', 'empty', 'truncated'] }, retry_after_seconds: count },
    ['status', 'body'],
  ),
  drop: { const: true },
  hang: { const: true },
  delay_ms: milliseconds,
  usage: strictObject({ call_count: count, estimated_time_to_regain_access: count }),
  listing_lag_ms: milliseconds,
  omit_fields: { type: 'array', items: text, minItems: 1 },
});

/** JSON Schema of a scenario file; what a schema cannot say is checked in `scenario.ts`. */
export const SCENARIO_SCHEMA = strictObject({
  accounts: { type: 'array', items: account, minItems: 1 },
  processing_ms: strictObject({ image: milliseconds, video: milliseconds, carousel: milliseconds }),
  quota_total: count,
  second_publish: { enum: ['refuse', 'same_id', 'new_post'] },
  captions_lose_at: { type: 'boolean' },
  fetch_timeout_ms: { type: 'integer', minimum: 1 },
  refresh_ends_old_token: { type: 'boolean' },
  upload_cuts: { type: 'array', items: occurrence },
  faults: { type: 'array', items: fault },
});
