import { Git, type GitResult, type GitRunOptions } from '../../../src/support/git.ts';
import type { Disturbance, Effects } from './effects.ts';
import type { MemoryEntry, MemoryObjects } from './memory-objects.ts';

/** A clone and its remote: what outlives the process. */
export interface MemoryRepository {
  readonly objects: MemoryObjects;
  /** The bare remote's refs. */
  readonly remote: Map<string, string>;
  /** The clone's own. */
  readonly refs: Map<string, string>;
}

/** Commands that change something, here or on the remote, or that need the remote: each is one effect of a run. */
const EFFECTS: ReadonlySet<string> = new Set([
  'fetch',
  'ls-remote',
  'push',
  'hash-object',
  'update-index',
  'write-tree',
  'commit-tree',
  'update-ref',
]);
const REMOTE_PATIENCE_MS = 120_000;

/**
 * Git as far as a publish run uses it, in memory: the same commands, the same answers, a thousandth of the time.
 * `test/crash/memory-git.test.ts` holds it against the real one.
 */
export class MemoryGit extends Git {
  readonly #repository: MemoryRepository;
  readonly #effects: Effects;
  readonly #waitFor: (durationMs: number) => void;
  readonly #indexes = new Map<string, Map<string, MemoryEntry>>();

  constructor(repository: MemoryRepository, effects: Effects, waitFor: (durationMs: number) => void) {
    super('/memory', {});
    this.#repository = repository;
    this.#effects = effects;
    this.#waitFor = waitFor;
  }

  override run(args: readonly string[], options: GitRunOptions = {}): Promise<GitResult> {
    const plain = args[0] === '-c' ? args.slice(4) : args.filter((each) => each !== '--literal-pathspecs');
    const command = plain[0] ?? '';
    const answer = () => this.#answer(plain, options);
    if (!isEffect(plain)) return this.#effects.observe(answer);
    return this.#effects.perform({ label: `git ${command}` }, answer, (disturbance) =>
      this.#spoil(command, disturbance),
    );
  }

  override async *stream(args: readonly string[], input = ''): AsyncGenerator<Buffer> {
    yield await this.must(args, { input });
  }

  #spoil(command: string, disturbance: Disturbance): GitResult {
    if (disturbance.startsWith('hangs')) this.#waitFor(REMOTE_PATIENCE_MS);
    return result('', `fatal: ${command} was disturbed (${disturbance})`, 128);
  }

  #answer(args: readonly string[], options: GitRunOptions): GitResult {
    const [command, ...rest] = args;
    switch (command) {
      case 'rev-parse':
        return this.#revParse(rest);
      case 'remote':
        return ok(rest[0] === 'get-url' ? 'https://git.example/content.git' : 'origin');
      case 'symbolic-ref':
        return ok(rest.includes('--short') ? 'main' : 'refs/heads/main');
      case 'config':
        return ok(rest[0] === 'user.email' ? 'ada@example.com' : 'origin');
      case 'fetch':
        return this.#fetch(rest.filter((each) => each.startsWith('+')));
      case 'ls-remote':
        return this.#lsRemote(rest.slice(1));
      case 'ls-tree':
        return this.#lsTree(rest);
      case 'cat-file':
        return this.#catFile(rest, options);
      case 'hash-object':
        return ok(this.#repository.objects.addBlob(Buffer.from(options.input ?? '')));
      case 'read-tree':
        return this.#readTree(rest, options);
      case 'update-index':
        return this.#updateIndex(options);
      case 'write-tree':
        return ok(this.#repository.objects.addTree(this.#index(options)));
      case 'commit-tree':
        return this.#commitTree(rest, options);
      case 'push':
        return this.#push(rest.filter((each) => each.includes(':refs/')));
      case 'update-ref':
        return rest[0] === '--stdin' ? this.#updateRefs(String(options.input)) : this.#updateRef(rest);
      case 'for-each-ref':
        return this.#forEachRef(rest.at(-1) ?? '');
      case 'diff':
        return this.#diff(rest);
      case 'merge-base':
        return this.#repository.objects.isAncestor(rest[1] ?? '', rest[2] ?? '') ? ok('') : result('', '', 1);
      default:
        throw new Error(`MemoryGit has no "git ${args.join(' ')}".`);
    }
  }

  #revParse(args: readonly string[]): GitResult {
    if (args[0] === '--show-toplevel') return ok('/memory\nfalse');
    if (args[0] === '--absolute-git-dir') return ok('/memory/.git');
    const oid = this.#repository.refs.get((args.at(-1) ?? '').replace('^{commit}', ''));
    return oid === undefined ? result('', '', 1) : ok(oid);
  }

  #fetch(refspecs: readonly string[]): GitResult {
    for (const refspec of refspecs) {
      const [from = '', to = ''] = refspec
        .slice(1)
        .split(':')
        .map((each) => each.replace(/\*$/, ''));
      for (const [ref, oid] of this.#repository.remote) {
        if (refspec.includes('*') ? ref.startsWith(from) : ref === from) {
          this.#repository.refs.set(to + ref.slice(from.length), oid);
        }
      }
    }
    return ok('');
  }

  #lsTree(args: readonly string[]): GitResult {
    const { objects } = this.#repository;
    const isRecursive = args.includes('-r');
    const end = args.includes('--') ? args.indexOf('--') : args.length;
    const folders = args.slice(end + 1);
    const entries = isRecursive ? objects.files(args[end - 1] ?? '') : (objects.tree(args[end - 1] ?? '') ?? new Map());
    const lines = [...entries]
      .filter(([path]) => folders.length === 0 || folders.some((folder) => path.startsWith(`${folder}/`)))
      .map(([path, { mode, oid }]) => {
        const kind = mode === '040000' ? 'tree' : 'blob';
        const size = args.includes('--long') ? ` ${objects.blobs.get(oid)?.length ?? '-'}` : '';
        return `${mode} ${kind} ${oid}${size}\t${path}\0`;
      });
    return ok(lines.join(''));
  }

  #catFile(args: readonly string[], { input }: GitRunOptions): GitResult {
    const { blobs } = this.#repository.objects;
    if (args[0] === 'blob') return result(blobs.get(args[1] ?? '') ?? Buffer.alloc(0), '', 0);
    const asked = String(input).split('\n').filter(Boolean);
    const answers = asked.flatMap((oid) => {
      const bytes = blobs.get(oid) ?? Buffer.alloc(0);
      return [Buffer.from(`${oid} blob ${bytes.length}\n`), bytes, Buffer.from('\n')];
    });
    return result(Buffer.concat(answers), '', 0);
  }

  #readTree(args: readonly string[], options: GitRunOptions): GitResult {
    if (args[0] === '-m') return ok(''); // the working tree follows; nobody looks at it here
    const files =
      args[0] === '--empty' ? new Map<string, MemoryEntry>() : this.#repository.objects.files(args[0] ?? '');
    this.#indexes.set(indexName(options), files);
    return ok('');
  }

  #updateIndex(options: GitRunOptions): GitResult {
    const index = this.#index(options);
    for (const line of String(options.input).split('\0').filter(Boolean)) {
      const [mode = '', oid = ''] = line.slice(0, line.indexOf('\t')).split(' ');
      const path = line.slice(line.indexOf('\t') + 1);
      if (mode === '0') index.delete(path);
      else index.set(path, { mode, oid });
    }
    return ok('');
  }

  /** Renames alone, and every rename is found: no working tree is here that could differ. */
  #diff(args: readonly string[]): GitResult {
    if (!args.includes('--find-renames')) return ok('');
    const end = args.indexOf('--');
    const [since = '', head = ''] = args.slice(end - 2, end);
    const [from = '', ...candidates] = args.slice(end + 1);
    const [before, after] = [this.#repository.objects.files(since), this.#repository.objects.files(head)];
    const to = candidates.find((path) => after.has(path) && !before.has(path));
    const isRenamed = before.has(from) && !after.has(from) && to !== undefined;
    return ok(isRenamed ? `R090\0${from}\0${to}\0` : '');
  }

  #index(options: GitRunOptions): Map<string, MemoryEntry> {
    const index = this.#indexes.get(indexName(options));
    if (index === undefined) throw new Error('There is no such index.');
    return index;
  }

  #commitTree([tree = '', , parent]: readonly string[], { input }: GitRunOptions): GitResult {
    const parents = parent === undefined ? [] : [parent];
    return ok(this.#repository.objects.addCommit({ tree, parents, message: String(input) }));
  }

  /** Each ref stands or falls by itself. */
  #push(refspecs: readonly string[]): GitResult {
    const { remote, objects } = this.#repository;
    const lines = refspecs.map((refspec) => {
      const [commit = '', ref = ''] = refspec.split(':');
      const current = remote.get(ref);
      if (current !== undefined && !objects.isAncestor(current, commit))
        return `!\t${refspec}\t[rejected] (fetch first)`;
      remote.set(ref, commit);
      return ` \t${refspec}\tok`;
    });
    const text = ['To origin', ...lines, 'Done'].join('\n');
    return lines.some((line) => line.startsWith('!')) ? result(`${text}\n`, '', 1) : ok(text);
  }

  #lsRemote(refs: readonly string[]): GitResult {
    const known = refs.flatMap((ref) => {
      const oid = this.#repository.remote.get(ref);
      return oid === undefined ? [] : [`${oid}\t${ref}`];
    });
    return ok(known.join('\n'));
  }

  #forEachRef(prefix: string): GitResult {
    const refs = [...this.#repository.refs].filter(([ref]) => ref.startsWith(prefix));
    return ok(refs.map(([ref, oid]) => `${oid} ${ref}\n`).join(''));
  }

  #updateRefs(input: string): GitResult {
    for (const line of input.split('\n').filter(Boolean)) this.#updateRef(line.split(' ').slice(1));
    return ok('');
  }

  #updateRef([ref = '', commit = '', expected]: readonly string[]): GitResult {
    if (expected !== undefined && this.#repository.refs.get(ref) !== expected)
      return result('', 'fatal: cannot lock', 1);
    this.#repository.refs.set(ref, commit);
    return ok('');
  }
}

/** `hash-object` and the like write; reading the index into memory does not. */
function isEffect([command = '']: readonly string[]): boolean {
  return EFFECTS.has(command);
}

function indexName({ variables }: GitRunOptions): string {
  return variables?.GIT_INDEX_FILE ?? 'index';
}

function ok(stdout: string): GitResult {
  return result(stdout, '', 0);
}

function result(stdout: string | Buffer, stderr: string, exitCode: number): GitResult {
  return { stdout: Buffer.from(stdout), stderr, exitCode };
}
