import sodium from 'libsodium-wrappers';
import { type Answer, type Body, refusal } from './answers.ts';

await sodium.ready;

/** A token with the repository permission "Secrets: write". */
export const SECRETS_TOKEN = 'github_pat_that-must-never-be-printed-5d0e';

/** The secrets of the repository. Only this stand-in holds the private key, as only GitHub does. */
export class StandInSecrets {
  readonly #keys = sodium.crypto_box_keypair();
  readonly #values = new Map<string, string>();
  /** Each write, in order: the names. */
  readonly writes: string[] = [];

  /** What an Action would get, by name. */
  valueOf(name: string): string | undefined {
    return this.#values.get(name);
  }

  /** Null for a route that is not here. `token` is whose call it is: the workflow's own may not touch secrets. */
  answer(method: string, path: string, body: Body, token: string): Answer | null {
    const name = /^actions\/secrets\/([^/]+)$/.exec(path)?.[1];
    if (name === undefined) return null;
    if (token !== SECRETS_TOKEN) return refusal(403, 'Resource not accessible by integration');
    if (method === 'GET' && name === 'public-key') {
      return { status: 200, body: { key_id: 'key-1', key: this.#base64(this.#keys.publicKey) } };
    }
    return method === 'PUT' ? this.#put(name, body) : null;
  }

  #put(name: string, body: Body): Answer {
    if (!/^(?!GITHUB_)[A-Za-z_][A-Za-z0-9_]*$/.test(name)) return refusal(422, 'Secret names can only contain …');
    if (body.key_id !== 'key-1') return refusal(422, 'Bad key_id');
    const isNew = !this.#values.has(name);
    this.#values.set(name, this.#open(String(body.encrypted_value)));
    this.writes.push(name);
    return isNew ? { status: 201, body: {} } : { status: 204, body: undefined };
  }

  /** Throws for anything but a sealed box for this key. */
  #open(sealed: string): string {
    const { publicKey, privateKey } = this.#keys;
    const bytes = sodium.from_base64(sealed, sodium.base64_variants.ORIGINAL);
    return sodium.to_string(sodium.crypto_box_seal_open(bytes, publicKey, privateKey));
  }

  #base64(bytes: Uint8Array): string {
    return sodium.to_base64(bytes, sodium.base64_variants.ORIGINAL);
  }
}
