import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';

interface Options {
  /** The folder that is open in the editor. */
  workspace: string;
  initializationOptions?: object;
  /** Settings of the editor, by section. */
  settings?: Record<string, unknown>;
}

/** A language server as an editor speaks to it. */
export interface LanguageServer {
  request: (method: string, params: object) => Promise<unknown>;
  notify: (method: string, params: object) => void;
  /** Settles when the server was told the settings that it asked for. */
  configured: Promise<void>;
  stop: () => void;
}

interface Message {
  id?: number;
  method?: string;
  params?: { items?: { section?: string }[] };
  result?: unknown;
  error?: { message: string };
}

/** Starts a language server and greets it; the protocol is LSP 3.17 over standard input and output. */
export async function startLanguageServer(program: string, options: Options): Promise<LanguageServer> {
  const { workspace, initializationOptions = {}, settings = {} } = options;
  const child = spawn(process.execPath, [program, '--stdio'], { cwd: workspace, stdio: ['pipe', 'pipe', 'inherit'] });
  const { promise: configured, resolve: configure } = Promise.withResolvers<undefined>();
  const waiting = new Map<number, (message: Message) => void>();
  const send = (message: object): void => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  };
  const request = (method: string, params: object): Promise<unknown> => {
    const id = waiting.size + 1;
    return new Promise((resolve, reject) => {
      waiting.set(id, ({ result, error }) => {
        if (error) reject(new Error(error.message));
        else resolve(result);
      });
      send({ id, method, params });
    });
  };
  receive(child.stdout, (message) => {
    if (message.method === undefined) waiting.get(message.id ?? 0)?.(message);
    else if (message.id !== undefined) {
      const items = message.method === 'workspace/configuration' ? (message.params?.items ?? []) : undefined;
      send({ id: message.id, result: items?.map(({ section = '' }) => settings[section] ?? null) ?? null });
      if (items) configure(undefined);
    }
  });
  const rootUri = pathToFileURL(workspace).href;
  const capabilities = { workspace: { workspaceFolders: true, configuration: true } };
  const folders = { rootUri, workspaceFolders: [{ uri: rootUri, name: 'workspace' }] };
  await request('initialize', { processId: process.pid, ...folders, capabilities, initializationOptions });
  send({ method: 'initialized', params: {} });
  return {
    request,
    configured,
    notify: (method, params) => {
      send({ method, params });
    },
    stop: () => {
      child.kill();
    },
  };
}

function receive(stream: NodeJS.ReadableStream, take: (message: Message) => void): void {
  let buffer = Buffer.alloc(0);
  stream.on('data', (chunk: Buffer) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const head = buffer.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/i.exec(buffer.toString('utf8', 0, Math.max(head, 0)))?.[1]);
      if (head < 0 || buffer.length < head + 4 + length) return;
      take(JSON.parse(buffer.toString('utf8', head + 4, head + 4 + length)) as Message);
      buffer = buffer.subarray(head + 4 + length);
    }
  });
}
