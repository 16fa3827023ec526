import { DAY_MS, LAST_INSTANT } from './wall-time.js';

/** A time in which a zone keeps one offset. Wall time is instant + offset; everything in milliseconds. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly offset: number;
  /** How far wall time had got before `start`: less than start + offset is a gap, more is an overlap. */
  readonly furthest: number;
}

/** The stretches that cover [start, end) without a hole. Costs about 0.1 ms a year. */
export function stretchesBetween(format: Intl.DateTimeFormat, start: number, end: number): Stretch[] {
  const stretches: Stretch[] = [];
  // Two days earlier, because an overlap (at most a day) may reach into the first stretch.
  let at = start - 2 * DAY_MS;
  let furthest = -Infinity;
  while (at < end) {
    const offset = offsetAt(format, at);
    const next = nextChange(format, at, end);
    if (next > start) {
      const from = Math.max(at, start);
      stretches.push({
        start: from,
        end: next,
        offset,
        furthest: at < start ? Math.max(furthest, from + offset) : furthest,
      });
    }
    furthest = Math.max(furthest, next + offset);
    at = next;
  }
  return stretches;
}

// No zone has ever changed back within 7 days (measured: all zones of Node 20, 1900 to 2045), so no change hides between probes.
const PROBE_MS = 5 * DAY_MS;

function nextChange(format: Intl.DateTimeFormat, from: number, until: number): number {
  const offset = offsetAt(format, from);
  for (let low = from; low < until; low += PROBE_MS) {
    const high = Math.min(low + PROBE_MS, until);
    if (offsetAt(format, high) !== offset) return changeBetween(format, low, high, offset);
  }
  return until;
}

function changeBetween(format: Intl.DateTimeFormat, from: number, until: number, offset: number): number {
  let [low, high] = [from, until];
  while (high - low > 1000) {
    const middle = Math.floor((low + high) / 2000) * 1000;
    if (offsetAt(format, middle) === offset) low = middle;
    else high = middle;
  }
  return high;
}

function offsetAt(format: Intl.DateTimeFormat, instant: number): number {
  const text = format.format(Math.min(Math.max(instant, -LAST_INSTANT), LAST_INSTANT));
  const match = /GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?$/.exec(text);
  if (!match) throw new Error(`expected offset to be GMT, or GMT and +hh:mm, got: ${text}`);
  const [, sign, hours = 0, minutes = 0, seconds = 0] = match;
  const size = Number(hours) * 3_600_000 + Number(minutes) * 60_000 + Number(seconds) * 1000;
  return sign === '-' ? -size : size;
}
