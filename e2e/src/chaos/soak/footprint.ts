import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** What one process holds at one time. */
export interface Footprint {
  /** Milliseconds from the beginning. */
  readonly atMs: number;
  /** That had become due by then. */
  readonly runs: number;
  readonly rssBytes: number;
  readonly files: number;
  readonly connections: number;
}

const PAGE_BYTES = 4096;

/** Of a living process, by its pid; from /proc, so on Linux only. */
export function holdingsOf(pid: number): Pick<Footprint, 'rssBytes' | 'files' | 'connections'> {
  const rssBytes = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * PAGE_BYTES;
  const kinds = readdirSync(`/proc/${pid}/fd`).map((fd) => kindOf(`/proc/${pid}/fd/${fd}`));
  const connections = kinds.filter((kind) => kind.startsWith('socket:')).length;
  return { rssBytes, files: kinds.length - connections, connections };
}

function kindOf(link: string): string {
  try {
    return readlinkSync(link);
  } catch {
    return 'closed since'; // between readdir and readlink
  }
}

/** The slope of the least-squares line through resident memory over runs, in bytes a run. */
export function bytesPerRun(footprints: readonly Pick<Footprint, 'runs' | 'rssBytes'>[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const runs = mean(footprints.map((one) => one.runs));
  const rss = mean(footprints.map((one) => one.rssBytes));
  const covariance = mean(footprints.map((one) => (one.runs - runs) * (one.rssBytes - rss)));
  return covariance / mean(footprints.map((one) => (one.runs - runs) ** 2));
}
