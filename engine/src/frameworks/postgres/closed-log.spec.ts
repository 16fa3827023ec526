import { expect, test } from 'vitest';
import { insertQueuedRun, insertTask } from '../../testing/builders.js';
import { useTestStack } from '../../testing/stack.js';
import { claimRun } from './claim-runs.js';
import { settleRun } from './settle-runs.js';

const stack = useTestStack();

test('the log keeps the headers of the reply and how long each phase took', async () => {
  const { db } = stack();
  const taskId = await insertTask(db);
  await insertQueuedRun(db, taskId);
  const run = await claimRun(db, { taskId, retry: 0 }, { workerId: 'w1', leaseSeconds: 15 });
  if (!run) throw new Error('expected the run to be claimed');
  const timing = { dnsMs: 1, connectMs: 2, tlsMs: null, waitMs: 3, receiveMs: 0 };
  const responseHeaders = { 'x-a': '"{,}\\ é', 'set-cookie': '•••' };
  const reply = { message: 'ok', messageTruncated: false, responseStatus: 200, responseHeaders, timing };
  const log = { ...reply, status: 'finish', executionTimeMs: 6, failureKind: null, release: null } as const;
  await settleRun(db, run, { kind: 'finish' }, log);
  const [row] = await db.query(
    `select response_headers as "responseHeaders", dns_ms as "dnsMs", connect_ms as "connectMs", tls_ms as "tlsMs",
       wait_ms as "waitMs", receive_ms as "receiveMs"
     from task_logs`,
  );
  expect(row).toEqual({ responseHeaders, ...timing });
});
