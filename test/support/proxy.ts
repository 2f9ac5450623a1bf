import { createServer, connect, type Server, type Socket } from 'node:net';
import { once } from 'node:events';

/** A door in front of a server that a test can shut, so that the server seems to be away, or to have fallen silent. */
export class Proxy {
  private readonly sockets = new Set<Socket>();
  private silent = false;
  private server: Server | undefined;
  port = 0;

  /** `change` may rewrite what the server says, without changing its length. */
  private constructor(private readonly host: string, private readonly target: number, private readonly change: (bytes: Buffer) => Buffer) {}

  static async before(host: string, target: number, change: (bytes: Buffer) => Buffer = (bytes) => bytes): Promise<Proxy> {
    const proxy = new Proxy(host, target, change);
    await proxy.open();
    return proxy;
  }

  /** Takes connections, on the same port as before. */
  async open(): Promise<void> {
    this.silent = false;
    this.server = createServer((client) => this.join(client));
    this.server.listen(this.port, '127.0.0.1');
    await once(this.server, 'listening');
    this.port = (this.server.address() as { port: number }).port;
  }

  /** Cuts every connection and refuses new ones. */
  async shut(): Promise<void> {
    const closed = new Promise((resolve) => this.server!.close(resolve));
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }

  /** Connections stay, and new ones are taken, but no word comes through any more. */
  fallSilent(): void {
    this.silent = true;
  }

  private join(client: Socket): void {
    const server = connect(this.target, this.host);
    for (const [from, to] of [[client, server], [server, client]] as const) {
      this.sockets.add(from);
      from.on('data', (bytes) => this.silent || to.write(from === server ? this.change(bytes) : bytes));
      from.on('close', () => {
        this.sockets.delete(from);
        to.destroy();
      });
      from.on('error', () => undefined);
    }
  }
}
