/** How one effect is disturbed. */
export type Disturbance =
  /** The process dies before it. */
  | 'dies_before'
  /** It happens, and the process dies before it hears of it. */
  | 'dies_after'
  /** It does not happen, and says so. */
  | 'fails'
  /** It happens, and says that it failed. */
  | 'fails_after'
  /** It does not happen, and nothing is heard until the caller gives up. */
  | 'hangs'
  /** It happens, and nothing is heard of it until the caller gives up. */
  | 'hangs_after';

/** One thing that a run does to the world, by its place in the run. */
export interface Effect {
  /** From 1. */
  readonly number: number;
  /** Such as `git push` or `POST instagram.media_publish`. */
  readonly label: string;
  /** Whose it is; null where it is nobody's in particular. */
  readonly accountId: string | null;
}

/** What spoils an effect: one of the common ways, or a false answer of the port's own kind. */
export interface Spoiler<Answer> {
  readonly disturbance: Disturbance;
  /** What the caller gets in place of the true answer, unless the process dies. May throw. */
  readonly answer: (trueAnswer: Answer | null) => Answer | Promise<Answer>;
}

/** Numbers every effect of one run, over all its ports, and disturbs one of them. */
export class Effects {
  readonly seen: Effect[] = [];
  /** Told of each effect's number just before it. */
  onEffect: (number: number) => void = () => {};
  readonly #target: number | null;
  readonly #disturbance: Disturbance | null;
  #die: () => void = () => {};
  /** Resolves when the process has died: nothing of the run goes on from there. */
  readonly death: Promise<'died'>;
  #isDead = false;

  constructor(target: number | null = null, disturbance: Disturbance | null = null) {
    this.#target = target;
    this.#disturbance = disturbance;
    this.death = new Promise((resolve) => {
      this.#die = () => resolve('died');
    });
  }

  /** Does something, unless this is where the run is disturbed. A dead run hears of nothing any more. */
  async perform<Answer>(
    { label, accountId = null }: { readonly label: string; readonly accountId?: string | null },
    effect: () => Answer | Promise<Answer>,
    spoil: (disturbance: Disturbance, trueAnswer: Answer | null) => Answer | Promise<Answer>,
  ): Promise<Answer> {
    if (this.#isDead) return never();
    this.seen.push({ number: this.seen.length + 1, label, accountId });
    this.onEffect(this.seen.length);
    const disturbance = this.seen.length === this.#target ? this.#disturbance : null;
    if (disturbance === 'dies_before') return this.#dieNow();
    const happens = disturbance === null || disturbance.endsWith('after');
    const answer = happens ? await effect() : null;
    if (disturbance === 'dies_after') return this.#dieNow();
    if (this.#isDead) return never();
    return disturbance === null ? (answer as Answer) : spoil(disturbance, answer);
  }

  /** What is no effect: a dead run does not even read. */
  async observe<Answer>(read: () => Answer | Promise<Answer>): Promise<Answer> {
    if (this.#isDead) return never();
    const answer = await read();
    return this.#isDead ? never() : answer;
  }

  #dieNow(): Promise<never> {
    this.#isDead = true;
    this.#die();
    return never();
  }
}

function never(): Promise<never> {
  return new Promise(() => {});
}
