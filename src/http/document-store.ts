import type { DocumentNode } from 'graphql';
import { Recent } from '../loaders/recent';

const KEPT_CHARACTERS = 500_000;

/**
 * Parsed and validated documents, the recent ones. They are weighed by their text, which a document holds on to:
 * Apollo Server's own store weighs the tree alone, so that comments of 1 MB each would fill the memory.
 */
export class DocumentStore {
  private readonly documents = new Recent<string, DocumentNode>(KEPT_CHARACTERS);

  get(key: string): Promise<DocumentNode | undefined> {
    return Promise.resolve(this.documents.get(key));
  }

  set(key: string, document: DocumentNode): Promise<void> {
    return Promise.resolve(this.documents.set(key, document, document.loc?.source.body.length));
  }

  delete(key: string): Promise<boolean> {
    return Promise.resolve(this.documents.delete(key));
  }
}
