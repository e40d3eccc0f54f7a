import type { Log } from '../support/log.ts';
import { visibleText } from '../support/visible-text.ts';
import { withoutWorkflowCommands } from '../support/workflow-text.ts';
import type { Toolkit } from './toolkit.ts';

/** The step's log. Whatever text comes by, none of it can form a workflow command. */
export function createRunnerLog(core: Pick<Toolkit, 'info' | 'warning' | 'debug'>): Log {
  const safe = (text: string) => withoutWorkflowCommands(visibleText(text));
  return {
    info: (message) => core.info(safe(message)),
    warn: (message) => core.warning(safe(message)),
    debug: (message) => core.debug(safe(message)),
  };
}
