import { type MediaItem, type MediaKind, mediaKind } from '../domain/media.ts';
import type { Log } from '../support/log.ts';
import type { Lookup } from './check-hop.ts';
import { displayAddress } from './display-address.ts';
import type { MediaHost } from './media-host.ts';
import { probeAddress } from './probe.ts';

/** Gives adapters the media of a destination, as `MediaResolver` of `platforms/platform-adapter.ts` describes it. */
export interface MediaResolver {
  /** A checked address. Throws as {@link probeAddress} does, and `ConfigError` as the host does. */
  url(item: MediaItem): Promise<string>;
}

export interface MediaResolverOptions {
  readonly host: MediaHost;
  readonly fetch: typeof fetch;
  readonly signal: AbortSignal;
  readonly log: Log;
  /** Default: the system's resolver. */
  readonly lookup?: Lookup;
}

/** Lives for one run: each address is fetched once, however many destinations show it, and its failure is kept too. */
export function createMediaResolver(options: MediaResolverOptions): MediaResolver {
  const probes = new Map<string, Promise<string>>();
  return {
    async url(item) {
      const medium = locate(item, options.host);
      const key = `${medium.expected} ${medium.url}`;
      const probe = probes.get(key) ?? probeMedium(medium, options, item);
      probes.set(key, probe);
      return probe;
    },
  };
}

interface Medium {
  readonly url: string;
  /** What messages call it. */
  readonly file: string;
  readonly expected: MediaKind;
  readonly allowLoopback: boolean;
}

function locate(item: MediaItem, host: MediaHost): Medium {
  const { source } = item;
  const expected = mediaKind(item);
  if (source.kind === 'url') {
    // Meta wants ASCII: the parser encodes the rest.
    const url = URL.canParse(source.url) ? new URL(source.url).href : source.url;
    return { url, file: displayAddress(url), expected, allowLoopback: false };
  }
  return { url: host.addressOf(source.path), file: source.path, expected, allowLoopback: host.isLoopback };
}

async function probeMedium(medium: Medium, options: MediaResolverOptions, item: MediaItem): Promise<string> {
  const { fetch, signal, log, lookup } = options;
  const result = await probeAddress({ ...medium, fetch, signal, ...(lookup && { lookup }) });
  for (const warning of result.warnings) log.warn(warning);
  const sizeInRepository = item.facts?.sizeBytes ?? null;
  if (sizeInRepository !== null && result.sizeBytes !== null && result.sizeBytes !== sizeInRepository) {
    log.warn(
      `${medium.file} has ${sizeInRepository} bytes in the repository and ${result.sizeBytes} at ${displayAddress(medium.url)}: the host may serve an older version.`,
    );
  }
  return medium.url;
}
