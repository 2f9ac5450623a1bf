export type Check = 'ok' | 'waiting' | 'failing';

/** What /readyz says: words for an operator and a load balancer, nothing of the inside. */
export interface Readiness {
  status: 'ready' | 'starting' | 'unavailable' | 'stopping';
  checks: { database: Check; data: Check };
}

/** Whether the hub can answer, and whether it should be asked: it starts, answers, may lose its database, and stops. */
export class Health {
  private database: Check = 'waiting';
  private data: Check = 'waiting';
  private leaving = false;

  /** The database has been opened, with all data in place. */
  static prepared(): Health {
    const health = new Health();
    health.prepare();
    return health;
  }

  prepare(): void {
    this.database = 'ok';
    this.data = 'ok';
  }

  /** Says whether that is news. */
  databaseAnswers(answers: boolean): boolean {
    const before = this.database;
    this.database = answers ? 'ok' : 'failing';
    return this.database !== before;
  }

  /** From now on nobody new should come; who comes is still served until the door closes. */
  stop(): void {
    this.leaving = true;
  }

  /** Whether questions can be answered. */
  get answering(): boolean {
    return this.data === 'ok' && this.database === 'ok';
  }

  /** Whether a load balancer should send requests here. */
  get ready(): boolean {
    return this.answering && !this.leaving;
  }

  get databaseUp(): boolean {
    return this.database === 'ok';
  }

  readiness(): Readiness {
    return { status: this.status(), checks: { database: this.database, data: this.data } };
  }

  private status(): Readiness['status'] {
    if (this.leaving) return 'stopping';
    if (this.answering) return 'ready';
    return this.data === 'ok' ? 'unavailable' : 'starting';
  }
}
