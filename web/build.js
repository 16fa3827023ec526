// Builds the dashboard: `next build`, and beside the standalone server the files that it serves but does not bundle.
import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { createRequire } from 'node:module';

const next = createRequire(import.meta.url).resolve('next/dist/bin/next');
const { status } = spawnSync(process.execPath, [next, 'build'], {
  cwd: import.meta.dirname,
  stdio: 'inherit',
  env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
});
if (status !== 0) process.exit(status ?? 1);

for (const folder of ['.next/static', 'public']) {
  cpSync(`${import.meta.dirname}/${folder}`, `${import.meta.dirname}/.next/standalone/web/${folder}`, {
    recursive: true,
  });
}
