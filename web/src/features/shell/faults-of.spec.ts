import { expect, test } from 'vitest';
import { faultsOf } from './faults-of';

const worker = { id: 'w', kind: 'x', startedAt: '', heartbeatAt: '', inFlight: 0, version: '1' };
const well = {
  databaseOk: true,
  redisOk: true,
  queueLength: 0,
  oldestQueuedSeconds: null,
  invalidEntries: 0,
  schedulerLagSeconds: 0,
  schedulers: [worker],
  consumers: [worker],
};

test.each([
  ['all is well', {}, []],
  ['Redis is away', { redisOk: false, queueLength: null }, ['Redis does not answer.']],
  [
    'Postgres is away: what hangs on it is not told as well',
    { databaseOk: false, schedulers: null, consumers: null, schedulerLagSeconds: null },
    ['Postgres does not answer.'],
  ],
  ['nobody works', { schedulers: [], consumers: [] }, ['No scheduler is running.', 'No consumer is running.']],
  ['the scheduler is a little late', { schedulerLagSeconds: 14.9 }, []],
  ['the scheduler does not keep up', { schedulerLagSeconds: 41.7 }, ['The scheduler is 42 s behind.']],
  ['a late scheduler that is gone', { schedulerLagSeconds: 99, schedulers: [] }, ['No scheduler is running.']],
])('%s', (_, signs, faults) => {
  expect(faultsOf({ ...well, ...signs }).map(({ fault }) => fault)).toEqual(faults);
});
