import type { AnnotationProperties } from '@actions/core';

/** What the Action uses of `@actions/core`; a test passes its own. */
export interface Toolkit {
  getInput(name: string): string;
  setSecret(secret: string): void;
  setOutput(name: string, value: unknown): void;
  setFailed(message: string): void;
  debug(message: string): void;
  info(message: string): void;
  error(message: string, properties?: AnnotationProperties): void;
  warning(message: string, properties?: AnnotationProperties): void;
  notice(message: string, properties?: AnnotationProperties): void;
  readonly summary: { addRaw(text: string): { write(): Promise<unknown> } };
}
