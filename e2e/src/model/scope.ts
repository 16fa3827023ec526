import type { Budget } from './state.js';

/** One guard of the engine that is left out, to see that the search notices. */
export type Mutant =
  | 'fence'
  | 'reaper'
  | 'reconciler'
  | 'canary'
  | 'unique index'
  | 'commit before push'
  | 'warm-up'
  | 'task lock'
  | 'duplicate count'
  | 'own entry';

/** How far the search goes. Runs of different tasks share nothing, so that one task shows everything. */
export interface Scope {
  name: string;
  occurrences: number;
  /** `allow`: several runs of the task are queued at once, as a replay or backfill will do. */
  overlap: 'skip' | 'queue' | 'allow';
  maxRetry: number;
  /** Whether retries wait in Postgres. */
  hasBackoff: boolean;
  mostRedeliveries: number;
  slots: number;
  budget: Partial<Budget>;
  without: Mutant | null;
}

const A_SCOPE: Scope = {
  name: 'one run',
  occurrences: 1,
  overlap: 'queue',
  maxRetry: 0,
  hasBackoff: false,
  mostRedeliveries: 3,
  slots: 1,
  budget: {},
  without: null,
};

export const aScope = (traits: Partial<Scope>): Scope => ({ ...A_SCOPE, ...traits });
