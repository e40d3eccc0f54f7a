import picocolors from 'picocolors';

/** How text may look on one stream. Renderers take it; they never look at the process. */
export interface Style {
  readonly colors: ReturnType<typeof picocolors.createColors>;
  readonly symbols: Symbols;
  /** Nothing that is rendered is wider than this. */
  readonly columns: number;
}

export interface Symbols {
  readonly success: string;
  readonly error: string;
  readonly warning: string;
  readonly notice: string;
  readonly arrow: string;
}

/** Where text goes: a terminal, a file or a pipe. */
export interface StyleTarget {
  readonly isTTY: boolean;
  /** Of the terminal, where there is one. */
  readonly columns: number | undefined;
  readonly variables: Readonly<Record<string, string | undefined>>;
}

const PIPE_COLUMNS = 120;
const UNICODE: Symbols = { success: '✔', error: '✖', warning: '⚠', notice: 'ℹ', arrow: '→' };
const PLAIN: Symbols = { success: 'ok:', error: 'error:', warning: 'warning:', notice: 'notice:', arrow: '->' };

export function styleFor(target: StyleTarget): Style {
  const columns = (target.isTTY ? target.columns : undefined) ?? Number(target.variables.COLUMNS);
  return {
    colors: picocolors.createColors(wantsColor(target)),
    symbols: target.isTTY ? UNICODE : PLAIN,
    columns: columns > 0 ? columns : PIPE_COLUMNS,
  };
}

/** https://no-color.org wins over `FORCE_COLOR`; `FORCE_COLOR=0` says no as well. */
function wantsColor({ isTTY, variables }: StyleTarget): boolean {
  if (variables.NO_COLOR) return false;
  const forced = variables.FORCE_COLOR;
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false';
  return isTTY && variables.TERM !== 'dumb';
}
