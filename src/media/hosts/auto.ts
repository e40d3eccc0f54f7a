import type { MediaHostConfig } from '../../domain/config.ts';
import type { MediaHost, MediaHostContext } from '../media-host.ts';
import { createGitHubHost } from './github.ts';
import { createS3Host } from './s3.ts';
import { createUrlTemplateHost } from './url-template.ts';

/**
 * Bytes where the platform takes them; else the bucket or the mirror that is configured, else GitHub. Says which, and
 * why, when a file is served first.
 */
export function createAutoHost(
  config: Extract<MediaHostConfig, { host: 'auto' }>,
  context: MediaHostContext,
): MediaHost {
  const [host, reason] = choose(config, context);
  let isSaid = false;
  return {
    ...host,
    prefersBytes: async () => true,
    serve: async (file) => {
      if (!isSaid) context.log.info(`Media are served by ${reason}.`);
      isSaid = true;
      return host.serve(file);
    },
  };
}

function choose({ s3, urlTemplate }: Extract<MediaHostConfig, { host: 'auto' }>, context: MediaHostContext) {
  if (s3 !== null) return [createS3Host(s3, context), `the bucket ${s3.bucket}: media.s3 is configured`] as const;
  if (urlTemplate !== null) {
    const host = createUrlTemplateHost(urlTemplate, context);
    return [host, `${new URL(urlTemplate).host}: media.url_template is configured`] as const;
  }
  return [createGitHubHost(context), 'GitHub: neither a bucket nor an address template is configured'] as const;
}
