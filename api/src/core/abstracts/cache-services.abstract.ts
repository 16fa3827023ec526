/** Keeps for a while what is dear to find out again. Never rejects: what it does not know is found out anew. */
export abstract class ICacheServices {
  /** Null when it does not know, or not in time. */
  abstract get(key: string): Promise<string | null>;

  abstract set(key: string, value: string, seconds: number): Promise<void>;
}
