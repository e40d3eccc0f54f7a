import type { MediaHostConfig } from '../domain/config.ts';
import { createAutoHost } from './hosts/auto.ts';
import { createGitHubHost } from './hosts/github.ts';
import { createS3Host } from './hosts/s3.ts';
import { createUrlTemplateHost } from './hosts/url-template.ts';
import type { MediaHost, MediaHostContext } from './media-host.ts';

/** The host that `media` in `mergecast.yml` names. Throws `ConfigError` for settings that can never work. */
export function createMediaHost(config: MediaHostConfig, context: MediaHostContext): MediaHost {
  switch (config.host) {
    case 'auto':
      return createAutoHost(config, context);
    case 'github':
      return createGitHubHost(context);
    case 's3':
      return createS3Host(config.s3, context);
    case 'url_template':
      return createUrlTemplateHost(config.urlTemplate, context);
  }
}
