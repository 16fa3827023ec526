import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, loadavg, totalmem } from 'node:os';

const PEERS = ['bullmq', 'graphile-worker', 'pg-boss', 'axios', 'undici', 'ioredis', 'pg'];

/** Where and with what it was measured, in one line, and how busy the machine is with other things: to be asked beforehand. */
export function describeMachine(servers: string): string {
  const [cpu] = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  const packages = PEERS.map((name) => `${name} ${versionOf(name)}`).join(', ');
  const load = (loadavg()[0] ?? Number.NaN).toFixed(1);
  return `${cpu?.model.trim() ?? 'unknown CPU'} × ${cpus().length}, ${memory}, load before ${load}; Node ${process.versions.node}, ${servers}; ${packages}`;
}

function versionOf(name: string): string {
  const main = createRequire(import.meta.url).resolve(name);
  const root = main.slice(0, main.lastIndexOf(`/node_modules/${name}/`) + `/node_modules/${name}/`.length);
  return /"version":\s*"([^"]+)"/.exec(readFileSync(`${root}package.json`, 'utf8'))?.[1] ?? 'unknown';
}
