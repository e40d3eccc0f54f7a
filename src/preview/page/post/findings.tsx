import type { Finding } from '../../../domain/finding.ts';
import { Icon } from '../parts/icon.tsx';

/** What is wrong, gravest first; a click goes to the line. */
export function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  const ordered = [...findings].sort((a, b) => RANK[a.severity] - RANK[b.severity]);
  return (
    <ul class="findings" aria-label="Findings">
      {ordered.map((finding) => (
        <li key={`${finding.code} ${finding.line} ${finding.message}`}>
          <button type="button" class={`finding finding-${finding.severity}`} onClick={() => showLine(finding.line)}>
            <Icon name={finding.severity === 'notice' ? 'clock' : 'alert'} />
            <span>
              <span class="sr-only">{finding.severity}: </span>
              <span dir="auto">{finding.message}</span>
            </span>
            <span class="quiet number">line {finding.line}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

const RANK: Readonly<Record<Finding['severity'], number>> = { error: 0, warning: 1, notice: 2 };

/** Scrolls to a line of the source, and lets screen readers follow. */
export function showLine(line: number): void {
  const element = document.getElementById(`line-${line}`);
  element?.scrollIntoView({ block: 'center' });
  element?.focus({ preventScroll: true });
}
