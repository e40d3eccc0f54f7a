import { ConfigError } from '../../domain/errors.ts';
import { isLoopbackHost } from '../address-range.ts';
import { type MediaHost, type MediaHostContext, publicAddress } from '../media-host.ts';
import { encodePath } from './encode-path.ts';

/**
 * Files served somewhere already. `{path}` becomes the file's path, percent-encoded, and `{sha}` the commit.
 * HTTPS only, save on this machine, for rehearsals. Throws `ConfigError` for a template that can never work.
 */
export function createUrlTemplateHost(template: string, { commit }: Pick<MediaHostContext, 'commit'>): MediaHost {
  const problem = findProblem(template);
  if (problem !== null) throw refuse(template, problem);
  const isLoopback = isLoopbackHost(new URL(template).hostname);
  const addressOf = (path: string): string => {
    const values: Record<string, string> = { path: encodePath(path), sha: commit };
    const address = template.replaceAll(PLACEHOLDER, (_, name: string) => values[name] ?? '');
    // The parser encodes what the template itself holds beyond ASCII.
    return new URL(address).href;
  };
  return {
    prefersBytes: async () => false,
    check: async () => {},
    plannedAddress: async ({ path }) => addressOf(path),
    serve: async ({ path }) => publicAddress(addressOf(path), { isLoopback, mayDiffer: true }),
    close: async () => {},
  };
}

const PLACEHOLDER = /\{(\w*)\}/g;
const HOST_WRITTEN_OUT = /^\w+:\/\/[^/{]+\//;

function findProblem(template: string): string | null {
  const unknown = [...template.matchAll(PLACEHOLDER)].find(([, name]) => name !== 'path' && name !== 'sha');
  if (unknown !== undefined) return `${unknown[0]} is not known: {path} and {sha} are`;
  if (!template.includes('{path}')) return 'it has no {path}, so every file would have the same address';
  if (!URL.canParse(template)) return 'it is not an address';
  const { protocol, hostname, username, password } = new URL(template);
  if (protocol !== 'https:' && !(protocol === 'http:' && isLoopbackHost(hostname))) {
    return 'it must begin with https:// (http:// is for 127.0.0.1, localhost and [::1] alone)';
  }
  if (!HOST_WRITTEN_OUT.test(template)) return 'the host must be written out';
  if (username !== '' || password !== '') return 'it carries a user name or a password, which no platform would send';
  return null;
}

function refuse(template: string, problem: string): ConfigError {
  return new ConfigError({
    code: 'CONFIG_INVALID',
    message: `media.url_template cannot be used: ${problem}. Found: ${withoutUserInfo(template)}`,
    hint: 'Write it like https://cdn.example.com/{path}?v={sha}.',
  });
}

function withoutUserInfo(template: string): string {
  return template.replace(/\/\/[^/@]*@/, '//***@');
}
