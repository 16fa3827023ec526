import type { ICacheServices } from '../../core/abstracts/index.js';

const SLOTS = 1024;
const MOST_BYTES = 16 * 1024;
const DAY_SECONDS = 24 * 60 * 60;

/**
 * Automatic persisted queries: a client sends the hash of a document instead of the document, and the document itself only when
 * it is not known. Anybody may store here, so that the hash chooses one of so many slots: a newcomer drives out whoever has
 * his, and all of them together take 16 MiB at most. What was driven out is sent again.
 */
export class PersistedQueries {
  constructor(private readonly cache: ICacheServices) {}

  async get(key: string): Promise<string | undefined> {
    const kept = await this.cache.get(slotOf(key));
    return kept?.startsWith(`${key}\n`) === true ? kept.slice(key.length + 1) : undefined;
  }

  async set(key: string, document: string): Promise<void> {
    if (Buffer.byteLength(document) > MOST_BYTES) return;
    await this.cache.set(slotOf(key), `${key}\n${document}`, DAY_SECONDS);
  }

  /** Nothing is ever withdrawn. */
  delete(): Promise<boolean> {
    return Promise.resolve(false);
  }
}

/** The key ends with a SHA-256 in hexadecimal, as Apollo has checked. */
const slotOf = (key: string) => `document:${Number.parseInt(key.slice(-8), 16) % SLOTS}`;
