import { useTestStack } from '../../testing/stack.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseInstant } from './instant.js';

const stack = useTestStack();

test.each([
  ['2026-03-29 01:00:00+00', '2026-03-29T01:00:00.000Z'],
  ['2026-03-29 01:00:00.5+00', '2026-03-29T01:00:00.500Z'],
  ['2026-03-29 01:00:00.123456+00', '2026-03-29T01:00:00.123Z'],
  ['2026-03-29 03:00:00.123456+02', '2026-03-29T01:00:00.123Z'],
  ['0044-03-15 12:00:00+00 BC', '-000043-03-15T12:00:00.000Z'],
  ['12026-03-29 01:00:00+00', '+012026-03-29T01:00:00.000Z'],
])('%s is %s', (text, written) => {
  expect(parseInstant(text).toISOString()).toBe(written);
  expect(JSON.stringify(parseInstant(text))).toBe(JSON.stringify(written));
});

test('infinity is no instant but the number that it is to pg', () => {
  expect(parseInstant('infinity')).toBe(Infinity);
});

test('whatever Postgres prints reads as the instant that was stored, and is written as every Date is', async () => {
  const instants = fc.date({
    min: new Date('0001-01-01'),
    max: new Date('9999-12-31T23:59:59.999Z'),
    noInvalidDate: true,
  });
  const given = fc.sample(instants, 500);
  const rows = await stack().db.query<{ printed: string }>(
    `select (given at time zone 'UTC')::text || '+00' as printed
     from unnest($1::timestamptz[]) with ordinality as asked (given, place) order by place`,
    [given.map((instant) => instant.toISOString())],
  );
  expect(rows.map(({ printed }) => parseInstant(printed).getTime())).toEqual(given.map((instant) => instant.getTime()));
  expect(rows.map(({ printed }) => parseInstant(printed).toISOString())).toEqual(
    given.map((instant) => instant.toISOString()),
  );
});
