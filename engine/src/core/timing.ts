/**
 * How long the phases of one exchange took, in whole milliseconds. Null where a phase did not take place: a connection that was
 * kept has neither `dnsMs` nor `connectMs`. The last phase of an exchange that failed is the one in which it failed.
 */
export interface Timing {
  dnsMs: number | null;
  connectMs: number | null;
  tlsMs: number | null;
  /** From the request to the reply's headers. */
  waitMs: number | null;
  /** From the reply's headers to its end. */
  receiveMs: number | null;
}

/** Null when there was no phase at all. */
export function timingOf({ dnsMs, connectMs, tlsMs, waitMs, receiveMs }: Timing): Timing | null {
  const timing = { dnsMs, connectMs, tlsMs, waitMs, receiveMs };
  return Object.values(timing).every((ms) => ms === null) ? null : timing;
}
