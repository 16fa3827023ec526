import { Remembered } from '../../core/remembered.js';
import { readWebhookUrl } from '../../core/webhook-url.js';

/** Where a request goes, as undici wants it said. */
export interface Address {
  /** `https://example.com:8443` */
  origin: string;
  /** Path and query. */
  path: string;
}

/** Tasks are called again and again: to read and check an address each time was a fiftieth of what an attempt costs the consumer (profile). */
const addresses = new Remembered<string, Address>(1000);

/** Throws INVALID_URL as readWebhookUrl does: a script may have written the column by hand. */
export function addressOf(webhookUrl: string): Address {
  return addresses.get(webhookUrl, () => {
    const { origin, pathname, search } = readWebhookUrl(webhookUrl);
    return { origin, path: pathname + search };
  });
}
