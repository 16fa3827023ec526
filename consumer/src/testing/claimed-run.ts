import type { ClaimedRun } from '@task-scheduler/engine/frameworks/postgres/claim-runs';

/** A claimed run that calls `webhookUrl`; name only the traits that matter. */
export function aClaimedRun(webhookUrl: string, traits: Partial<ClaimedRun> = {}): ClaimedRun {
  return {
    runId: '0190a6c8-0000-7000-8000-000000000001',
    fence: 2,
    taskId: '7b1c2f0e-9a55-4c1e-8f61-0d6f5f6a1b2c',
    retry: 1,
    scheduledFor: new Date('2026-03-01T10:00:00Z'),
    headers: {},
    payload: '{"n": 1}',
    maxRetry: 3,
    retryBackoff: { kind: 'none' },
    timeoutMs: 5000,
    webhookUrl,
    ...traits,
  };
}
