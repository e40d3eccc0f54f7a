import type { IncomingMessage } from 'node:http';
import { GraphError } from '../graph/graph-error.ts';
import { refusal } from '../graph/refusals.ts';
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
  /** The bytes of a video, where the path is that of an upload; null for any other. */
  readonly upload: ArrivedUpload | null;
  /** What is wrong with its form; kept until the endpoint is known that refuses it. */
  readonly problem: GraphError | null;
}

/** What came to the part for uploads. */
export interface ArrivedUpload {
  /** Headers; null when they are missing or no numbers. */
  readonly offset: number | null;
  readonly fileSize: number | null;
  /** An address in place of bytes; null without one. */
  readonly fileUrl: string | null;
  /** Up to where the connection broke, if it did. */
  readonly body: Buffer;
}

const UPLOAD_PATH = '/ig-api-upload/';
const MAX_BODY_BYTES = 1024 * 1024;

/** `cutAfterBytes`: an upload's connection is cut after so many, as on a bad line; null: never. */
export async function readRequest(
  request: IncomingMessage,
  { cutAfterBytes }: { readonly cutAfterBytes: () => number | null },
): Promise<ArrivedRequest> {
  const target = request.url ?? '/';
  if (request.method === 'POST' && target.startsWith(UPLOAD_PATH)) return readUpload(request, target, cutAfterBytes());
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
    upload: null,
    problem: query.problem ?? body.problem ?? token.problem ?? both.problem,
  };
}

async function readUpload(
  request: IncomingMessage,
  path: string,
  cutAfterBytes: number | null,
): Promise<ArrivedRequest> {
  const { authorization, offset, file_size: fileSize, file_url: fileUrl } = request.headers;
  const token = /^OAuth (\S+)$/.exec(authorization ?? '')?.[1] ?? null;
  const parameters = Object.fromEntries(
    Object.entries({ offset, file_size: fileSize, file_url: fileUrl }).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );
  return {
    method: 'POST',
    path,
    parameters,
    token,
    tokenIn: token === null ? null : 'header',
    upload: {
      offset: wholeNumber(parameters.offset),
      fileSize: wholeNumber(parameters.file_size),
      fileUrl: parameters.file_url ?? null,
      body: await readBytes(request, cutAfterBytes),
    },
    problem: token === null ? refusal('tokenInvalid', 'The Authorization header must read "OAuth" and a token.') : null,
  };
}

/** Everything that came, also when the connection broke. */
async function readBytes(request: IncomingMessage, cutAfterBytes: number | null): Promise<Buffer> {
  const { socket } = request; // the request loses it when it is over
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      size += chunk.length;
      if (cutAfterBytes === null || size < cutAfterBytes) continue;
      socket.destroy();
      break;
    }
  } catch {
    // The client went away: what it had sent is there.
  }
  return Buffer.concat(chunks);
}

function wholeNumber(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : null;
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
