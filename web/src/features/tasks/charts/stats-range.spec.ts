import { expect, test } from 'vitest';
import { statsVariables } from './stats-range';

test.each([
  ['24h', 'HOUR', '2026-03-26T13:00:00.000Z'],
  ['7d', 'HOUR', '2026-03-20T13:00:00.000Z'],
  ['30d', 'DAY', '2026-02-26T00:00:00.000Z'],
] as const)('%s is asked for in whole buckets that end with the present one', (range, bucket, from) => {
  expect(statsVariables('t', range, Date.parse('2026-03-27T12:34:56Z'))).toEqual({ id: 't', bucket, from });
});
