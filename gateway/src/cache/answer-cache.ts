import { LRUCache } from 'lru-cache';

/** An answer ready to be written to a socket. */
export interface StoredAnswer {
  /** The bytes as a latin1 string: Node writes headers and a string at once, and a buffer apart. */
  body: string;
  contentType: string;
  cacheControl: string;
  storedAt: number;
  /** Of an answer by GET, which caches outside may keep. */
  etag?: string;
}

export interface AnswerCacheOptions {
  /** Bytes of requests and answers together. Default 64 MB. */
  maxBytes?: number;
  /** Counts look-ups. */
  onLookup?(outcome: 'hit' | 'miss' | 'bypass'): void;
}

/** A body larger than this is no list page anybody asks twice. */
const MAX_KEY_LENGTH = 16 * 1024;

/**
 * Answers to public queries, by the body that asked. It answers only while it is trusted, that is, while the stream
 * that tells it of changes is up; any change empties it.
 */
export class AnswerCache {
  private readonly answers: LRUCache<string, StoredAnswer>;
  private generation = 0;
  private trusted = false;

  constructor(private readonly options: AnswerCacheOptions = {}) {
    this.answers = new LRUCache({
      maxSize: options.maxBytes ?? 64 * 1024 * 1024,
      // A string costs two bytes a character at worst; the constant stands for the entry itself.
      sizeCalculation: (answer, key) => answer.body.length + key.length * 2 + 256,
    });
  }

  get bytes(): number {
    return this.answers.calculatedSize;
  }

  get(key: string): StoredAnswer | undefined {
    if (!this.trusted) {
      this.options.onLookup?.('bypass');
      return undefined;
    }
    const answer = this.answers.get(key);
    this.options.onLookup?.(answer ? 'hit' : 'miss');
    return answer;
  }

  /** Taken before an answer is computed, handed back with it: a change in between makes the answer too old to keep. */
  ticket(): number {
    return this.generation;
  }

  put(key: string, answer: StoredAnswer, maxAgeSeconds: number, ticket: number): void {
    if (!this.trusted || ticket !== this.generation || key.length > MAX_KEY_LENGTH) return;
    this.answers.set(key, answer, { ttl: maxAgeSeconds * 1000 });
  }

  /** Something changed: nothing kept, and nothing being computed now, may be served. */
  clear(): void {
    this.generation += 1;
    this.answers.clear();
  }

  /** Changes are being heard from here on. */
  trust(): void {
    this.trusted = true;
  }

  /** Changes may go unheard: what is kept is worthless. */
  distrust(): void {
    this.trusted = false;
    this.clear();
  }
}
