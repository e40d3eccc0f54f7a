/** The only one that there is, whatever `graph_api_version` says. */
export const VERSION = 'v1.0';

/** The context of a call to Threads. */
export function atVersion<Context extends { readonly graphApiVersion: string }>(context: Context): Context {
  return { ...context, graphApiVersion: VERSION };
}
