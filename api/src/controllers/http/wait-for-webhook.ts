import type { Response } from 'express';
import { allowTime } from './limit-time.js';

/** As long as the longest test of a webhook may take. */
const EXTRA_MS = 30_000;

/**
 * Lets the answer begin later, because a webhook is waited for: once a request, however many webhooks it names. The signal
 * aborts when nobody waits for the answer any more.
 */
export function waitForWebhook(response: Response): AbortSignal {
  const known = waits.get(response);
  if (known) return known;
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  waits.set(response, gone.signal);
  allowTime(response, EXTRA_MS);
  return gone.signal;
}

const waits = new WeakMap<Response, AbortSignal>();
