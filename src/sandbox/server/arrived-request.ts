import type { IncomingMessage } from 'node:http';
import { GraphError } from '../graph/graph-error.ts';
import { refusal } from '../graph/refusals.ts';
import type { TokenPlace } from '../sandbox.ts';
import { isMultipart, MAX_MULTIPART_BYTES, NO_FILES, parseMultipart } from './multipart.ts';
import { mergeParameters, type Parameters, parseBody, parseForm } from './parse-parameters.ts';
import { readBytes } from './read-bytes.ts';

/** A request, read whole. */
export interface ArrivedRequest {
  readonly method: string;
  /** As it came, not decoded, without the query. */
  readonly path: string;
  /** Query and body together, without the token. */
  readonly parameters: Parameters;
  readonly token: string | null;
  readonly tokenIn: TokenPlace | null;
  /** Of a multipart form: its files, by the name of the part. */
  readonly files: ReadonlyMap<string, Buffer>;
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

const UPLOAD_PATH = /^\/(ig-api|video)-upload\//;
/** A form whose part of this name is a piece of a video, so that its connection may be cut like an upload's. */
const CHUNK_PART = Buffer.from('name="video_file_chunk"');
/** No form without files takes a megabyte. */
const MAX_BODY_BYTES = 1024 * 1024;

/** `cutAfterBytes`: an upload's connection is cut after so many, as on a bad line; null: never. */
export async function readRequest(
  request: IncomingMessage,
  { cutAfterBytes }: { readonly cutAfterBytes: () => number | null },
): Promise<ArrivedRequest> {
  const target = request.url ?? '/';
  if (request.method === 'POST' && UPLOAD_PATH.test(target)) return readUpload(request, target, cutAfterBytes());
  const queryAt = target.indexOf('?');
  const query = new Part(() => parseForm(queryAt === -1 ? '' : target.slice(queryAt + 1)));
  const { body, files } = await readBody(request, cutAfterBytes);
  const both = new Part(() => mergeParameters(query.parameters, body.parameters));
  const token = findToken(query.parameters, body.parameters, request.headers.authorization);
  const { access_token: _token, ...parameters } = both.parameters;
  return {
    method: request.method ?? 'GET',
    path: queryAt === -1 ? target : target.slice(0, queryAt),
    parameters,
    token: token.token,
    tokenIn: token.tokenIn,
    files,
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
  const { bytes } = await readBytes(request, {
    limitBytes: Number.POSITIVE_INFINITY,
    cutAfterBytes: () => cutAfterBytes,
  });
  return {
    method: 'POST',
    path,
    parameters,
    token,
    tokenIn: token === null ? null : 'header',
    files: NO_FILES,
    upload: {
      offset: wholeNumber(parameters.offset),
      fileSize: wholeNumber(parameters.file_size),
      fileUrl: parameters.file_url ?? null,
      body: bytes,
    },
    problem: token === null ? refusal('tokenInvalid', 'The Authorization header must read "OAuth" and a token.') : null,
  };
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

/** Its fields, or what is wrong with them; and its files. */
async function readBody(request: IncomingMessage, nextCut: () => number | null) {
  const contentType = request.headers['content-type'] ?? '';
  if (isMultipart(contentType)) return readMultipart(request, contentType, nextCut);
  const { bytes, isWhole } = await readBytes(request, { limitBytes: MAX_BODY_BYTES });
  const body = new Part(() => {
    if (!isWhole) throw refusal('invalidParameter', 'The body did not come whole, or is larger than a megabyte.');
    return parseBody(bytes.toString('utf8'), contentType);
  });
  return { body, files: NO_FILES };
}

async function readMultipart(request: IncomingMessage, contentType: string, nextCut: () => number | null) {
  let cut: number | null | undefined;
  const { bytes, isWhole } = await readBytes(request, {
    limitBytes: MAX_MULTIPART_BYTES,
    cutAfterBytes(chunk) {
      if (cut === undefined && chunk.includes(CHUNK_PART)) cut = nextCut();
      return cut ?? null;
    },
  });
  const { fields, files, problem } = await parseMultipart(bytes, contentType, isWhole);
  const body = new Part(() => {
    if (problem !== null) throw problem;
    return fields;
  });
  return { body, files };
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
