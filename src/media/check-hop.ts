import { addressRange, addressRangeOfHost } from './address-range.ts';
import { notServed, type ProbeSubject, unreachable } from './probe-failure.ts';

/** Resolves a host's name to its IP addresses. */
export type Lookup = (hostname: string) => Promise<readonly { readonly address: string }[]>;

export interface HopRules {
  /** Allows plain HTTP and loopback addresses, together. */
  readonly allowLoopback: boolean;
  readonly lookup: Lookup;
}

/**
 * Refuses an address that a platform could not reach or that this machine should not: before the first request and
 * before following each redirect. The name could resolve differently a moment later; what is at stake is a clear
 * message and not a secret, so that is not guarded against.
 */
export async function checkHop(subject: ProbeSubject, rules: HopRules): Promise<void> {
  const { protocol, hostname, username, password } = parse(subject);
  if (username !== '' || password !== '') {
    const hint = 'Platforms send no credentials: use an address that needs none.';
    throw notServed(subject, { found: 'its address carries a user name or a password', hint });
  }
  if (protocol !== 'https:' && !(protocol === 'http:' && rules.allowLoopback)) {
    const hint = 'Platforms fetch media over HTTPS only: use an address that begins with https:// all the way.';
    throw notServed(subject, { found: `its address begins with ${protocol}//`, hint });
  }
  const ips = addressRangeOfHost(hostname) === null ? await resolve(subject, hostname, rules.lookup) : [hostname];
  for (const ip of ips) checkRange(subject, ip.replace(/^\[|\]$/g, ''), { ...rules, isPlain: protocol === 'http:' });
}

function parse(subject: ProbeSubject): URL {
  if (URL.canParse(subject.url)) return new URL(subject.url);
  throw notServed(subject, { found: 'that is not an address', hint: 'Write it in full, beginning with https://.' });
}

async function resolve(subject: ProbeSubject, hostname: string, lookup: Lookup): Promise<readonly string[]> {
  try {
    return (await lookup(hostname)).map(({ address }) => address);
  } catch (cause) {
    const hint = 'Check the spelling of the address. A later run tries again.';
    throw unreachable(subject, { found: `no address is known for the host ${hostname}`, hint, cause });
  }
}

function checkRange(subject: ProbeSubject, ip: string, rules: HopRules & { readonly isPlain: boolean }): void {
  const range = addressRange(ip);
  if (rules.allowLoopback && range === 'loopback') return;
  if (range === 'public' && !rules.isPlain) return;
  const place = {
    public: 'in the open over plain HTTP',
    loopback: 'to this very machine',
    private: 'into a private network',
  };
  const hint = 'Platforms fetch from the public internet over HTTPS: serve the file there.';
  throw notServed(subject, { found: `its address leads ${place[range]} (${ip})`, hint });
}
