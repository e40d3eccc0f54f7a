import { jsonReply, type Reply } from '../../support/http/reply.ts';
import type { ArrivedRequest } from '../server/arrived-request.ts';
import type { Fault } from '../server/faults.ts';
import type { Target } from '../server/target.ts';
import { findEndpoint, type Met } from './find-endpoint.ts';
import type { GraphApi } from './graph-api.ts';
import { GraphError } from './graph-error.ts';
import { type GraphHost, hostOf } from './graph-host.ts';
import { omitFields } from './omit-fields.ts';
import { refusal } from './refusals.ts';
import type { World } from './world.ts';

/** What a request to the API met, and how it is answered. */
export function routeGraph(request: ArrivedRequest, world: World): Target {
  const host = hostOf(request);
  const met = findEndpoint(request, apisFor(request.token, host.apis, world), world);
  return {
    endpoint: met.endpoint?.name ?? null,
    accountId: met.account?.id ?? null,
    run: (fault) => answer(request, { ...met, host }, fault, world),
  };
}

/** Those first that the token belongs to: `/me` and `/debug_token` speak of it, and several platforms have them. */
function apisFor(token: string | null, apis: readonly GraphApi[], { accounts }: World): readonly GraphApi[] {
  if (token === null) return apis;
  const owned = apis.filter(({ id }) => accounts.isKnown(token, id));
  return [...owned, ...apis.filter((api) => !owned.includes(api))];
}

type MetOnHost = Met & { readonly host: GraphHost };

async function answer(request: ArrivedRequest, met: MetOnHost, fault: Fault, world: World): Promise<Reply> {
  try {
    const value = await runEndpoint(request, met, fault, world);
    return jsonReply(omitFields(value, fault.omitFields));
  } catch (error) {
    const refused =
      error instanceof GraphError ? error : refusal('ourFault', `A bug of the sandbox: ${describe(error)}`);
    return jsonReply(refused.toJson(world.ids.nextTrace()), refused.status);
  }
}

async function runEndpoint(request: ArrivedRequest, met: MetOnHost, fault: Fault, world: World): Promise<unknown> {
  const now = world.clock.now();
  if (!met.endpoint?.isUnversioned) met.host.checkVersion(met.version, now);
  if (request.problem !== null) throw request.problem;
  world.accounts.checkToken(request.token, now);
  if (met.endpoint === null) throw met.refusal;
  const account = met.account ?? world.accounts.ofToken(request.token, met.api.id);
  world.accounts.checkAccess(request.token, account, met.endpoint.permission);
  const parameters = takeCommon(request.parameters, met.nodeId);
  checkNames(parameters, met.endpoint.parameters);
  checkFiles(request, met.endpoint.files ?? []);
  return met.endpoint.run(
    {
      account,
      nodeId: met.nodeId,
      httpMethod: request.method,
      token: request.token,
      version: met.version ?? '',
      parameters,
      files: request.files,
      listingLagMs: fault.listingLagMs,
      linkTo: linker(request, world),
    },
    world,
  );
}

/** Takes out what every endpoint allows: a proof, and the node's own id, which Meta's SDKs repeat beside the path. */
function takeCommon(all: Readonly<Record<string, string>>, nodeId: string): Readonly<Record<string, string>> {
  const { appsecret_proof: proof, id, ...parameters } = all;
  if (proof !== undefined && !/^[0-9a-f]{64}$/.test(proof)) {
    throw refusal('invalidParameter', 'Invalid appsecret_proof: it must be an HMAC-SHA256 in hexadecimal.');
  }
  if (id !== undefined && id !== nodeId)
    throw refusal('invalidParameter', `Param id is not the id in the path: "${id}".`);
  return parameters;
}

function checkNames(parameters: Readonly<Record<string, string>>, allowed: readonly string[] | null): void {
  if (allowed === null) return;
  const unknown = Object.keys(parameters).find((name) => !allowed.includes(name));
  if (unknown !== undefined) {
    throw refusal('invalidParameter', `Unknown param "${unknown}". This endpoint takes ${allowed.join(', ')}.`);
  }
}

function checkFiles({ files }: ArrivedRequest, allowed: readonly string[]): void {
  const unknown = [...files.keys()].find((name) => !allowed.includes(name));
  if (unknown !== undefined) throw refusal('invalidParameter', `Param ${unknown} is a file, which is not taken here.`);
}

function linker(request: ArrivedRequest, world: World) {
  const token = request.tokenIn === 'query' && request.token !== null ? { access_token: request.token } : {};
  const { after: _after, before: _before, ...rest } = request.parameters;
  return (changes: Readonly<Record<string, string>>) =>
    `${world.origin}${request.path}?${new URLSearchParams({ ...token, ...rest, ...changes })}`;
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
