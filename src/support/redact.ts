/** What makes a signed address work, in S3's form and in the one that GitHub uses. Vendors repeat addresses in messages. */
const SIGNATURES = /([?&](?:X-Amz-(?:Signature|Credential|Security-Token)|sig|jwt)=)[^&\s"'<>]+/gi;

/** Replaces every registered secret, and its URL-encoded form, and the signatures of signed addresses by `***`. Built once per run, used when errors are made. */
export class Redactor {
  readonly #secrets = new Set<string>();

  /** Secrets shorter than four characters are ignored: they would eat ordinary text. */
  register(secret: string): void {
    if (secret.length < 4) return;
    this.#secrets.add(secret);
    this.#secrets.add(encodeURIComponent(secret));
  }

  redact(text: string): string {
    let safe = text;
    for (const secret of this.#secrets) safe = safe.replaceAll(secret, '***');
    return safe.replace(SIGNATURES, '$1***');
  }
}
