import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ConfigError } from '../../domain/errors.ts';

/** Listens on 127.0.0.1 and gives the port. `port` 0 takes any free one. Throws a `ConfigError` when it cannot be had. */
export function listenOnLoopback(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause) => reject(portError(port, cause)));
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function portError(port: number, cause: Error): ConfigError {
  return new ConfigError({
    code: 'USAGE',
    message: `Port ${port} of 127.0.0.1 cannot be listened on: ${cause.message}.`,
    hint: 'Choose another with --port, or leave it out to take any free one.',
    cause,
  });
}
