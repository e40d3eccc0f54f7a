import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LedgerState } from '../../src/domain/ledger-record.ts';
import { parseScenario } from '../../src/sandbox/scenario.ts';
import type { Files } from '../support/git-fixture.ts';
import { CONFIG, openWorkshop, type Workshop } from '../support/workshop.ts';

/**
 * A scenario is a folder named for what happens: `repo/` is committed, `server.json` tells the sandbox how to behave,
 * `steps.json` says what is run and what must come of it.
 */
export interface ScenarioFile {
  readonly steps: readonly Step[];
  readonly after: {
    /** How many posts the platform has in the end. */
    readonly published: number;
    /** Of each file: text its front matter must have on main. */
    readonly front_matter: Readonly<Record<string, readonly string[]>>;
    readonly ledger: Readonly<Record<string, LedgerState>>;
  };
}

export interface Step {
  readonly before?: readonly Event[];
  readonly dry_run?: boolean;
  /** Replaces variables; null takes one away. */
  readonly variables?: Readonly<Record<string, string | null>>;
  readonly exit_code: number;
  /** A part of the report. */
  readonly report: object;
}

/** What may happen between two runs. */
export type Event =
  | '20 minutes pass'
  | 'the bot commit is reverted'
  | 'main refuses pushes'
  | 'main takes pushes again';

const FOLDER = path.join(path.dirname(fileURLToPath(import.meta.url)), 'scenarios');

export const scenarioNames = readdirSync(FOLDER).sort();

export function readScenarioFile(name: string): ScenarioFile {
  return JSON.parse(readFileSync(path.join(FOLDER, name, 'steps.json'), 'utf8'));
}

export function openScenario(name: string): Promise<Workshop> {
  const server = path.join(FOLDER, name, 'server.json');
  const scenario = existsSync(server) ? parseScenario(JSON.parse(readFileSync(server, 'utf8'))) : {};
  const files = readTree(path.join(FOLDER, name, 'repo'));
  return openWorkshop({
    files,
    config: typeof files['mergecast.yml'] === 'string' ? files['mergecast.yml'] : CONFIG,
    sandbox: { scenario: { processing_ms: { video: 100 }, ...scenario } },
  });
}

function readTree(root: string): Files {
  const names = readdirSync(root, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  return Object.fromEntries(
    names.map((each) => {
      const file = path.join(each.parentPath, each.name);
      return [path.relative(root, file), readFileSync(file, 'utf8')];
    }),
  );
}

export const events: Readonly<Record<Event, (workshop: Workshop) => void>> = {
  '20 minutes pass': ({ clock }) => clock.moveOn(20 * 60_000),
  'the bot commit is reverted': ({ fixture }) => {
    fixture.git(['pull', '--quiet', '--ff-only']);
    fixture.git(['revert', '--no-edit', 'HEAD']);
    fixture.git(['push', '--quiet', 'origin', 'HEAD:main']);
  },
  'main refuses pushes': ({ fixture }) => {
    const hook = path.join(fixture.remote, 'hooks', 'update');
    writeFileSync(hook, '#!/bin/sh\n[ "$1" != refs/heads/main ] || { echo "main is protected" >&2; exit 1; }\n');
    chmodSync(hook, 0o755);
  },
  'main takes pushes again': ({ fixture }) => rmSync(path.join(fixture.remote, 'hooks', 'update')),
};
