import type { LookCounter } from '../../../domain/post-look.ts';

/** What the platform counts, against what it allows. */
export function Counters({ counters }: { readonly counters: readonly LookCounter[] }) {
  if (counters.length === 0) return null;
  return (
    <ul class="counters" aria-label="Counted against limits">
      {counters.map(({ name, used, allowed }) => (
        <li key={name} class={used > allowed ? 'counter is-bad' : 'counter'}>
          <span class="counter-name">{name}</span>
          <span class="number">
            {used} <span class="quiet">of {allowed}</span>
          </span>
          <meter
            min={0}
            max={allowed}
            high={allowed * 0.9}
            value={Math.min(used, allowed)}
            aria-label={`${name}: ${used} of ${allowed}`}
          />
        </li>
      ))}
    </ul>
  );
}
