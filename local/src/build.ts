import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { startChild } from './processes/child.js';
import { inRepository } from './repository.js';
import { StartupError } from './startup-error.js';

/** Compiles what is stale; the compiler itself knows what that is. */
export async function buildServices(): Promise<void> {
  const services = ['webhook-dummy', 'api', 'scheduler', 'consumer'].map((name) => inRepository(name));
  await build('tsc -b', [inRepository('node_modules/typescript/bin/tsc'), '-b', ...services]);
}

export async function buildWeb(): Promise<void> {
  await build('npm run build -w web', [inRepository('node_modules/next/dist/bin/next'), 'build', inRepository('web')]);
}

/** Whether a source of the dashboard is younger than its last build. */
export function isWebStale(): boolean {
  const stamp = inRepository('web', '.next', 'BUILD_ID');
  if (!existsSync(stamp)) return true;
  const builtAt = statSync(stamp).mtimeMs;
  const sources = [
    'package-lock.json',
    ...readdirSync(inRepository('web'))
      .filter(isSource)
      .map((name) => join('web', name)),
  ];
  return sources.some((source) => newestIn(inRepository(source)) > builtAt);
}

function isSource(name: string): boolean {
  return !['.next', 'node_modules', 'next-env.d.ts'].includes(name) && !name.endsWith('.tsbuildinfo');
}

function newestIn(path: string): number {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}

async function build(title: string, args: readonly string[]): Promise<void> {
  const lines: string[] = [];
  const child = startChild({
    command: process.execPath,
    args,
    cwd: inRepository(),
    env: { NEXT_TELEMETRY_DISABLED: '1' },
    onLine: (line) => lines.push(line),
  });
  const end = await child.ended;
  if (end === 'exit code 0') return;
  throw new StartupError(
    `${lines.join('\n')}\nexpected \`${title}\` to succeed, got: ${end}`,
    'Mend that, then start again.',
  );
}
