import { expect, test } from 'vitest';
import { createClaimAhead } from './claim-ahead.js';

function aClock() {
  const clock = { ms: 0 };
  return { clock, ahead: createClaimAhead(() => clock.ms) };
}

test('as many are wanted as ended during a claim', () => {
  const { ahead } = aClock();
  ahead.claimed(7);
  expect(ahead.wanted()).toBe(7);
});

test('a wave is remembered when the next one comes, whatever a claim saw in between', () => {
  const { clock, ahead } = aClock();
  ahead.claimed(60);
  ahead.claimed(0);
  clock.ms = 100;
  expect(ahead.wanted()).toBe(36);
});

test('a wave is forgotten in the end', () => {
  const { clock, ahead } = aClock();
  ahead.claimed(100);
  clock.ms = 2000;
  expect(ahead.wanted()).toBe(0);
});

test('only calls of up to a second count', () => {
  const { ahead } = aClock();
  for (const tookMs of [10, 1000, 1001, 30_000]) ahead.ended(tookMs);
  expect(ahead.count()).toBe(2);
});
