import S3rver from '@20minutes/s3rver';

/** A store that speaks the S3 protocol and checks every signature, on loopback. */
export interface S3StandIn {
  readonly origin: string;
  close(): Promise<void>;
}

/** The keys that the store knows. */
export const S3_KEYS = { AWS_ACCESS_KEY_ID: 'S3RVER', AWS_SECRET_ACCESS_KEY: 'S3RVER' };

/** Keeps objects under `directory`, which the caller removes. */
export async function startS3StandIn(directory: string, bucket: string): Promise<S3StandIn> {
  const server = new S3rver({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory,
    configureBuckets: [{ name: bucket }],
  });
  const { port } = await server.run();
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}
