import type { IncomingMessage } from 'node:http';
import { GraphError } from '../instagram/graph-error.ts';
import { refusal } from '../instagram/refusals.ts';
import type { TokenPlace } from '../sandbox.ts';
import { mergeParameters, type Parameters, parseBody, parseForm } from './parse-parameters.ts';

/** A request, read whole. */
export interface ArrivedRequest {
  readonly method: string;
  /** As it came, not decoded, without the query. */
  readonly path: string;
  /** Query and body together, without the token. */
  readonly parameters: Parameters;
  readonly token: string | null;
  readonly tokenIn: TokenPlace | null;
  /** What is wrong with its form; kept until the endpoint is known that refuses it. */
  readonly problem: GraphError | null;
}

const MAX_BODY_BYTES = 1024 * 1024;

export async function readRequest(request: IncomingMessage): Promise<ArrivedRequest> {
  const target = request.url ?? '/';
  const queryAt = target.indexOf('?');
  const query = new Part(() => parseForm(queryAt === -1 ? '' : target.slice(queryAt + 1)));
  const text = await readBody(request);
  const body = new Part(() => parseBody(text, request.headers['content-type'] ?? ''));
  const both = new Part(() => mergeParameters(query.parameters, body.parameters));
  const token = findToken(query.parameters, body.parameters, request.headers.authorization);
  const { access_token: _token, ...parameters } = both.parameters;
  return {
    method: request.method ?? 'GET',
    path: queryAt === -1 ? target : target.slice(0, queryAt),
    parameters,
    token: token.token,
    tokenIn: token.tokenIn,
    problem: query.problem ?? body.problem ?? token.problem ?? both.problem,
  };
}

/** Parameters, or none and the reason why. */
class Part {
  readonly parameters: Parameters;
  readonly problem: GraphError | null;

  constructor(parse: () => Parameters) {
    let parameters: Parameters = {};
    let problem: GraphError | null = null;
    try {
      parameters = parse();
    } catch (error) {
      if (!(error instanceof GraphError)) throw error;
      problem = error;
    }
    this.parameters = parameters;
    this.problem = problem;
  }
}

/** No endpoint takes a megabyte; what is longer is cut and then fails to parse. */
async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    if (size < MAX_BODY_BYTES) chunks.push(chunk);
    size += chunk.length;
  }
  return Buffer.concat(chunks).toString('utf8');
}

function findToken(query: Parameters, body: Parameters, authorization: string | undefined) {
  const header = /^Bearer (\S+)$/.exec(authorization ?? '')?.[1];
  const places: readonly (readonly [TokenPlace, string | undefined])[] = [
    ['header', header],
    ['query', query.access_token],
    ['body', body.access_token],
  ];
  const found = places.flatMap(([tokenIn, token]) => (token ? [{ token, tokenIn }] : []));
  const problem =
    authorization !== undefined && header === undefined
      ? refusal('tokenInvalid', 'The Authorization header must read "Bearer" and a token.')
      : found.length > 1
        ? refusal('badPath', 'The access token came in several places at once.')
        : null;
  return { token: found[0]?.token ?? null, tokenIn: found[0]?.tokenIn ?? null, problem };
}
