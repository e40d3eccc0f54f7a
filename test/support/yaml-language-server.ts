import { spawn } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const PROGRAM = path.resolve(import.meta.dirname, '../../node_modules/yaml-language-server/bin/yaml-language-server');

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: {
    readonly uri?: string;
    readonly items?: readonly unknown[];
    readonly diagnostics?: readonly Diagnostic[];
  };
  readonly result?: unknown;
}

interface Diagnostic {
  readonly message: string;
}

/** The server behind VS Code's YAML extension, with a folder open and the `yaml.*` settings of that folder. */
export class YamlLanguageServer {
  private readonly child = spawn(process.execPath, [PROGRAM, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  private readonly answers = new Map<number, (result: unknown) => void>();
  private readonly waiting = new Map<string, (messages: string[]) => void>();
  private received = Buffer.alloc(0);
  private lastId = 0;
  private readonly folder: string;
  private readonly settings: Readonly<Record<string, unknown>>;

  constructor(folder: string, settings: Readonly<Record<string, unknown>>) {
    this.folder = folder;
    this.settings = settings;
    this.child.stdout.on('data', (bytes: Buffer) => this.receive(bytes));
  }

  async open(): Promise<void> {
    const rootUri = String(pathToFileURL(this.folder));
    const capabilities = { workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } } };
    const workspaceFolders = [{ uri: rootUri, name: 'posts' }];
    await this.ask('initialize', { processId: process.pid, rootUri, capabilities, workspaceFolders });
    this.tell('initialized', {});
    this.tell('workspace/didChangeConfiguration', { settings: { yaml: this.settings } });
  }

  /** What it has to say against a file with this text. */
  async check(file: string, text: string): Promise<string[]> {
    const uri = this.uriOf(file);
    const checked = new Promise<string[]>((resolve) => this.waiting.set(uri, resolve));
    this.tell('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } });
    return checked;
  }

  /** The words it offers at the end of an open file. */
  async complete(file: string, text: string): Promise<string[]> {
    const lines = text.split('\n');
    const position = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
    const answer = await this.ask('textDocument/completion', { textDocument: { uri: this.uriOf(file) }, position });
    const items = (answer as { items?: readonly { label: string }[] } | null)?.items ?? [];
    return items.map(({ label }) => label);
  }

  close(): void {
    this.child.kill();
  }

  private uriOf(file: string): string {
    return String(pathToFileURL(path.join(this.folder, file)));
  }

  private ask(method: string, params: object): Promise<unknown> {
    this.lastId += 1;
    const id = this.lastId;
    const answer = new Promise<unknown>((resolve) => this.answers.set(id, resolve));
    this.send({ id, method, params });
    return answer;
  }

  private tell(method: string, params: object): void {
    this.send({ method, params });
  }

  private send(message: object): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  private receive(bytes: Buffer): void {
    this.received = Buffer.concat([this.received, bytes]);
    for (;;) {
      const head = /^Content-Length: (\d+)\r\n(?:.+\r\n)*\r\n/.exec(this.received.toString('latin1'));
      const end = head === null ? 0 : head[0].length + Number(head[1]);
      if (head === null || this.received.length < end) return;
      this.handle(JSON.parse(this.received.subarray(head[0].length, end).toString('utf8')));
      this.received = this.received.subarray(end);
    }
  }

  private handle({ id, method, params, result }: Message): void {
    if (method === undefined) this.answers.get(id ?? 0)?.(result);
    if (method === 'textDocument/publishDiagnostics') {
      this.waiting.get(params?.uri ?? '')?.((params?.diagnostics ?? []).map(({ message }) => message));
    }
    if (method === undefined || id === undefined) return;
    const asked = params?.items as readonly { readonly section?: string }[] | undefined;
    this.send({ id, result: asked?.map(({ section }) => (section === 'yaml' ? this.settings : null)) ?? null });
  }
}
