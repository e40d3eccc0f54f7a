/** One figure and what it may be at most. */
export interface Bar {
  readonly name: string;
  readonly found: number;
  readonly allowed: number;
  readonly unit: string;
}

/** A figure that has no bar of its own. */
export function show(name: string, value: number, unit: string): void {
  console.log(`${name.padEnd(56)} ${value.toFixed(0).padStart(8)} ${unit}`);
}

/** Prints every bar; exit code 1 when one is missed. */
export function report(bars: readonly Bar[]): void {
  console.log('');
  for (const { name, found, allowed, unit } of bars) {
    const verdict = found <= allowed ? 'ok' : 'MISSED';
    console.log(`${name.padEnd(56)} ${found.toFixed(2).padStart(8)}${unit} of ${allowed}${unit}  ${verdict}`);
  }
  if (bars.some(({ found, allowed }) => found > allowed)) process.exitCode = 1;
}
