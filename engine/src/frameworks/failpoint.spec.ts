import { execFile } from 'node:child_process';
import { expect, test } from 'vitest';
import { armFailpoints, failpoint } from './failpoint.js';

test('a point that nobody armed does nothing', () => {
  expect(() => failpoint('list.midPush')).not.toThrow();
});

test('a point with a freeze holds the process up at the pass that was named, once', () => {
  armFailpoints(['--failpoint=list.beforePush@2+50']);
  const passMs = () => {
    const startedAt = performance.now();
    failpoint('list.beforePush');
    return performance.now() - startedAt;
  };
  expect(passMs()).toBeLessThan(40);
  expect(passMs()).toBeGreaterThanOrEqual(49);
  expect(passMs()).toBeLessThan(40);
});

test('an armed point ends the process as kill -9 does, and says where', async () => {
  const module = new URL('../../dist/frameworks/failpoint.js', import.meta.url);
  const script = `
    const { armFailpoints, failpoint } = await import('${module.href}');
    armFailpoints(['--failpoint=consumer.afterClaim@1']);
    failpoint('consumer.afterClaim');
    console.log('survived');`;
  const end = await new Promise((resolve) => {
    execFile(process.execPath, ['--input-type=module', '-e', script], (error, stdout, stderr) =>
      resolve({ signal: error?.signal, stdout, said: JSON.parse(stderr) }),
    );
  });
  expect(end).toMatchObject({ signal: 'SIGKILL', stdout: '', said: { point: 'consumer.afterClaim' } });
});

test.each(['--failpoint=nowhere@1', '--failpoint=list.midPush', '--verbose'])('%s is refused', (arg) => {
  expect(() => armFailpoints([arg])).toThrow(`got: ${arg}`);
});
