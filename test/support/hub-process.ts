import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const running = new Set<HubProcess>();

/** For afterEach: no test leaves a hub behind, least of all a failing one. */
export async function killHubs(): Promise<void> {
  for (const hub of running) await hub.stop('SIGKILL');
}

/** The hub as `npm start` runs it, in a process of its own, on a port of the system's choice unless PORT says another. */
export class HubProcess {
  /** What it has said so far, on both streams. */
  readonly lines: string[] = [];
  /** What it has said on the standard error alone. */
  complaint = '';
  private output = '';
  private readonly waiting = new Set<() => void>();

  private constructor(readonly child: ChildProcess) {
    running.add(this);
    child.once('exit', () => running.delete(this));
    child.stderr!.on('data', (bytes: Buffer) => (this.complaint += String(bytes)));
    for (const stream of [child.stdout!, child.stderr!]) {
      stream.on('data', (bytes: Buffer) => {
        this.output += String(bytes);
        this.lines.splice(0, this.lines.length, ...this.output.split('\n'));
        this.waiting.forEach((look) => look());
      });
    }
  }

  /** A setting that is undefined is none, whatever the environment of the tests says. */
  static start(settings: Record<string, string | undefined>, main = join(ROOT, 'dist', 'main.js')): HubProcess {
    const { DATABASE_URL: _, ...env } = process.env;
    return new HubProcess(spawn(process.execPath, [main], { env: { ...env, PORT: '0', ...settings }, stdio: ['ignore', 'pipe', 'pipe'] }));
  }

  /** The first line that holds these words, once it has been said. */
  said(words: RegExp): Promise<string> {
    return new Promise((resolve, reject) => {
      const look = (): void => {
        const found = this.lines.find((line) => words.test(line));
        if (found === undefined) return;
        this.waiting.delete(look);
        resolve(found);
      };
      this.waiting.add(look);
      this.child.once('exit', (code) => reject(new Error(`The hub ended with ${code} before it said ${words}:\n${this.output}`)));
      look();
    });
  }

  /** The lines of its log. */
  get log(): Record<string, unknown>[] {
    return this.lines.filter((line) => line.startsWith('{')).map((line) => JSON.parse(line) as Record<string, unknown>);
  }

  /** Its address, once it is ready. */
  async ready(): Promise<string> {
    return `http://127.0.0.1:${/localhost:(\d+)/.exec(await this.said(/localhost:\d+/))![1]}`;
  }

  async ended(): Promise<number | null> {
    if (this.child.exitCode === null && this.child.signalCode === null) await once(this.child, 'exit');
    return this.child.exitCode;
  }

  async stop(signal: NodeJS.Signals): Promise<number | null> {
    this.child.kill(signal);
    return this.ended();
  }
}

/** The data that a query answers with. */
export async function dataOf(url: string, query: string): Promise<any> {
  const answer = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });
  return ((await answer.json()) as { data: unknown }).data;
}
