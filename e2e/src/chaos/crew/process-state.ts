import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** As `ps` prints it: `T` for stopped, empty when there is no such process. */
export async function processState(pid: number): Promise<string> {
  if (existsSync('/proc/self/stat')) {
    const file = `/proc/${pid}/stat`;
    return existsSync(file) ? (readFileSync(file, 'utf8').split(') ').at(-1)?.charAt(0) ?? '') : '';
  }
  const { stdout } = await run('ps', ['-o', 'state=', '-p', String(pid)]).catch(() => ({ stdout: '' }));
  return stdout.trim();
}
