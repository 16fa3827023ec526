/** RFC 9110 §10.2.3: seconds, or an HTTP date; meant by 429 and 503. Null for anything else, and for a moment that is over. */
export function retryAfterOf(status: number, header: unknown, now = Date.now()): number | null {
  if (status !== 429 && status !== 503) return null;
  if (typeof header !== 'string') return null;
  const afterMs = /^\d{1,9}$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - now;
  return afterMs > 0 ? afterMs : null;
}
