const units = [
  { suffix: 'd', ms: 86_400_000 },
  { suffix: 'h', ms: 3_600_000 },
  { suffix: 'min', ms: 60_000 },
  { suffix: 's', ms: 1000 },
] as const;

/** Three digits say enough: `187 ms`, `1.2 s`, `30 s`, `2 min 3 s`, `1 h 5 min`. */
export function formatDuration(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)} ms`;
  if (ms < 59_950) return `${Number((ms / 1000).toFixed(1))} s`;
  const seconds = Math.round(ms / 1000) * 1000;
  const large = units.findIndex((unit) => seconds >= unit.ms);
  const [first, second] = units.slice(large, large + 2);
  if (!first || !second) return `${seconds / 1000} s`;
  const rest = Math.floor((seconds % first.ms) / second.ms);
  const head = `${Math.floor(seconds / first.ms)} ${first.suffix}`;
  return rest === 0 ? head : `${head} ${rest} ${second.suffix}`;
}
