import type { MediaHostConfig, S3Config } from '../domain/config.ts';
import type { ConfigFile } from '../generated/config-schema.ts';

type S3Settings = NonNullable<ConfigFile['media']['s3']>;

/** `media` of a valid configuration: the schema has seen to it that each host has what it needs. */
export function readMediaHost({ media }: Pick<ConfigFile, 'media'>): MediaHostConfig {
  const s3 = media.s3 === undefined ? null : s3ConfigOf(media.s3);
  const urlTemplate = media.url_template ?? null;
  if (media.host === 'github') return { host: 'github' };
  if (media.host === 's3' && s3 !== null) return { host: 's3', s3 };
  if (media.host === 'url_template' && urlTemplate !== null) return { host: 'url_template', urlTemplate };
  return { host: 'auto', s3, urlTemplate };
}

function s3ConfigOf(settings: S3Settings): S3Config {
  const { bucket, region, endpoint = null, prefix } = settings;
  return {
    bucket,
    region,
    endpoint: endpoint?.replace(/\/$/, '') ?? null,
    isPathStyle: settings.path_style ?? endpoint !== null,
    prefix: `${prefix.replace(/\/+$/, '')}/`,
    isCleanedUp: settings.cleanup,
  };
}
