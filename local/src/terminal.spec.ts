import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { openTerminal } from './terminal.js';

function open() {
  const output = new PassThrough();
  return { terminal: openTerminal(output), said: () => String(output.read() ?? '') };
}

test('a step says what came of it and how long it took', async () => {
  const { terminal, said } = open();
  await terminal.step(
    'counting',
    () => Promise.resolve(3),
    (count) => `${count} counted`,
  );
  expect(said()).toMatch(/^ {2}ok 3 counted +0\.0 s\n$/);
});

test('a step that fails says nothing itself', async () => {
  const { terminal, said } = open();
  await expect(
    terminal.step(
      'failing',
      () => Promise.reject(new Error('no')),
      () => 'done',
    ),
  ).rejects.toThrow('no');
  expect(said()).toBe('');
});

test('lines of the parts wait for the banner', () => {
  const { terminal, said } = open();
  terminal.partLine('api', 'first');
  terminal.say('banner');
  terminal.release();
  terminal.partLine('web', 'second');
  expect(said()).toBe('banner\n[api] first\n[web] second\n');
});
