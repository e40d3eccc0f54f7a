import type { ProfileName } from '../domain/account.ts';
import type { Config } from '../domain/config.ts';
import type { Problem } from '../domain/finding.ts';
import { pointer } from '../domain/json-pointer.ts';
import { checkAccounts } from './account-rules.ts';
import { checkAltTextCounts } from './alt-texts.ts';
import { checkCaptionOnce } from './caption-rules.ts';
import { checkDates } from './date-rules.ts';
import type { FrontMatterFields, Target } from './front-matter-fields.ts';
import { checkOverrides } from './override-rules.ts';
import { checkZone } from './timezone.ts';

/** What the rules that look at several fields are told. */
export interface FieldRulesInput {
  readonly fields: FrontMatterFields;
  /** Fields that are written but wrong: they are not missing. */
  readonly refused: ReadonlySet<string>;
  /** The profiles that the post is for. */
  readonly profiles: readonly ProfileName[];
  readonly targets: readonly Target[];
  /** The text below the front matter. */
  readonly body: string;
  readonly config: Config;
}

/** Every rule that the schema cannot state, save those about one destination. */
export function checkFields(input: FieldRulesInput): Problem[] {
  const { fields, refused, profiles, targets, body, config } = input;
  const platforms = refused.has('platforms') ? null : (fields.platforms ?? null);
  return [
    ...checkTimezone(fields),
    ...checkAccounts(targets, config, fields),
    ...checkCaptionOnce(fields, body),
    ...(isRefused(refused, 'media_urls') ? [] : checkAltTextCounts(fields)),
    ...checkOverrides(fields, { platforms, profiles }, config),
    ...(isDateUnclear(refused) ? [] : checkDates(fields, targets)),
  ];
}

/** Whether a field is refused, the post's own or an override of it. */
export function isRefused(refused: ReadonlySet<string>, field: string): boolean {
  return [...refused].some((name) => name === field || name.endsWith(`_${field}`));
}

function checkTimezone({ timezone }: FrontMatterFields): Problem[] {
  const problem = timezone === undefined ? null : checkZone(timezone, pointer('timezone'));
  return problem === null ? [] : [problem];
}

function isDateUnclear(refused: ReadonlySet<string>): boolean {
  return ['scheduled_date', 'schedule_best_time', 'draft'].some((field) => isRefused(refused, field));
}
