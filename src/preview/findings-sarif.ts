import type { ProblemCode } from '../domain/codes.ts';
import type { Finding, Severity } from '../domain/finding.ts';
import type { ValidateReport } from '../domain/reports.ts';
import { CODE_HELP } from '../generated/code-help.ts';
import { lineFingerprints } from '../support/line-fingerprints.ts';
import { visibleText } from '../support/visible-text.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const DOCUMENTS = 'https://github.com/mergecast/mergecast/blob/main/docs';
const LEVELS: Record<Severity, 'error' | 'warning' | 'note'> = { error: 'error', warning: 'warning', notice: 'note' };
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice'];

/**
 * GitHub refuses a run with more results, and shows the 5,000 gravest.
 * https://docs.github.com/en/code-security/code-scanning/troubleshooting-sarif-uploads/results-exceed-limit, 2026-11
 */
const MAX_RESULTS = 25_000;

export interface SarifSource {
  readonly report: ValidateReport;
  /** Text of a file with findings; null when it cannot be read as text. */
  readonly sourceOf: (file: string) => string | null;
  /** Of Mergecast. */
  readonly version: string;
}

/** What `validate` found, as a SARIF 2.1.0 log for GitHub's code scanning: the gravest first, as many as it takes. */
export function findingsSarif({ report, sourceOf, version }: SarifSource): object {
  const byGravity = SEVERITIES.flatMap((severity) => report.findings.filter((each) => each.severity === severity));
  const shown = byGravity.slice(0, MAX_RESULTS);
  const codes = [...new Set(shown.map(({ code }) => code))].sort();
  const fingerprintOf = fingerprintFinder(sourceOf);
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: driver(version, codes) },
        automationDetails: { id: 'mergecast/validate/' },
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: true, ...notifications(byGravity.length - shown.length) }],
        results: shown.map((finding) => result(finding, codes.indexOf(finding.code), fingerprintOf(finding))),
      },
    ],
  };
}

function driver(version: string, codes: readonly ProblemCode[]): object {
  return { name: 'Mergecast', version, informationUri: `${DOCUMENTS}/cli.md`, rules: codes.map(rule) };
}

function rule(code: ProblemCode): object {
  const { meaning, remedy } = CODE_HELP[code];
  return {
    id: code,
    shortDescription: { text: plain(/^.*?[.:](?= |$)/.exec(meaning)?.[0] ?? meaning) },
    fullDescription: { text: plain(meaning) },
    help: { text: plain(`${meaning} ${remedy}`), markdown: `${meaning}\n\n**Do:** ${remedy}` },
    helpUri: `${DOCUMENTS}/errors.md#${code.toLowerCase()}`,
    properties: { tags: ['mergecast'] },
  };
}

function plain(markdown: string): string {
  return markdown.replaceAll('`', '').replaceAll('**', '').replace(/:$/, '.');
}

function result(finding: Finding, ruleIndex: number, fingerprint: string | null): object {
  const { code, severity, file, line, column, message, hint } = finding;
  return {
    ruleId: code,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: messageText(hint === null ? message : `${message} ${hint}`) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(file), uriBaseId: '%SRCROOT%' },
          region: { startLine: line, startColumn: column },
        },
      },
    ],
    ...(fingerprint === null ? {} : { partialFingerprints: { primaryLocationLineHash: fingerprint } }),
  };
}

/** In a message `[text](target)` is a link, and a post may have written it. */
function messageText(text: string): string {
  return visibleText(text).replaceAll('](', ']\u200b(');
}

function uriOf(file: string): string {
  return file.split('/').map(encodeURIComponent).join('/');
}

function fingerprintFinder(sourceOf: SarifSource['sourceOf']): (finding: Finding) => string | null {
  const known = new Map<string, readonly string[]>();
  return ({ file, line }) => {
    const source = known.has(file) ? null : sourceOf(file);
    if (source !== null) known.set(file, lineFingerprints(source));
    return known.get(file)?.[line - 1] ?? null;
  };
}

function notifications(left: number): object {
  if (left === 0) return {};
  const text = `There ${left === 1 ? 'is 1 more finding' : `are ${left} more findings`}, none of them graver. Run mergecast validate to see all of them.`;
  return { toolExecutionNotifications: [{ level: 'warning', message: { text } }] };
}
