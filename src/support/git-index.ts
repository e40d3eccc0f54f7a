import type { Git } from './git.ts';

/** Object ids of the files that lie on disk just as the index has them, by path. What was edited since is not among them. */
export async function cleanBlobs(git: Git): Promise<ReadonlyMap<string, string>> {
  const [staged, edited] = await Promise.all([
    git.must(['ls-files', '--stage', '-z']),
    git.must(['diff', '--name-only', '-z', '--no-ext-diff', '--ignore-submodules=dirty', '--no-relative']),
  ]);
  const blobs = new Map<string, string>();
  for (const line of entriesOf(staged)) {
    const tab = line.indexOf('\t');
    const [mode = '', oid = '', stage] = line.slice(0, tab).split(' ');
    if (mode.startsWith('100') && stage === '0') blobs.set(line.slice(tab + 1), oid);
  }
  for (const path of entriesOf(edited)) blobs.delete(path);
  return blobs;
}

function entriesOf(output: Buffer): string[] {
  const entries = output.toString('utf8').split('\0');
  entries.pop(); // every entry ends with a zero byte
  return entries;
}
