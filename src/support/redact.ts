/** Replaces every registered secret, and its URL-encoded form, by `***`. Built once per run, used when errors are made. */
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
    return safe;
  }
}
