const units = [
  { names: ['d', 'day', 'days'], ms: 86_400_000 },
  { names: ['h', 'hour', 'hours'], ms: 3_600_000 },
  { names: ['min', 'm', 'minute', 'minutes'], ms: 60_000 },
  { names: ['s', 'sec', 'second', 'seconds'], ms: 1000 },
  { names: ['ms'], ms: 1 },
] as const;

/** A duration as a person types it: `500 ms`, `30 s`, `1.5 min`; undefined when it is none, or no whole milliseconds. */
export function readDuration(text: string): number | undefined {
  const [, amount, name] = /^\s*(\d{1,10}(?:\.\d{1,9})?)\s*([a-z]+)\s*$/i.exec(text) ?? [];
  const unit = units.find(({ names }) => names.some((known) => known === name?.toLowerCase()));
  if (!unit) return /^\s*0\s*$/.test(text) ? 0 : undefined;
  const ms = Math.round(Number(amount) * unit.ms * 1e6) / 1e6; // 4.35 * 1000 is not quite 4350
  return Number.isInteger(ms) ? ms : undefined;
}

/** Exactly, in the largest unit of which it is a whole number: `90 s`, `1500 ms`. */
export function writeDuration(ms: number): string {
  const unit = units.find((candidate) => ms % candidate.ms === 0);
  if (ms === 0 || !unit) return `${ms} ms`;
  return `${ms / unit.ms} ${unit.names[0]}`;
}
