import type { FailureKind } from './task-log.js';
import type { Timing } from './timing.js';

interface Exchange {
  /** Whole milliseconds from the start to the end of the body or to the error. */
  executionTimeMs: number;
  /** The body as text, or the error in words; storable (no NUL, no lone surrogate), at most 64 KiB. */
  message: string;
  messageTruncated: boolean;
  /** By name in lower case, storable; null when there was no status line. */
  responseHeaders: Readonly<Record<string, string>> | null;
  /** Null when nothing was sent. */
  timing: Timing | null;
}

export type Success = Exchange & { kind: 'success'; status: number };

export type Failure = Exchange & {
  kind: 'failure';
  /** Null when there was no status line. */
  status: number | null;
  failureKind: FailureKind;
  /** What the webhook asked for in Retry-After; null when it did not. */
  retryAfterMs: number | null;
};

/** What the webhook answered, or why it did not. A failure is a value here, not an error. */
export type Reply = Success | Failure;
