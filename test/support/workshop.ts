import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LedgerRecord } from '../../src/domain/ledger-record.ts';
import { APIS, apiVariables } from '../../src/sandbox/apis.ts';
import type { Sandbox, SandboxOptions } from '../../src/sandbox/sandbox.ts';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { createGitFixture, type Files, type GitFixture, writeFiles } from './git-fixture.ts';
import { VirtualClock } from './virtual-clock.ts';

const SAMPLE = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../content/posts/2026/12');
const sample = (name: string): Uint8Array => readFileSync(path.join(SAMPLE, name));

/** Real pictures and a real video, under `/media/` of every test repository. */
export const media: Files = {
  'media/photo.jpg': sample('first-light.jpg'),
  'media/photo-2.jpg': sample('winter-glazes-1.jpg'),
  'media/photo-3.jpg': sample('winter-glazes-2.jpg'),
  'media/clip.mp4': sample('wheel-in-six-seconds.mp4'),
};

export const TOKEN = 'IGtoken-that-must-never-be-printed-7f3a';
export const START = '2026-05-10T14:00:00Z';

/** A content repository with a bare remote, a sandbox that serves its media, and one clock for all. */
export interface Workshop {
  readonly fixture: GitFixture;
  readonly sandbox: Sandbox;
  readonly clock: VirtualClock;
  /** What a program needs to publish here. */
  variables(): Record<string, string>;
  /** A file as the remote's branch has it. */
  onMain(file: string): string;
  ledger(profile?: string): LedgerRecord[];
  close(): Promise<void>;
}

export interface WorkshopOptions {
  readonly files: Files;
  readonly config?: string;
  readonly sandbox?: Partial<SandboxOptions>;
  readonly speed?: number;
}

export const CONFIG = `content: [content/posts]
profiles:
  my_brand:
    instagram: { account_id: "17841400000000000" }
media:
  host: url_template
  url_template: "{sandbox}/media/{path}?v={sha}"
`;

export async function openWorkshop(options: WorkshopOptions): Promise<Workshop> {
  const clock = new VirtualClock(START, options.speed ?? 20);
  const fixture = createGitFixture({ 'README.md': 'posts\n' });
  const sandbox = await startSandbox({
    clock,
    mediaRoot: fixture.clone,
    ...options.sandbox,
  });
  const config = (options.config ?? CONFIG).replaceAll('{sandbox}', sandbox.url);
  commitFiles(fixture, { ...media, ...options.files, 'mergecast.yml': config });
  return {
    fixture,
    sandbox,
    clock,
    variables: () => ({
      ...clock.variables(),
      ...apiVariables(sandbox.url),
      ...Object.fromEntries(APIS.map(({ id }) => [`MY_BRAND_${id.toUpperCase()}_ACCESS_TOKEN`, TOKEN])),
    }),
    onMain: (file) => fixture.git(['show', `main:${file}`], fixture.remote),
    ledger: (profile = 'my_brand') => readLedger(fixture, profile),
    close: async () => {
      await sandbox.close();
      fixture.remove();
    },
  };
}

/** Commits files in the clone and pushes them, as a person does. */
export function commitFiles(fixture: GitFixture, files: Files, message = 'write'): void {
  writeFiles(fixture.clone, files);
  fixture.git(['add', '--all']);
  fixture.git(['commit', '--quiet', '--message', message]);
  fixture.git(['push', '--quiet', 'origin', 'HEAD:main']);
}

function readLedger(fixture: GitFixture, profile: string): LedgerRecord[] {
  const ref = `refs/mergecast/ledger/${profile}`;
  const hasRef = fixture.git(['for-each-ref', '--format=%(refname)', ref], fixture.remote) !== '';
  if (!hasRef) return [];
  const names = fixture.git(['ls-tree', '-r', '--name-only', ref], fixture.remote).split('\n');
  return names.map((name) => JSON.parse(fixture.git(['show', `${ref}:${name}`], fixture.remote)));
}
