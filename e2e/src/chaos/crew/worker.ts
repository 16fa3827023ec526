import type { FaultLink } from '../servers/fault-link.js';

export type Role = 'scheduler' | 'consumer';

/** A place in the crew that a process always fills: when one dies, the next one takes it. */
export interface Worker {
  readonly name: string;
  readonly role: Role;
  readonly links: Readonly<Record<'postgres' | 'redis', FaultLink>>;
  /** Of the present process. */
  pid: number;
  /** It has said that it started. */
  isReady: boolean;
  /** A fault is at work on it: no other may choose it. */
  isTaken: boolean;
}

/** How one process ended. */
export interface Death {
  readonly worker: string;
  readonly role: Role;
  readonly pid: number;
  readonly at: number;
  readonly how: string;
  /** `unbidden`: nobody killed it, so it must not have died. */
  readonly cause: 'fault' | 'failpoint' | 'stop' | 'unbidden';
}
