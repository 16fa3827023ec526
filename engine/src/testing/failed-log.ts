import type { ClosedLog } from '../frameworks/postgres/closed-log.js';

/** The log of an attempt whose webhook answered 500. */
export const failedLog: ClosedLog = {
  status: 'failed',
  executionTimeMs: 1,
  message: 'no',
  messageTruncated: false,
  responseStatus: 500,
  failureKind: 'http_status',
  responseHeaders: null,
  timing: null,
  release: null,
};
