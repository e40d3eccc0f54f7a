import type { Problem } from '../../../domain/finding.ts';
import { pointer } from '../../../domain/json-pointer.ts';
import type { Destination } from '../../../domain/post.ts';
import { type Placement, placementOf } from '../placement.ts';
import { PLACEMENT_NAMES } from '../placement-names.ts';

/** An option without which the post would be another one: where it cannot be kept, the post does not go out. */
interface BindingOption {
  readonly name: string;
  /** Where Meta documents it. */
  readonly placements: readonly Placement[];
}

const BINDING_OPTIONS: readonly BindingOption[] = [
  { name: 'trial_graduation', placements: ['reel'] },
  { name: 'is_ai_generated', placements: ['image', 'reel', 'carousel'] },
];

/** Labels and trials that Instagram does not take for this kind of post: refused, where other options are left out with a warning. */
export function checkBindingOptions(destination: Destination): readonly Problem[] {
  return BINDING_OPTIONS.filter(({ name }) => isAskedFor(destination.options[name])).flatMap((option) =>
    checkOption(option, placementOf(destination)),
  );
}

function checkOption({ name, placements }: BindingOption, placement: Placement): readonly Problem[] {
  if (placements.includes(placement)) return [];
  const possible = oneOf(placements.map((each) => PLACEMENT_NAMES[each]));
  return [
    {
      code: 'INSTAGRAM_OPTION_IMPOSSIBLE',
      severity: 'error',
      path: pointer(`instagram_${name}`),
      message: `The post is ${PLACEMENT_NAMES[placement]}. Meta documents instagram_${name} for ${possible} only.`,
      hint: `Remove it, or publish ${possible}.`,
    },
  ];
}

/** `false` and an empty list ask for nothing. */
function isAskedFor(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return value !== undefined && value !== null && value !== false && value !== '';
}

function oneOf(names: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'disjunction' }).format(names);
}
