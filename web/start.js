// Runs the dashboard from its standalone build, which is renewed first when a source is younger.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout } from 'node:timers';

const here = import.meta.dirname;
const port = Number(process.env.WEB_PORT ?? 3000);
const host = process.env.HOST ?? '127.0.0.1';

if (isStale()) await import('./build.js');
await refuseTakenPort();
process.on('SIGTERM', endSoon).on('SIGINT', endSoon);
Object.assign(process.env, { PORT: String(port), HOSTNAME: host });
await import('./.next/standalone/web/server.js');

function isStale() {
  const built = `${here}/.next/BUILD_ID`;
  if (!existsSync(built)) return true;
  const builtMs = statSync(built).mtimeMs;
  const sources = ['src', 'public'].flatMap((folder) =>
    readdirSync(`${here}/${folder}`, { recursive: true }).map((path) => `${folder}/${path}`),
  );
  return [...sources, 'package.json', 'next.config.ts'].some((path) => statSync(`${here}/${path}`).mtimeMs > builtMs);
}

function refuseTakenPort() {
  return new Promise((resolve) => {
    const probe = createServer().once('error', (error) => {
      console.error(`expected port ${port} on ${host} to be free for the dashboard, got: ${error.code}`);
      console.error('Stop what listens there, or choose another port with WEB_PORT.');
      process.exit(1);
    });
    probe.listen(port, host, () => probe.close(resolve));
  });
}

// Next waits for idle connections to go; a browser keeps them open for longer than anybody wants to wait.
function endSoon() {
  setTimeout(() => process.exit(0), 1500).unref();
}
