/**
 * Whether a request was meant for this server. A web page whose name was pointed at 127.0.0.1 could otherwise
 * make the sandbox fetch addresses and read what came back.
 */
export function isOwnHost(host: string | undefined, port: number): boolean {
  return host === `127.0.0.1:${port}` || host === `localhost:${port}`;
}
