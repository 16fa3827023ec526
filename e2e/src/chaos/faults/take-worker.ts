import { until } from '@task-scheduler/engine/testing/until';
import type { Crew } from '../crew/crew.js';
import type { Role, Worker } from '../crew/worker.js';
import { pick } from '../random.js';

/** Lets `act` have a worker that is up and that no other fault has; waits for one. */
export async function withWorker(
  { workers }: Crew,
  roles: readonly Role[],
  draw: number,
  act: (worker: Worker) => Promise<string>,
): Promise<string> {
  const free = await until(
    () => workers.filter(({ role, isReady, isTaken }) => isReady && !isTaken && roles.includes(role)),
    ({ length }) => length > 0,
    30_000,
  );
  const worker = pick(free, draw);
  worker.isTaken = true;
  try {
    return await act(worker);
  } finally {
    worker.isTaken = false;
  }
}
