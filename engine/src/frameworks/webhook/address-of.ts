import { readWebhookUrl } from '../../core/webhook-url.js';

/** Where a request goes, as undici wants it said. */
export interface Address {
  /** `https://example.com:8443` */
  origin: string;
  /** Path and query. */
  path: string;
}

/** Tasks are called again and again: to read and check an address each time was a fiftieth of what an attempt costs the consumer (profile). */
const MOST_REMEMBERED = 1000;
const remembered = new Map<string, Address>();

/** Throws INVALID_URL as readWebhookUrl does: a script may have written the column by hand. */
export function addressOf(webhookUrl: string): Address {
  const known = remembered.get(webhookUrl);
  if (known) return known;
  const { origin, pathname, search } = readWebhookUrl(webhookUrl);
  const address = { origin, path: pathname + search };
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(webhookUrl, address);
  return address;
}
