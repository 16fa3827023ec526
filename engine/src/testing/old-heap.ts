import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
// eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- what a context evaluates is `any`
const gc: (options?: { type: 'minor' }) => void = runInNewContext('gc');

const oldBytes = () =>
  getHeapSpaceStatistics().find(({ space_name }) => space_name === 'old_space')?.space_used_size ?? 0;

/**
 * By how many bytes a piece of work makes the old part of the heap grow, where only a full collection frees anything. Work whose
 * garbage is as young as it should be leaves nothing there, however often it is done.
 */
export async function oldBytesLeftBy(times: number, work: () => Promise<unknown>): Promise<number> {
  for (let warmUp = 0; warmUp < times; warmUp += 1) await work();
  gc();
  const before = oldBytes();
  for (let time = 0; time < times; time += 1) await work();
  // What a young collection finds alive twice is old then.
  gc({ type: 'minor' });
  gc({ type: 'minor' });
  return Math.max(0, oldBytes() - before) / times;
}
