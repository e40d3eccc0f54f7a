import type { Scenario } from '../scenario.ts';
import { jpeg } from './sample-media.ts';
import { type Answer, SandboxClient } from './sandbox-client.ts';

export const PAGE = '102938475610293';
export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;
/** Of a film that a reel may be. */
export const UPRIGHT = { size: [1080, 1920] as const, dataBytes: 3000 };
export const STATUS = { fields: 'status,published,permalink_url,post_id,length' };

/** A sandbox, and what its Page is asked most. */
export async function startPage(scenario?: Scenario) {
  const client = await SandboxClient.start(scenario);
  const inSeconds = (ms: number) => String(Math.floor((client.clock.now() + ms) / 1000));
  return {
    client,
    inSeconds,
    feed: (form: Record<string, string>) => client.post(`${PAGE}/feed`, form),
    async photo(form: Record<string, string> = {}, bytes?: Buffer): Promise<string> {
      const source = bytes ?? (await jpeg(1080, 1080));
      const answer = await client.send(`${PAGE}/photos`, { published: 'false', ...form }, { source });
      if (answer.status !== 200) throw new Error(JSON.stringify(answer.json));
      return String(answer.json.id);
    },
    list: async (edge: string, query: Record<string, string> = {}) =>
      (await client.get(`${PAGE}/${edge}`, query)).json.data as Record<string, unknown>[],
  };
}

/** `attached_media` of a post. */
export function attached(...ids: readonly string[]): string {
  return JSON.stringify(ids.map((media_fbid) => ({ media_fbid })));
}

/** Sends bytes to the upload host. */
export async function upload(client: SandboxClient, address: unknown, bytes: Buffer, offset = 0): Promise<Answer> {
  const response = await fetch(String(address), {
    method: 'POST',
    headers: { authorization: `OAuth ${client.token}`, offset: String(offset), file_size: String(bytes.length) },
    body: new Uint8Array(bytes.subarray(offset)),
  });
  return { status: response.status, headers: response.headers, json: (await response.json()) as Answer['json'] };
}
