import type { Finding } from '../domain/finding.ts';

const RANK = { error: 0, warning: 1, notice: 2 } as const;

/** Findings as workflow commands, gravest first: a runner shows the first ten of each kind on the changed lines. */
export function githubAnnotations(findings: readonly Finding[]): string[] {
  return [...findings].sort((a, b) => RANK[a.severity] - RANK[b.severity]).map(annotation);
}

function annotation({ severity, file, line, column, code, message, hint }: Finding): string {
  const properties = { file, line, col: column, title: code };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${severity} ${list.join(',')}::${escapeData(hint === null ? message : `${message} ${hint}`)}`;
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** `##[` cannot start a command inside one, but the runner prints the message again. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A').replaceAll('##[', '#.#[');
}
