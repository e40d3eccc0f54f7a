import type { Finding, Severity } from '../../domain/finding.ts';
import { clip } from '../../support/clip.ts';
import { markdownCode, markdownText } from '../markdown-text.ts';
import type { PlacedFiles } from './places.ts';

export const SEVERITY_ICONS: Readonly<Record<Severity, string>> = { error: '❌', warning: '⚠️', notice: 'ℹ️' };
const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 };

/** One item of a list for each finding, the gravest first. `name`: how its file is called there; null: it needs no name. */
export function findingLines(
  findings: readonly Finding[],
  files: PlacedFiles,
  name: ((file: string) => string) | null,
): readonly string[] {
  return [...findings].sort((a, b) => RANK[a.severity] - RANK[b.severity]).map((finding) => line(finding, files, name));
}

function line(
  { severity, file, line: at, message, hint, code }: Finding,
  files: PlacedFiles,
  name: ((file: string) => string) | null,
): string {
  const place = files.link(name === null ? `line ${at}` : `${clip(name(file), 120)}:${at}`, file, at);
  const words = [message, ...(hint === null ? [] : [hint])].map((each) => markdownText(clip(each, 600))).join(' ');
  return `- ${SEVERITY_ICONS[severity]} **${place}** ${words} ${markdownCode(code)}`;
}
