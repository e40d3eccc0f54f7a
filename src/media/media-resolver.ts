import type { Instant } from '../domain/instant.ts';
import { describeSource, type MediaItem, type MediaKind, mediaKind } from '../domain/media.ts';
import type { Clock } from '../support/clock.ts';
import type { Log } from '../support/log.ts';
import type { Lookup } from './check-hop.ts';
import { displayAddress } from './display-address.ts';
import { bytesToCompare, findDifference } from './find-difference.ts';
import type { MediaFile, OpenMediaFile } from './media-file.ts';
import { type MediaHost, publicAddress, type ServedAddress } from './media-host.ts';
import { probeAddress } from './probe.ts';
import { createRobotsRules, type RobotsRules } from './robots.ts';

/** Gives adapters the media of a destination, as `MediaResolver` of `platforms/platform-adapter.ts` describes it. */
export interface MediaResolver {
  /** A checked address. Throws as {@link probeAddress} does, and as the host does. */
  url(item: MediaItem): Promise<string>;
  /** Whether bytes are the better way, for a platform that takes them. Never for an address that its author wrote. */
  prefersBytes(item: MediaItem): Promise<boolean>;
  /** The bytes of a file. Throws as {@link OpenMediaFile} does. */
  bytes(item: MediaItem): Promise<Pick<MediaFile, 'sizeBytes' | 'read'>>;
}

export interface MediaResolverOptions {
  readonly host: MediaHost;
  readonly open: OpenMediaFile;
  readonly fetch: typeof fetch;
  readonly signal: AbortSignal;
  readonly clock: Clock;
  readonly log: Log;
  /** Default: the system's resolver. */
  readonly lookup?: Lookup;
}

/** A platform needs time to begin its fetch: an address that runs out sooner is made anew. */
const LEAST_LIFETIME_MS = 2 * 60 * 1000;

/** Lives for one run: each address is fetched once, however many destinations show it, and its failure is kept too. */
export function createMediaResolver(options: MediaResolverOptions): MediaResolver {
  const robots = createRobotsRules();
  const known = new Map<string, Promise<CheckedAddress>>();
  return {
    async url(item) {
      const key = `${mediaKind(item)} ${item.source.kind} ${describeSource(item.source)}`;
      const before = known.get(key);
      if (before !== undefined && isLongLived(await before, options.clock)) return (await before).url;
      const address = makeAddress(item, options, robots);
      known.set(key, address);
      return (await address).url;
    },
    prefersBytes: async ({ source }) => source.kind === 'file' && options.host.prefersBytes(),
    bytes({ source }) {
      if (source.kind === 'file') return options.open(source.path);
      throw new Error('Bytes are there for files of the repository only.');
    },
  };
}

interface CheckedAddress {
  readonly url: string;
  readonly validUntil: Instant | null;
}

function isLongLived({ validUntil }: CheckedAddress, clock: Clock): boolean {
  return validUntil === null || validUntil - clock.now() > LEAST_LIFETIME_MS;
}

async function makeAddress(
  item: MediaItem,
  options: MediaResolverOptions,
  robots: RobotsRules,
): Promise<CheckedAddress> {
  const { source } = item;
  const expected = mediaKind(item);
  if (source.kind === 'url') {
    // Meta wants ASCII: the parser encodes the rest. Never loopback: its author is anybody who can open a pull request.
    const url = URL.canParse(source.url) ? new URL(source.url).href : source.url;
    const served = publicAddress(url);
    await probe({ served, name: displayAddress(url), expected, file: null }, options, robots);
    return served;
  }
  const file = await options.open(source.path);
  const served = await options.host.serve(file);
  await probe({ served, name: file.path, expected, file }, options, robots);
  return served;
}

interface Medium {
  readonly served: ServedAddress;
  /** What messages call it. */
  readonly name: string;
  readonly expected: MediaKind;
  /** Null for an address of the author. */
  readonly file: MediaFile | null;
}

async function probe(medium: Medium, options: MediaResolverOptions, robots: RobotsRules): Promise<void> {
  const { served, name, expected, file } = medium;
  const { fetch, signal, log, lookup } = options;
  const { url, isLoopback: allowLoopback, mayHideType } = served;
  const result = await probeAddress({
    url,
    file: name,
    expected,
    allowLoopback,
    mayHideType,
    wholeBytes: file === null ? 0 : bytesToCompare(file, served),
    robots,
    fetch,
    signal,
    ...(lookup && { lookup }),
  });
  const difference = file === null ? null : await findDifference(file, served, result);
  for (const warning of [...result.warnings, ...(difference === null ? [] : [difference])]) log.warn(warning);
}
