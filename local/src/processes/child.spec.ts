import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { inRepository } from '../repository.js';
import { type Child, startChild } from './child.js';

const node = (script: string, onLine: (line: string) => void = () => undefined) =>
  startChild({ command: process.execPath, args: ['-e', script], onLine });

test.each([
  ['process.exit(0)', 'exit code 0'],
  ['process.exit(3)', 'exit code 3'],
  ['process.kill(process.pid, "SIGKILL")', 'signal SIGKILL'],
])('%s ends with %s', async (script, end) => {
  expect(await node(script).ended).toBe(end);
});

test('a program that is not there ends with the reason', async () => {
  const child = startChild({ command: '/no/such/program', args: [], onLine: () => undefined });
  expect(await child.ended).toContain('ENOENT');
});

test('lines of both streams arrive, and the input is read to its end', async () => {
  const lines: string[] = [];
  const script = 'process.stdin.on("data", (text) => console.log(`got ${text}`)); console.error("hello")';
  const args = ['-e', script];
  await startChild({ command: process.execPath, args, stdin: 'words', onLine: (line) => lines.push(line) }).ended;
  expect(lines.sort()).toEqual(['got words', 'hello']);
});

test('a child that ignores the signal is killed when its time is over', async () => {
  const script = 'process.on("SIGTERM", () => {}); setInterval(() => {}, 1e6); console.log("ready")';
  const child = await new Promise<Child>((resolve) => {
    const stubborn = node(script, () => resolve(stubborn));
  });
  await child.stop('SIGTERM', 200);
  expect(await child.ended).toBe('signal SIGKILL');
});

test('stopping what has ended already does nothing', async () => {
  const child = node('');
  await child.ended;
  await child.stop('SIGTERM', 0);
});

test('a child does not outlive its parent, not even one that was killed', async () => {
  const child = inRepository('local', 'dist', 'processes', 'child.js');
  const script = `
    const { startChild } = await import(${JSON.stringify(child)});
    startChild({ command: process.execPath, args: ['-e', 'console.log(process.pid); setInterval(() => {}, 1e6)'], onLine: console.log });`;
  const parent = execFile(process.execPath, ['--input-type=module', '-e', script]);
  const [line]: unknown[] = await once(parent.stdout ?? parent, 'data');
  const pid = Number(line);
  process.kill(pid, 0); // it is there
  parent.kill('SIGKILL');
  await expect.poll(() => isAlive(pid), { timeout: 5_000 }).toBe(false);
});

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
