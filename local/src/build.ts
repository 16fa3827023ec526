import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { startChild } from './processes/child.js';
import { inRepository } from './repository.js';
import { StartupError } from './startup-error.js';

const SERVICES = ['webhook-dummy', 'api', 'scheduler', 'consumer'].map((name) => inRepository(name));

/** The compiler's arguments: it compiles the services as far as they are stale, and knows itself what that is. */
export const COMPILE = [inRepository('node_modules/typescript/bin/tsc'), '-b', ...SERVICES];

export async function buildServices(): Promise<void> {
  await build('tsc -b', COMPILE);
}

export async function buildWeb(): Promise<void> {
  await build('npm run build -w web', [inRepository('web', 'build.js')]);
}

/** Whether a source of the dashboard is younger than its last build, or that build was cut short. */
export function isWebStale(): boolean {
  const stamp = inRepository('web', '.next', 'BUILD_ID');
  const lastStep = inRepository('web', '.next', 'standalone', 'web', '.next', 'static');
  if (!existsSync(stamp) || !existsSync(lastStep)) return true;
  const builtAt = statSync(stamp).mtimeMs;
  const sources = readdirSync(inRepository('web')).filter(isSource);
  return sources.some((source) => newestIn(inRepository('web', source)) > builtAt);
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
    onLine: (line) => lines.push(line),
  });
  const end = await child.ended;
  if (end === 'exit code 0') return;
  throw new StartupError(
    `${lines.join('\n')}\nexpected \`${title}\` to succeed, got: ${end}`,
    'Mend that, then start again.',
  );
}
