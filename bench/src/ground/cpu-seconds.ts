import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts in hundredths of a second, whatever the kernel's own clock. */
const TICKS_A_SECOND = 100;

interface Usage {
  parent: number;
  ticks: number;
}

/** What a process and everything that it started have used so far, those that have ended included. NaN where there is no /proc. */
export function cpuSecondsOf(pid: number): number {
  const usages = readUsages();
  if (usages === null) return Number.NaN;
  return ticksBelow(pid, usages) / TICKS_A_SECOND;
}

function ticksBelow(pid: number, usages: ReadonlyMap<number, Usage>): number {
  let ticks = usages.get(pid)?.ticks ?? 0;
  for (const [child, { parent }] of usages) if (parent === pid) ticks += ticksBelow(child, usages);
  return ticks;
}

function readUsages(): Map<number, Usage> | null {
  try {
    const pids = readdirSync('/proc').map(Number).filter(Number.isInteger);
    return new Map(pids.flatMap((pid) => readUsage(pid).map((usage) => [pid, usage])));
  } catch {
    return null; // not Linux
  }
}

function readUsage(pid: number): Usage[] {
  try {
    // After the name, which may hold anything: state, parent, …, and from the twelfth on its time and that of its ended children.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
      .map(Number);
    const ticks = fields.slice(11, 15).reduce((sum, each) => sum + each, 0);
    return [{ parent: fields[1] ?? 0, ticks }];
  } catch {
    return []; // it ended meanwhile
  }
}

/** Resident memory in megabytes, now. */
export function residentMb(pid: number): number {
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}
