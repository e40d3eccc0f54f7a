import type { Finding } from '../domain/finding.ts';
import { type Annotation, capAnnotations, findingAnnotations } from '../preview/annotations.ts';

/**
 * Findings as workflow commands, gravest first. A runner makes annotations of the first ten of each severity; a notice says
 * how many more follow, which it only writes into its log.
 */
export function githubAnnotations(findings: readonly Finding[]): string[] {
  const { shown, rest } = capAnnotations(findingAnnotations(findings), { whereRest: 'the log lists them.' });
  return [...shown, ...rest].map(command);
}

function command({ severity, file, line, column, title, message }: Annotation): string {
  const properties = { file, line, col: column, title };
  const list = Object.entries(properties).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${escapeProperty(String(value))}`],
  );
  return `::${severity} ${list.join(',')}::${escapeData(message)}`;
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** `##[` cannot start a command inside one, but the runner prints the message again. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A').replaceAll('##[', '#.#[');
}
