import type { EndpointName } from '../endpoint-names.ts';
import type { SandboxRequest } from '../sandbox.ts';
import type { ArrivedRequest } from './arrived-request.ts';

const CUT = '***';
const SECRET_PARAMETERS = ['appsecret_proof', 'client_secret', 'input_token'];

/** Every request in the order of arrival, without secrets. */
export class RequestLog {
  readonly #requests: SandboxRequest[] = [];

  get all(): readonly SandboxRequest[] {
    return this.#requests;
  }

  add(request: ArrivedRequest, endpoint: EndpointName | null): SandboxRequest {
    const entry: SandboxRequest = {
      number: this.#requests.length + 1,
      method: request.method,
      path: request.path,
      parameters: withoutSecrets(request),
      endpoint,
      tokenIn: request.tokenIn,
    };
    this.#requests.push(entry);
    return entry;
  }
}

function withoutSecrets({ parameters, token, tokenIn }: ArrivedRequest): Readonly<Record<string, string>> {
  const entries = Object.entries(parameters).map(([name, value]) => {
    const safe = token === null ? value : value.replaceAll(token, CUT);
    return [name, SECRET_PARAMETERS.includes(name) ? CUT : safe] as const;
  });
  const cutToken = tokenIn === 'query' || tokenIn === 'body' ? [['access_token', CUT] as const] : [];
  return Object.fromEntries([...entries, ...cutToken]);
}
