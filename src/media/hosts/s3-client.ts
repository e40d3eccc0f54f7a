import { createHash } from 'node:crypto';
import { AwsV4Signer } from 'aws4fetch';
import type { S3Config } from '../../domain/config.ts';
import type { Clock } from '../../support/clock.ts';
import { connectionReason, hostFailed } from '../host-failure.ts';
import { s3ObjectUrl } from './s3-address.ts';
import type { S3Keys } from './s3-keys.ts';

export interface S3ClientOptions {
  readonly config: S3Config;
  readonly keys: S3Keys;
  readonly fetch: typeof fetch;
  readonly signal: AbortSignal;
  readonly clock: Clock;
}

export interface S3Call {
  readonly method: 'GET' | 'HEAD' | 'PUT' | 'POST' | 'DELETE';
  readonly key: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
  /** Follows "The bucket … could not": "store a.jpg". */
  readonly task: string;
}

export interface S3Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

const TIMEOUT_MS = 120_000;
const RETRY_DELAYS_MS = [500, 2000] as const;
const EMPTY = new Uint8Array();

/** Signed calls to one bucket. Every one of them may be repeated, and is where the store asks for it. */
export class S3Client {
  readonly #options: S3ClientOptions;

  constructor(options: S3ClientOptions) {
    this.#options = options;
  }

  /** Any answer, whatever its status. Throws `TransientError` when there is none. */
  async ask(call: S3Call): Promise<S3Answer> {
    for (const delayMs of RETRY_DELAYS_MS) {
      const answer = await this.#askOnce(call).catch(() => null);
      if (answer !== null && answer.status < 500 && answer.status !== 429) return answer;
      if (this.#options.signal.aborted) break;
      await this.#options.clock.sleep(delayMs, this.#options.signal);
    }
    return this.#askOnce(call).catch((cause: unknown) => {
      throw this.#failed(call, connectionReason(cause), cause);
    });
  }

  /** An answer that says yes. Throws `TransientError` for any other. */
  async must(call: S3Call): Promise<S3Answer> {
    const answer = await this.ask(call);
    // A multipart upload can fail with a status of 200.
    const code = /<Code>(\w+)<\/Code>/.exec(answer.text)?.[1];
    if (answer.status >= 200 && answer.status < 300 && code === undefined) return answer;
    throw this.#failed(call, `it answered ${answer.status}${code === undefined ? '' : ` (${code})`}`);
  }

  /** An address that needs no keys until it runs out. */
  async presign(key: string, lifetimeSeconds: number): Promise<string> {
    const url = s3ObjectUrl(this.#options.config, key);
    url.searchParams.set('X-Amz-Expires', String(lifetimeSeconds));
    const { region } = this.#options.config;
    const signer = new AwsV4Signer({ ...this.#options.keys, url: url.href, service: 's3', region, signQuery: true });
    return (await signer.sign()).url.href;
  }

  async #askOnce(call: S3Call): Promise<S3Answer> {
    const { fetch, signal } = this.#options;
    const { url, method, headers } = await this.#sign(call);
    const response = await fetch(url, {
      method,
      headers,
      redirect: 'manual',
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
      ...(call.body === undefined ? {} : { body: Buffer.from(call.body) }),
    });
    return { status: response.status, headers: response.headers, text: await response.text() };
  }

  /** With the body's hash, so that the store refuses bytes that changed on the way. */
  #sign({ method, key, query = {}, headers = {}, body = EMPTY }: S3Call) {
    const url = s3ObjectUrl(this.#options.config, key);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    const { region } = this.#options.config;
    const hash = createHash('sha256').update(body).digest('hex');
    const signed = { ...headers, 'x-amz-content-sha256': hash };
    return new AwsV4Signer({
      ...this.#options.keys,
      method,
      url: url.href,
      headers: signed,
      service: 's3',
      region,
    }).sign();
  }

  #failed(call: S3Call, found: string, cause?: unknown) {
    const { config } = this.#options;
    return hostFailed({
      host: `The bucket ${config.bucket}`,
      task: call.task,
      found,
      url: s3ObjectUrl(config, call.key).href,
      hint: 'Check media.s3 in mergecast.yml and what the keys allow: s3:PutObject, s3:GetObject and, with cleanup, s3:DeleteObject. A later run tries again.',
      cause,
    });
  }
}
