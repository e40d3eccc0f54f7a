/** A request's JSON, not yet looked at. */
export type Body = Readonly<Record<string, unknown>>;

export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** As GitHub refuses: a sentence, and sometimes more of them. */
export function refusal(status: number, message: string, errors?: readonly object[]): Answer {
  return {
    status,
    body: { message, ...(errors ? { errors } : {}), documentation_url: 'https://docs.github.com/rest' },
  };
}

/** The fields that are named: Octokit's types let any other through. */
type NameOf<Fields> = keyof { [Name in keyof Fields as string extends Name ? never : Name]: unknown } & string;

/**
 * What is missing or unknown in a body, or null. The names are those of `Fields`, which is GitHub's own description of
 * the call: a field that does not exist there does not compile here.
 */
export function shapeProblem<Fields>(
  body: Body | undefined,
  required: readonly NameOf<Fields>[],
  optional: readonly NameOf<Fields>[] = [],
): string | null {
  if (body === undefined) return 'Missing.';
  const known: readonly string[] = [...required, ...optional];
  const missing = required.filter((name) => body[name] === undefined);
  const unknown = Object.keys(body).filter((name) => !known.includes(name));
  return missing.length + unknown.length === 0 ? null : `Missing: ${missing}. Not permitted: ${unknown}.`;
}
