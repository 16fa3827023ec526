/** What the global setup of the test run hands to every test file. */
declare module 'vitest' {
  export interface ProvidedContext {
    /** The migrated database that every test file clones. */
    templateUrl: string;
    redisUrl: string;
    /** Use the Postgres and Redis that npm brought, though the machine has its own. */
    fromNpm: boolean;
    /** How many random documents to send; 0 for as many as a moment permits. */
    documents: number;
  }
}

export {};
