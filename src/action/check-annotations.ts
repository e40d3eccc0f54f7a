import type { DoctorReport } from '../domain/doctor-report.ts';
import type { TokenRefreshReport } from '../domain/token-refresh-report.ts';
import type { Annotation } from '../preview/annotations.ts';

/** What `doctor` found that a person should mend. */
export function checkAnnotations({ checks }: DoctorReport): Annotation[] {
  return checks.flatMap(({ status, code, message, hint, platform, profile }) => {
    if (status !== 'error' && status !== 'warning') return [];
    const where = profile === null ? '' : `${platform} (${profile}): `;
    return [{ severity: status, title: code ?? 'doctor', message: `${where}${message} ${hint ?? ''}`.trim() }];
  });
}

/** Tokens that were to be renewed and were not. */
export function tokenAnnotations({ tokens }: TokenRefreshReport): Annotation[] {
  return tokens.flatMap(({ outcome, code, message, hint, variable }) => {
    if (outcome !== 'kept' && outcome !== 'failed' && outcome !== 'lost') return [];
    return [{ severity: 'error', title: code ?? 'token', message: `${variable}: ${message} ${hint ?? ''}`.trim() }];
  });
}
