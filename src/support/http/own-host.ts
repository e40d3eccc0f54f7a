/**
 * Whether a request was meant for this server, which listens on 127.0.0.1. A web page whose name was pointed there could
 * otherwise read what it serves, and make it act.
 */
export function isOwnHost(host: string | undefined, port: number): boolean {
  return host === `127.0.0.1:${port}` || host === `localhost:${port}`;
}
