/** How far an instant is from now, in its largest unit: `in 48 s`, `12 min ago`, `now`. */
export function formatRelative(atMs: number, nowMs: number): string {
  const seconds = Math.round((atMs - nowMs) / 1000);
  if (Math.abs(seconds) <= 1) return 'now'; // the page's clock ticks once a second: nearer it cannot tell
  const amount = largestUnit(Math.abs(seconds));
  return seconds > 0 ? `in ${amount}` : `${amount} ago`;
}

/** Rounds down, as people count: 119 minutes are one hour and something. */
function largestUnit(seconds: number): string {
  if (seconds < 90) return `${seconds} s`;
  if (seconds < 90 * 60) return `${Math.floor(seconds / 60)} min`;
  if (seconds < 48 * 3600) return `${Math.floor(seconds / 3600)} h`;
  if (seconds < 730 * 86_400) return `${Math.floor(seconds / 86_400)} d`;
  return `${Math.floor(seconds / (365.25 * 86_400))} y`;
}
