import type { Pool, PoolClient, Submittable } from 'pg';

/** The part of the driver's connection that COPY needs. */
interface Connection {
  query(sql: string): void;
  sendCopyFromChunk(bytes: Buffer): void;
  endCopyFrom(): void;
}

/** COPY … FROM STDIN in the driver's own form of a query: the whole table at once, as fast as the server takes it. */
class CopyIn {
  private failure: Error | null = null;

  constructor(private readonly sql: string, private readonly bytes: Buffer, private readonly done: (error: Error | null) => void) {}

  submit(connection: Connection): void {
    connection.query(this.sql);
  }

  handleCopyInResponse(connection: Connection): void {
    connection.sendCopyFromChunk(this.bytes);
    connection.endCopyFrom();
  }

  handleCommandComplete(): void {
    // The server is ready for the next query a moment later.
  }

  handleError(error: Error): void {
    this.failure = error;
    this.done(error);
  }

  handleReadyForQuery(): void {
    if (this.failure === null) this.done(null);
  }
}

/** Copies text in COPY's own format into a table; committed, and so durable, when it returns. */
export async function copyIn(pool: Pool, sql: string, bytes: Buffer): Promise<void> {
  const client = await pool.connect();
  try {
    await copyWith(client, sql, bytes);
  } finally {
    client.release();
  }
}

export function copyWith(client: PoolClient, sql: string, bytes: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    const copy: unknown = new CopyIn(sql, bytes, (error) => (error === null ? resolve() : reject(error)));
    client.query(copy as Submittable); // the driver's types know less of its connection than its own queries use
  });
}
