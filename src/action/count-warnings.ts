import type { Toolkit } from './toolkit.ts';

/** The toolkit, and how many warnings went through it: a runner shows only the first ten of a step. */
export function countWarnings(core: Toolkit): { readonly core: Toolkit; readonly warned: () => number } {
  let warned = 0;
  const warning: Toolkit['warning'] = (message, properties) => {
    warned += 1;
    core.warning(message, properties);
  };
  return { core: { ...core, warning }, warned: () => warned };
}
