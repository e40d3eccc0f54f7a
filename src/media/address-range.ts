import { BlockList, isIP } from 'node:net';

/** Whom an IP address can belong to. A platform's servers reach `public` ones only. */
export type AddressRange = 'public' | 'loopback' | 'private';

/** `BlockList` also finds IPv4 addresses that are written as IPv6 (`::ffff:10.0.0.1`). */
const LOOPBACK = blockList(['127.0.0.0/8', '::1/128']);
const PRIVATE = blockList([
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '224.0.0.0/4',
  '240.0.0.0/4',
  '::/128',
  'fc00::/7',
  'fe80::/10',
  'ff00::/8',
]);

export function addressRange(ip: string): AddressRange {
  const [address = ''] = ip.split('%'); // a resolver may name the network card: `fe80::1%eth0`
  const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
  if (LOOPBACK.check(address, family)) return 'loopback';
  return PRIVATE.check(address, family) ? 'private' : 'public';
}

/** As `URL.hostname` spells it: `127.0.0.1`, `[::1]` or `localhost`. */
export function isLoopbackHost(hostname: string): boolean {
  return hostname === 'localhost' || addressRangeOfHost(hostname) === 'loopback';
}

/** Null for a name that only DNS can resolve. */
export function addressRangeOfHost(hostname: string): AddressRange | null {
  const ip = hostname.replace(/^\[|\]$/g, '');
  return isIP(ip) === 0 ? null : addressRange(ip);
}

function blockList(ranges: readonly string[]): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    const [network = '', prefix] = range.split('/');
    list.addSubnet(network, Number(prefix), isIP(network) === 6 ? 'ipv6' : 'ipv4');
  }
  return list;
}
