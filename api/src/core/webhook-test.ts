import type { Reply } from '@task-scheduler/engine/core/reply';
import type { Timing } from '@task-scheduler/engine/core/timing';
import type { FailureKind, TaskLog } from './entities/index.js';
import { explainFailure } from './explanation/explain-failure.js';

/** How a webhook answered to a test. */
export interface WebhookTest extends Pick<TaskLog, 'responseStatus' | 'responseHeaders'> {
  ok: boolean;
  executionTime: number;
  message: string;
  messageTruncated: boolean;
  timing: Timing | null;
  failureKind: FailureKind | null;
  explanation: string | null;
}

const NO_TIMING: Timing = { dnsMs: null, connectMs: null, tlsMs: null, waitMs: null, receiveMs: null };

export function webhookTestOf(webhookUrl: string, reply: Reply): WebhookTest {
  const { message, messageTruncated, responseHeaders, timing, status: responseStatus } = reply;
  const answer = { message, messageTruncated, responseHeaders, timing, responseStatus };
  const shown = { ...answer, executionTime: reply.executionTimeMs };
  if (reply.kind === 'success') return { ...shown, ok: true, failureKind: null, explanation: null };
  const { failureKind } = reply;
  const explanation = explainFailure({ ...NO_TIMING, ...timing, ...answer, failureKind, webhookUrl });
  return { ...shown, ok: false, failureKind, explanation };
}
