import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Gone at the end, whatever is in it. */
export interface TemporaryDirectory {
  readonly path: string;
  remove(): void;
}

export function makeTemporaryDirectory(): TemporaryDirectory {
  const path = mkdtempSync(join(tmpdir(), 'task-scheduler-chaos-'));
  chmodSync(path, 0o755); // as root, Postgres runs under another account
  return { path, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 5 }) };
}
