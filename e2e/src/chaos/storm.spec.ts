import type {} from '@task-scheduler/engine/testing/provided';
import { inRepository } from '@task-scheduler/local/repository';
import { expect, inject, test } from 'vitest';
import { describeReport } from './describe-report.js';
import { settingsOf } from './settings.js';
import { runStorm } from './storm.js';

// The small storm: `npm run chaos -- --profile full` is the whole one. What a machine without a Redis of its own cannot
// suffer is left out, and printed.
test('a thousand runs go through a storm of faults, and nothing is lost', async () => {
  const settings = settingsOf(42, 'short', { fromNpm: inject('fromNpm') });
  const report = await runStorm(settings, inRepository('.data', 'chaos', 'spec'));
  console.log(describeReport(report));
  expect(report.breaches).toEqual([]);
  expect(report.occurrences).toBe(settings.runs);
  expect(Object.values(report.faults).reduce((sum, count) => sum + count)).toBeGreaterThanOrEqual(30);
}, 180_000);
