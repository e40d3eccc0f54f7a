import type { Problem } from '../../../domain/finding.ts';
import { pointer } from '../../../domain/json-pointer.ts';
import type { Destination } from '../../../domain/post.ts';
import { type Placement, placementOf } from '../placement.ts';
import { PLACEMENT_NAMES } from '../placement-names.ts';
import { type Login, loginOf } from '../token-scopes.ts';

/** An option without which the post would be another one: where it cannot be kept, the post does not go out. */
interface BindingOption {
  readonly name: string;
  /** Where Meta documents it. */
  readonly placements: readonly Placement[];
  /** Absent: either login allows it. */
  readonly facebookLoginOnly?: true;
}

const WHOLE_POSTS = ['image', 'reel', 'carousel'] as const;

const BINDING_OPTIONS: readonly BindingOption[] = [
  { name: 'trial_graduation', placements: ['reel'] },
  { name: 'audio', placements: ['reel'], facebookLoginOnly: true },
  { name: 'is_ai_generated', placements: WHOLE_POSTS },
  { name: 'paid_partnership', placements: WHOLE_POSTS, facebookLoginOnly: true },
  { name: 'sponsor_ids', placements: WHOLE_POSTS, facebookLoginOnly: true },
];

/** Labels, trials and music that this kind of post or this login cannot have: refused, where other options are left out with a warning. */
export function checkBindingOptions(destination: Destination): readonly Problem[] {
  const asked = BINDING_OPTIONS.filter(({ name }) => isAskedFor(destination.options[name]));
  return asked.flatMap((option) => [
    ...checkPlacement(option, placementOf(destination)),
    ...checkLogin(option, loginOf(destination.account)),
  ]);
}

function checkPlacement({ name, placements }: BindingOption, placement: Placement): readonly Problem[] {
  if (placements.includes(placement)) return [];
  const possible = oneOf(placements.map((each) => PLACEMENT_NAMES[each]));
  return [
    impossible(
      name,
      `The post is ${PLACEMENT_NAMES[placement]}. Meta documents instagram_${name} for ${possible} only.`,
      `Remove it, or publish ${possible}.`,
    ),
  ];
}

function checkLogin({ name, facebookLoginOnly }: BindingOption, login: Login): readonly Problem[] {
  if (facebookLoginOnly !== true || login === 'facebook') return [];
  return [
    impossible(
      name,
      `The account has "login: instagram". Meta takes instagram_${name} with Facebook Login only.`,
      'Remove it, or use "login: facebook" for this account, with a token of that login.',
    ),
  ];
}

function impossible(name: string, message: string, hint: string): Problem {
  return {
    code: 'INSTAGRAM_OPTION_IMPOSSIBLE',
    severity: 'error',
    path: pointer(`instagram_${name}`),
    message,
    hint,
  };
}

/** `false` and an empty list ask for nothing. */
function isAskedFor(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return value !== undefined && value !== null && value !== false && value !== '';
}

function oneOf(names: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'disjunction' }).format(names);
}
