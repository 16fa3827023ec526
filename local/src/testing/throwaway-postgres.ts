import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accountForPostgres } from '../processes/account.js';
import { startPostgres } from '../servers/postgres.js';
import type { Server } from '../servers/server.js';

/** An empty Postgres that leaves nothing behind; it is fast and forgets everything at a crash, unless it is to be durable. */
export async function startThrowawayPostgres({ fromNpm = false, isDurable = false } = {}): Promise<Server> {
  const account = accountForPostgres();
  // Another account must get there: root's own TMPDIR may be private.
  const home = mkdtempSync(join(account === undefined ? tmpdir() : '/tmp', 'task-scheduler-test-'));
  if (account !== undefined) chmodSync(home, 0o755);
  const remove = (): void => rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  const server = await startPostgres({ home, isDurable, fromNpm });

  const onExit = (): void => {
    void server.stop(); // Ctrl-C may skip the orderly end, and nothing may write while the directory goes
    remove();
  };
  process.once('exit', onExit);
  const stop = async (): Promise<void> => {
    await server.stop();
    remove();
    process.off('exit', onExit);
  };
  return { ...server, stop };
}
