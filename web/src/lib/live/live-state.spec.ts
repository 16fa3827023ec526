import { expect, test } from 'vitest';
import { liveState } from './live-state';

test.each([
  ['the first connection is on its way', true, null, true, 'connecting'],
  ['the socket is open', true, true, true, 'live'],
  ['the socket is lost, HTTP works', true, false, true, 'reconnecting'],
  ['nothing works', true, false, false, 'offline'],
  ['the user wants quiet', false, true, true, 'paused'],
  ['quiet, and the API is away: that is what matters', false, false, false, 'offline'],
] as const)('%s', (_, isWanted, isSocketOpen, isReachable, state) => {
  expect(liveState({ isWanted, isSocketOpen, isReachable })).toBe(state);
});
