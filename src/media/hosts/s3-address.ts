import type { S3Config } from '../../domain/config.ts';
import { encodePath } from './encode-path.ts';

/** Where an object is, unsigned: the bucket in the host, or in the path where the store wants that. */
export function s3ObjectUrl({ bucket, region, endpoint, isPathStyle }: S3Config, key: string): URL {
  const url = new URL(endpoint ?? `https://s3.${region}.amazonaws.com`);
  if (!isPathStyle) url.host = `${bucket}.${url.host}`;
  url.pathname = isPathStyle ? `/${bucket}/${encodePath(key)}` : `/${encodePath(key)}`;
  return url;
}
