import type { MediaHostConfig } from '../domain/config.ts';
import { createGitHubHost } from './hosts/github.ts';
import { createUrlTemplateHost } from './hosts/url-template.ts';
import type { MediaHost, MediaHostContext } from './media-host.ts';

/** The host that `media` in `mergecast.yml` names. Throws `ConfigError` for settings that can never work. */
export function createMediaHost(config: MediaHostConfig, context: MediaHostContext): MediaHost {
  switch (config.host) {
    case 'github':
      return createGitHubHost(context);
    case 'url_template':
      return createUrlTemplateHost(config.urlTemplate, context);
  }
}
