/** What a container says of itself. */
export interface ContainerStatus {
  readonly state: ContainerState;
  /** The `2207xxx` that the status names; null without one. */
  readonly subcode: number | null;
  /** What went wrong, in the platform's words; empty when it does not say. */
  readonly text: string;
}

export const CONTAINER_STATES = ['IN_PROGRESS', 'FINISHED', 'PUBLISHED', 'ERROR', 'EXPIRED'] as const;
export type ContainerState = (typeof CONTAINER_STATES)[number];

/** Null for a word that is none of them. */
export function containerState(word: string): ContainerState | null {
  return CONTAINER_STATES.find((candidate) => candidate === word.toUpperCase()) ?? null;
}
