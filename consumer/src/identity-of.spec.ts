import { expect, test } from 'vitest';
import { identityOf } from './identity-of.js';
import { aClaimedRun } from './testing/claimed-run.js';

test('the receiver is told which run it is', () => {
  expect(identityOf(aClaimedRun('http://127.0.0.1:9/'))).toEqual({
    'webhook-id': '0190a6c8-0000-7000-8000-000000000001',
    'webhook-timestamp': expect.stringMatching(/^\d{10}$/),
    'x-task-id': '7b1c2f0e-9a55-4c1e-8f61-0d6f5f6a1b2c',
    'x-task-retry': '1',
    'x-task-scheduled-for': '2026-03-01T10:00:00.000Z',
    'x-task-fence': '2',
  });
});
