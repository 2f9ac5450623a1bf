import { createHash } from 'node:crypto';
import { Recent } from '../loaders/recent';

/** The body of an answer as bytes, ready to be sent. */
export interface KeptAnswer {
  readonly contentType: string;
  readonly body: Buffer;
  /** A strong validator: it tells these very bytes from all others. */
  readonly etag: string;
  /** How often it has been served. */
  uses: number;
}

interface Entry extends KeptAnswer {
  readonly knowledge: string;
}

/** Bytes that all kept answers and their questions may take together. */
const KEPT_BYTES = 64_000_000;

/** A question longer than this is answered afresh each time: its own text would fill the memory. */
const LONGEST_QUESTION = 20_000;

/**
 * Whole answers, found again by the very text of their question, before that is even parsed. An answer is good as long
 * as the hub learns nothing: what it knows has a name that changes with every publication, judgement, import and day,
 * and an answer found under another name is never served again.
 */
export class Answers {
  private readonly entries = new Recent<string, Entry>(KEPT_BYTES);

  /** `knowledge` names what the hub knows now. */
  constructor(readonly knowledge: () => string) {}

  find(question: string): KeptAnswer | undefined {
    const entry = this.entries.get(question);
    if (entry === undefined) return undefined;
    if (entry.knowledge !== this.knowledge()) {
      this.entries.delete(question);
      return undefined;
    }
    entry.uses += 1;
    return entry;
  }

  /** Keeps an answer found while the hub knew `knowledge`, unless the hub has learnt something meanwhile. */
  keep(question: string, knowledge: string, contentType: string, text: string): KeptAnswer {
    const body = Buffer.from(text, 'utf8');
    const entry = { contentType, body, etag: createHash('sha256').update(body).digest('base64url'), uses: 0, knowledge };
    if (question.length <= LONGEST_QUESTION && knowledge === this.knowledge()) {
      this.entries.set(question, entry, body.length + 2 * question.length);
    }
    return entry;
  }
}
