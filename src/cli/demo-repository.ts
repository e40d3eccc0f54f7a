import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseDocument } from 'yaml';
import { Git } from '../support/git.ts';

/** A clone with a bare remote, made by real git in a temporary folder. */
export interface DemoRepository {
  readonly clone: string;
  /** The sample's `mergecast.yml`, with the sandbox as its media host. */
  writeConfig(sample: string, sandboxUrl: string): Promise<void>;
  commitAndPush(message: string): Promise<void>;
  /** Both histories: the branch, and the ledger beside it. */
  log(): Promise<string>;
  /** What the last commit changed in front matter. */
  lastDiff(): Promise<string>;
}

type Variables = Readonly<Record<string, string | undefined>>;

/** Nothing of the machine's own git configuration: a demo signs nothing and runs no hooks. */
const ISOLATED = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
const AUTHOR = ['-c', 'user.name=You', '-c', 'user.email=you@example.com'];

export async function createDemoRepository(folder: string, variables: Variables): Promise<DemoRepository> {
  const remote = path.join(folder, 'remote.git');
  const clone = path.join(folder, 'content-repository');
  await mkdir(clone, { recursive: true });
  const git = new Git(clone, { ...variables, ...ISOLATED });
  await git.must(['init', '--quiet', '--bare', '--initial-branch=main', remote]);
  await git.must(['init', '--quiet', '--initial-branch=main']);
  await git.must(['remote', 'add', 'origin', remote]);
  return {
    clone,
    async writeConfig(sample, sandboxUrl) {
      const config = parseDocument(await readFile(sample, 'utf8'));
      config.set('media', { host: 'url_template', url_template: `${sandboxUrl}/media/{path}?v={sha}` });
      await writeFile(path.join(clone, 'mergecast.yml'), config.toString());
    },
    async commitAndPush(message) {
      await git.must(['add', '--all']);
      await git.must([...AUTHOR, 'commit', '--quiet', '--message', message]);
      await git.must(['push', '--quiet', '--set-upstream', 'origin', 'main']);
    },
    log: async () => {
      const format = ['log', '--pretty=format:%h %<(18,trunc)%an %s'];
      const branch = await git.must([...format, 'main']);
      const ledgers = await git.must([...format, '--remotes=mergecast', '--glob=refs/mergecast']);
      return `main\n${indent(branch)}\n\nrefs/mergecast/ledger/…\n${indent(ledgers)}`;
    },
    lastDiff: async () =>
      String(await git.must(['show', '--format=', '--unified=1', '--stat', '--patch', 'main'])).trim(),
  };
}

function indent(text: Buffer): string {
  return String(text).trim().replace(/^/gm, '  ');
}
