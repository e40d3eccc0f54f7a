import type { Config, ScheduleConfig } from '../domain/config.ts';
import { type Finding, hasErrors, type Problem } from '../domain/finding.ts';
import type { ConfigFile } from '../generated/config-schema.ts';
import { validateConfig } from '../generated/validate-config.js';
import { readProfiles } from './config-profiles.ts';
import { checkConfig } from './config-rules.ts';
import { readContentFolders } from './content-folders.ts';
import { describeValue } from './describe-value.ts';
import { durationMs } from './duration.ts';
import { createYamlLocator, type YamlLocator } from './front-matter/locate.ts';
import { lineColumnAt } from './front-matter/positions.ts';
import { readYaml } from './front-matter/read-yaml.ts';
import { findingAt } from './locate-problem.ts';
import { readMediaHost } from './media-host.ts';
import { readPause } from './pause.ts';
import { readPolicy } from './policy.ts';
import { schemaProblems } from './schema-problems.ts';

/** `mergecast.yml` as read, and everything that is wrong with it. */
export interface ParsedConfig {
  /** Null when there are errors. */
  readonly config: Config | null;
  /** All at once, in no order. */
  readonly problems: readonly Problem[];
  /** Gives one of these problems its place in the file. */
  readonly locate: (problem: Problem) => Finding;
}

/** Reads `mergecast.yml`; `file` is its name in findings. */
export function parseConfig(text: string, file: string): ParsedConfig {
  const yaml = text.replace(/^\uFEFF/, '');
  const { value, problems: unreadable } = readYaml(yaml);
  const offsets = new Map(unreadable.map(({ problem, offset }) => [problem, offset]));
  const { config, problems } =
    offsets.size > 0 ? { config: null, problems: [...offsets.keys()] } : interpret(value ?? {});
  let inYaml: YamlLocator | null = null;
  const locate = (problem: Problem) => {
    inYaml ??= createYamlLocator(yaml);
    const offset = offsets.get(problem) ?? inYaml(problem.path, problem.at ?? 'value');
    return findingAt(problem, file, lineColumnAt(yaml, offset));
  };
  return { config, problems, locate };
}

function interpret(data: unknown): Pick<ParsedConfig, 'config' | 'problems'> {
  if (!isMap(data)) return { config: null, problems: [notAMap(data)] };
  if (!validateConfig(data)) {
    return { config: null, problems: schemaProblems(validateConfig.errors ?? []).map(({ problem }) => problem) };
  }
  const folders = readContentFolders(data.content);
  const profiles = readProfiles(data.profiles);
  const pause = readPause(data);
  const policy = readPolicy(data);
  const problems = [
    ...folders.problems,
    ...profiles.problems,
    ...pause.problems,
    ...policy.problems,
    ...checkConfig(data),
  ];
  if (hasErrors(problems)) return { config: null, problems };
  const config: Config = {
    content: folders.folders,
    timezone: data.timezone ?? null,
    profiles: profiles.profiles,
    media: readMediaHost(data),
    schedule: scheduleOf(data),
    maxAttempts: data.max_attempts,
    ledgerRef: data.ledger.ref,
    graphApiVersion: data.graph_api_version,
    paused: pause.pause,
    writeBack: data.write_back,
    policy: policy.policies,
  };
  return { config, problems };
}

function isMap(data: unknown): boolean {
  return typeof data === 'object' && !Array.isArray(data);
}

function notAMap(data: unknown): Problem {
  return {
    code: 'FRONT_MATTER_NOT_A_MAP',
    severity: 'error',
    path: '',
    message: `The configuration must be a map of names and values; found ${describeValue(data)}.`,
    hint: 'Begin it with profiles:',
  };
}

function scheduleOf({ schedule }: ConfigFile): ScheduleConfig {
  return {
    lookaheadMs: durationMs(schedule.lookahead),
    maxLatenessMs: durationMs(schedule.max_lateness),
    minSpacingMs: durationMs(schedule.min_spacing),
    timeBudgetMs: durationMs(schedule.time_budget),
    minLeadTimeMs: durationMs(schedule.min_lead_time),
    maxHorizonMs: durationMs(schedule.max_horizon),
  };
}
