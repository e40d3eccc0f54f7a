export interface GraphErrorInit {
  readonly code: number;
  readonly subcode?: number;
  readonly message: string;
  /** HTTP status. Default 400, as documented for nearly everything. */
  readonly status?: number;
  readonly title?: string;
  readonly isTransient?: boolean;
  /** What a client needs to mend its request, in Meta's own words. */
  readonly data?: Readonly<Record<string, unknown>>;
}

/** A refusal in the shape of Meta's API. Thrown by checks, rendered once where the answer is written. */
export class GraphError extends Error {
  readonly status: number;
  readonly code: number;
  readonly subcode: number | null;
  readonly #title: string | null;
  readonly #isTransient: boolean;
  readonly #data: GraphErrorInit['data'];

  constructor(init: GraphErrorInit) {
    super(init.message);
    this.name = 'GraphError';
    this.status = init.status ?? 400;
    this.code = init.code;
    this.subcode = init.subcode ?? null;
    this.#title = init.title ?? null;
    this.#isTransient = init.isTransient ?? false;
    this.#data = init.data;
  }

  /** `type` is OAuthException for nearly every error of the real API, whatever it is about. */
  toJson(traceId: string): Readonly<Record<string, unknown>> {
    return {
      error: {
        message: this.code === 190 ? this.message : `(#${this.code}) ${this.message}`,
        type: 'OAuthException',
        code: this.code,
        ...(this.subcode === null ? {} : { error_subcode: this.subcode }),
        is_transient: this.#isTransient,
        ...(this.#data === undefined ? {} : { error_data: this.#data }),
        ...(this.#title === null ? {} : { error_user_title: this.#title, error_user_msg: this.message }),
        fbtrace_id: traceId,
      },
    };
  }
}
