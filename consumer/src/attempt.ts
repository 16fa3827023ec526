import type { Entry } from '@task-scheduler/engine/core/entry';
import { decide } from '@task-scheduler/engine/core/outcome';
import type { WebhookRequest } from '@task-scheduler/engine/core/webhook-request';
import { failpoint } from '@task-scheduler/engine/frameworks/failpoint';
import type { ClaimedRun } from '@task-scheduler/engine/frameworks/postgres/claim-runs';
import { claim } from './claim.js';
import { identityOf } from './identity-of.js';
import type { Ports } from './ports.js';
import { releaseRun, settleReply } from './settle.js';
import type { Slot } from './slots.js';

/** From an entry to a settled run: claim, POST, decide, settle. Its slot hears how far it is. */
export async function attempt(entry: Entry, slot: Slot, ports: Ports): Promise<void> {
  const claimed = await claim(entry, ports);
  if (!claimed) return;
  const { run, askedAt } = claimed;
  failpoint('consumer.afterClaim');
  const lease = ports.leases.hold(run, askedAt);
  try {
    await slot.call(lease);
    const reply = lease.cutOff === null ? await ports.webhooks.call(requestOf(run), lease) : 'cutOff';
    slot.answered();
    failpoint('consumer.afterReply');
    // A zombie writes nothing: another consumer holds the run now, or will soon.
    if (reply === 'cutOff' && lease.cutOff === 'lost') ports.log.warn('run.lost', { runId: run.runId });
    else if (reply === 'cutOff') await releaseRun(run, ports);
    else await settleReply(run, reply, decide(reply, run, Math.random()), ports);
  } finally {
    lease.release();
  }
}

function requestOf(run: ClaimedRun): WebhookRequest {
  const { webhookUrl, headers, payload, timeoutMs } = run;
  return { webhookUrl, headers, payload, timeoutMs, identity: identityOf(run) };
}
