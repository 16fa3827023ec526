import { describe, expect, test } from 'vitest';
import { belongsTo, logsFilter } from './logs-filter';
import type { LogsQuery } from './logs-query';

const usual: LogsQuery = {
  q: '',
  status: 'all',
  task: null,
  range: '24h',
  from: null,
  to: null,
  minMs: null,
  log: null,
};
const now = Date.parse('2026-03-27T09:00:00.000Z');
const id = '019a0000-0000-7000-8000-000000000001';

describe('logsFilter', () => {
  test.each<[string, Partial<LogsQuery>, object]>([
    ['the last day is the default', {}, { createdAt: { gte: '2026-03-26T09:00:00.000Z' } }],
    ['everything has no bounds', { range: 'all' }, {}],
    ['a quarter of an hour', { range: '15m' }, { createdAt: { gte: '2026-03-27T08:45:00.000Z' } }],
    [
      'an absolute time counts more than a span',
      { from: new Date('2026-03-01T00:00:00Z'), to: new Date('2026-03-02T00:00:00Z') },
      { createdAt: { gte: '2026-03-01T00:00:00.000Z', lt: '2026-03-02T00:00:00.000Z' } },
    ],
    [
      'one end may be open',
      { to: new Date('2026-03-02T00:00:00Z') },
      { createdAt: { lt: '2026-03-02T00:00:00.000Z' } },
    ],
    ['a status', { range: 'all', status: 'failed' }, { status: ['FAILED'] }],
    ['a task', { range: 'all', task: id }, { taskIds: [id] }],
    ['what is no id is no task', { range: 'all', task: 'x' }, {}],
    ['slow ones with a word', { range: 'all', minMs: 500, q: 'boom' }, { executionTime: { gte: 500 }, search: 'boom' }],
  ])('%s', (_, query, filter) => {
    expect(logsFilter({ ...usual, ...query }, now)).toEqual(filter);
  });
});

describe('belongsTo', () => {
  const attempt = { status: 'FINISH', executionTime: 120 };

  test.each<[string, Partial<LogsQuery>, boolean]>([
    ['no filter takes all', {}, true],
    ['its status', { status: 'finish' }, true],
    ['another status', { status: 'failed' }, false],
    ['long enough', { minMs: 120 }, true],
    ['too short', { minMs: 121 }, false],
    ['a search, which only the API can do', { q: 'x' }, false],
  ])('%s', (_, query, belongs) => {
    // @ts-expect-error -- only these fields decide
    expect(belongsTo({ ...usual, ...query }, attempt)).toBe(belongs);
  });
});
