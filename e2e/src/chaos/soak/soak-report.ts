import { type Breach, describeBreach } from '../checks/invariants.js';
import type { Injected } from '../faults/injector.js';
import type { Followed } from './follow.js';
import { bytesPerRun, type Footprint } from './footprint.js';

/** 1 MB over 100,000 runs. */
const MOST_BYTES_PER_RUN = 10;
/** A pool that opens a connection more, or a file that is being read, is no leak. */
const SPARE_HANDLES = 4;

export interface Soaked {
  readonly minutes: number;
  readonly runs: number;
  readonly injected: readonly Injected[];
  readonly followed: Followed;
  readonly restedAfterMs: number | null;
  readonly breaches: readonly Breach[];
  readonly machine: string;
}

export interface SoakReport {
  /** What was seen, a line each. */
  readonly lines: readonly string[];
  /** What missed its goal, in words. */
  readonly failures: readonly string[];
}

export function judgeSoak(soaked: Soaked): SoakReport {
  const { minutes, runs, injected, followed, restedAfterMs, breaches, machine } = soaked;
  const processes = Object.entries(followed.footprints).map(([name, footprints]) => judgeProcess(name, footprints));
  const unproved = injected.filter(({ proof }) => proof === null);
  return {
    lines: [
      `${minutes} min, ${runs} runs, ${injected.length} faults, ${machine}`,
      ...processes.map(({ line }) => line),
      `sequential scans of task_runs and task_logs: ${followed.sequentialScans}`,
      `at rest ${restedAfterMs === null ? 'never' : `after ${(restedAfterMs / 1000).toFixed(1)} s`}`,
    ],
    failures: [
      ...processes.flatMap(({ failures }) => failures),
      ...(followed.sequentialScans > 0 ? [`${followed.sequentialScans} sequential scans of runs or logs`] : []),
      ...(restedAfterMs === null ? ['runs are left'] : []),
      ...breaches.map(describeBreach),
      ...(unproved.length > 0 ? [`${unproved.length} faults without proof`] : []),
    ],
  };
}

function judgeProcess(name: string, footprints: readonly Footprint[]) {
  const slope = bytesPerRun(footprints);
  const most = (pick: (one: Footprint) => number, part: readonly Footprint[]) => Math.max(...part.map(pick));
  const third = Math.ceil(footprints.length / 3);
  const grown = (pick: (one: Footprint) => number) =>
    most(pick, footprints.slice(-third)) - most(pick, footprints.slice(0, third));
  const files = grown((one) => one.files);
  const connections = grown((one) => one.connections);
  const rssMegabytes = most((one) => one.rssBytes, footprints) / 2 ** 20;
  return {
    line: `${name}: ${(slope / 10).toFixed(2)} MB more in 100,000 runs, at most ${rssMegabytes.toFixed(0)} MB; ${files} more files, ${connections} more connections`,
    failures: [
      ...(slope > MOST_BYTES_PER_RUN ? [`${name} grows by ${(slope / 10).toFixed(2)} MB in 100,000 runs`] : []),
      ...(files > SPARE_HANDLES ? [`${name} holds ${files} more files at the end`] : []),
      ...(connections > SPARE_HANDLES ? [`${name} holds ${connections} more connections at the end`] : []),
    ],
  };
}
