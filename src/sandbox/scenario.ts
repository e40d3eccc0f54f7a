import { Ajv, type ErrorObject } from 'ajv';
import { ConfigError } from '../domain/errors.ts';
import type { SandboxPlatform } from './platform.ts';
import { SCENARIO_SCHEMA } from './scenario-schema.ts';

/** How a sandbox behaves: the content of a scenario file, key for key. `docs/sandbox.md` explains each. */
export interface Scenario {
  /** Absent: every account id and every token is accepted. */
  readonly accounts?: readonly ScenarioAccount[];
  /** How long a container stays IN_PROGRESS. Defaults: image 0, video 1500, carousel 0. */
  readonly processing_ms?: { readonly image?: number; readonly video?: number; readonly carousel?: number };
  /** Posts per account in 24 hours. Default: the platform's, 50 on Instagram and 250 on Threads. */
  readonly quota_total?: number;
  /** What a second publish of the same container does. Default `refuse`. */
  readonly second_publish?: 'refuse' | 'same_id' | 'new_post';
  /** Captions are read back without `@`, as Meta does for some callers. Default false. */
  readonly captions_lose_at?: boolean;
  /** How long the sandbox waits for a media host, in real time. Default 10 000. */
  readonly fetch_timeout_ms?: number;
  /** Whether a token that was refreshed stops working; Meta does not say. Default false. */
  readonly refresh_ends_old_token?: boolean;
  /** After how many bytes the connection of the first, second, … video upload is cut. */
  readonly upload_cuts?: readonly number[];
  readonly faults?: readonly FaultRule[];
}

export interface ScenarioAccount {
  /** Default `instagram`. */
  readonly platform?: SandboxPlatform;
  /** Digits. */
  readonly id: string;
  /** Default: made from the id. */
  readonly username?: string;
  /** Absent: what either login allows is allowed. */
  readonly login?: 'facebook' | 'instagram';
  /** Tokens that may act for this account. One token may stand under several accounts. */
  readonly tokens: readonly ScenarioToken[];
  /** Default: the scenario's. */
  readonly quota_total?: number;
  /** Posts that count as made already, in the app for instance. Default 0. */
  readonly quota_used?: number;
  /** As Instagram Login tells it. Default `BUSINESS`. */
  readonly account_type?: 'BUSINESS' | 'MEDIA_CREATOR' | 'PERSONAL';
  /** The Facebook Page that it is linked to; null for none. Default: one made from the id. */
  readonly page?: { readonly id: string; readonly name: string } | null;
}

export interface ScenarioToken {
  readonly token: string;
  /** ISO 8601. From then on the token is refused as expired. */
  readonly expires_at?: string;
  /** ISO 8601. Default: long ago. Younger than 24 hours, it cannot be refreshed. */
  readonly issued_at?: string;
  /** ISO 8601. When the app may no longer read for the person; the token lives on. */
  readonly data_access_expires_at?: string;
  /** Whose it is, with Facebook Login. Default `PAGE`. */
  readonly type?: 'PAGE' | 'USER' | 'SYSTEM_USER';
  /** Absent: every permission. */
  readonly scopes?: readonly string[];
  /** What its person may do on a Page, as `/me/accounts` tells. Default: `MANAGE` and `CREATE_CONTENT`. */
  readonly tasks?: readonly string[];
  /** Meta tells about a token only to those who have a role on its app. Default false. */
  readonly owner_has_no_role?: boolean;
}

/** When it applies (`endpoint`, `account`, and which occurrence) and what it does. */
export interface FaultRule {
  /** Absent: every endpoint of an API. */
  readonly endpoint?: string;
  /** Account id. Absent: every account. */
  readonly account?: string;
  /** Only the nth matching request, from 1. */
  readonly nth?: number;
  /** Every nth matching request. */
  readonly every?: number;
  /** Matching requests from this number on. */
  readonly from?: number;
  /** With `from`: up to and including this number. */
  readonly to?: number;
  /** Whether `error`, `http`, `drop` or `hang` comes after the request took effect. Default false: instead of it. */
  readonly after_effect?: boolean;
  readonly error?: FaultError;
  readonly http?: FaultHttp;
  /** The connection is cut without an answer. */
  readonly drop?: true;
  /** No answer ever comes. */
  readonly hang?: true;
  /** Waits before anything else, by the sandbox's clock. */
  readonly delay_ms?: number;
  /** Adds `X-Business-Use-Case-Usage` to the answer. */
  readonly usage?: { readonly call_count?: number; readonly estimated_time_to_regain_access?: number };
  /** Posts younger than this are missing from the listing. */
  readonly listing_lag_ms?: number;
  /** Keys left out of the answer, and of each item of a listing. */
  readonly omit_fields?: readonly string[];
}

export interface FaultError {
  readonly code: number;
  readonly subcode?: number;
  readonly message?: string;
  /** Default 400. */
  readonly http_status?: number;
  /** Default false. */
  readonly is_transient?: boolean;
}

export interface FaultHttp {
  readonly status: number;
  /** `truncated` is the first half of the true answer. */
  readonly body: 'html' | 'empty' | 'truncated';
  readonly retry_after_seconds?: number;
}

/** Reads a scenario file's JSON. Throws a `ConfigError` that lists every fault of it. */
export function parseScenario(json: unknown): Scenario {
  const validate = new Ajv({
    allErrors: true,
    strict: true,
    strictTypes: false,
    strictRequired: false,
  }).compile<Scenario>(SCENARIO_SCHEMA);
  if (!validate(json)) throw invalid((validate.errors ?? []).flatMap(describeSchemaError));
  const problems = (json.faults ?? []).flatMap((rule, index) => checkFaultRule(rule, `/faults/${index}`));
  problems.push(...checkInstants(json));
  if (problems.length > 0) throw invalid(problems);
  return json;
}

function describeSchemaError(error: ErrorObject): string[] {
  const place = error.instancePath === '' ? 'The scenario' : error.instancePath;
  if (error.keyword === 'additionalProperties') {
    return [`${place} has the unknown key "${error.params.additionalProperty}".`];
  }
  if (error.keyword === 'enum') return [`${place} must be one of: ${error.params.allowedValues.join(', ')}.`];
  return [`${place} ${error.message}.`];
}

function checkFaultRule(rule: FaultRule, place: string): string[] {
  const problems: string[] = [];
  const endings = (['error', 'http', 'drop', 'hang'] as const).filter((key) => rule[key] !== undefined);
  const occurrences = (['nth', 'every', 'from'] as const).filter((key) => rule[key] !== undefined);
  const additions = (['delay_ms', 'usage', 'listing_lag_ms', 'omit_fields'] as const).filter((key) => key in rule);
  if (endings.length > 1) problems.push(`${place} has ${endings.join(' and ')}: one of them is allowed.`);
  if (occurrences.length > 1) problems.push(`${place} has ${occurrences.join(' and ')}: one of them is allowed.`);
  if (endings.length + additions.length === 0) {
    problems.push(
      `${place} does nothing: add error, http, drop, hang, delay_ms, usage, listing_lag_ms or omit_fields.`,
    );
  }
  if (rule.to !== undefined && (rule.from === undefined || rule.to < rule.from)) {
    problems.push(`${place}/to needs a from that is not larger.`);
  }
  if (rule.after_effect !== undefined && endings.length === 0) {
    problems.push(`${place}/after_effect needs error, http, drop or hang.`);
  }
  return problems;
}

function checkInstants(scenario: Scenario): string[] {
  const instants = (scenario.accounts ?? []).flatMap((account, a) =>
    account.tokens.flatMap((token, t) =>
      (['expires_at', 'issued_at', 'data_access_expires_at'] as const).map((key) => ({
        place: `/accounts/${a}/tokens/${t}/${key}`,
        text: token[key],
      })),
    ),
  );
  return instants
    .filter(({ text }) => text !== undefined && Number.isNaN(Date.parse(text)))
    .map(({ place, text }) => `${place} is not an ISO 8601 instant: "${text}".`);
}

function invalid(problems: readonly string[]): ConfigError {
  return new ConfigError({
    code: 'CONFIG_INVALID',
    message: `The sandbox scenario is not valid.\n${problems.map((problem) => `- ${problem}`).join('\n')}`,
    hint: 'docs/sandbox.md describes the scenario file.',
    details: { problems },
  });
}
