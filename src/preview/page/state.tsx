import type { PlanState } from '../../domain/plan.ts';
import { Icon, type IconName } from './parts/icon.tsx';

interface StateLook {
  readonly word: string;
  readonly tone: 'calm' | 'good' | 'wait' | 'bad';
  readonly icon: IconName;
}

/** How a state is told apart: by a word, a mark and a colour, never by colour alone. */
export const STATES: Readonly<Record<PlanState, StateLook>> = {
  due: { word: 'Due', tone: 'calm', icon: 'clock' },
  upcoming: { word: 'Upcoming', tone: 'calm', icon: 'clock' },
  draft: { word: 'Draft', tone: 'wait', icon: 'pencil' },
  published: { word: 'Published', tone: 'good', icon: 'check' },
  missed: { word: 'Missed', tone: 'bad', icon: 'alert' },
  failed: { word: 'Failed', tone: 'bad', icon: 'alert' },
  in_doubt: { word: 'In doubt', tone: 'bad', icon: 'alert' },
  deferred: { word: 'Deferred', tone: 'wait', icon: 'pause' },
  invalid: { word: 'Wrong', tone: 'bad', icon: 'alert' },
  paused: { word: 'Paused', tone: 'wait', icon: 'pause' },
};

export function needsPerson(state: PlanState): boolean {
  return STATES[state].tone === 'bad';
}

export function StateMark({ state }: { readonly state: PlanState }) {
  const { word, tone, icon } = STATES[state];
  return (
    <span class={`state is-${tone}`}>
      <Icon name={icon} />
      {word}
    </span>
  );
}
