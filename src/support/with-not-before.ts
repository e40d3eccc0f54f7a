/** A reason for people with the end of the wait, unless it names that already. `notBefore` is UTC ISO 8601 or null. */
export function withNotBefore(reason: string, notBefore: string | null): string {
  return notBefore === null || reason.includes(notBefore) ? reason : `${reason} Not before ${notBefore}.`;
}
