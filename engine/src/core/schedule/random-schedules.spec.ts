import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matcherOf, occurrencesIn, scanMinutes } from './minute-scan.js';
import { nextOccurrence } from './next-occurrence.js';
import { compileSchedule } from './schedule.js';

const fieldText = (min: number, max: number) => {
  const value = fc.integer({ min, max });
  const range = fc.tuple(value, value).map(([a, b]) => `${Math.min(a, b)}-${Math.max(a, b)}`);
  const step = fc.integer({ min: 1, max });
  const part = fc.oneof(
    value.map(String),
    range,
    step.map((every) => `*/${every}`),
    fc.tuple(fc.oneof(value.map(String), range), step).map((pair) => pair.join('/')),
  );
  return fc.oneof(
    fc.constant('*'),
    part,
    fc.array(part, { minLength: 2, maxLength: 4 }).map((parts) => parts.join(',')),
  );
};
const often = (text: fc.Arbitrary<string>) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant('*') }, { weight: 1, arbitrary: text });
const dense = fc.tuple(
  fieldText(0, 59),
  fieldText(0, 23),
  often(fieldText(1, 31)),
  often(fieldText(1, 12)),
  often(fieldText(0, 7)),
);
const sparse = fc.tuple(fieldText(0, 59), fieldText(0, 23), fieldText(1, 28), fieldText(1, 12), fieldText(0, 7));

// One of each kind: half an hour, two hours, midnight, three quarters, Ramadan, west, east, none.
const zones = [
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'Africa/Cairo',
  'America/Santiago',
];
zones.push(
  'Africa/Casablanca',
  'Antarctica/Troll',
  'America/Nuuk',
  'Asia/Gaza',
  'America/Havana',
  'Asia/Kolkata',
  'UTC',
);
const day = fc.integer({ min: 0, max: 7 * 365 }).map((days) => Date.UTC(2024, 0, 1 + days));

test('a random schedule runs when a scan of every minute says so, in rising order', () => {
  const property = fc.property(dense, fc.constantFrom(...zones), day, (fields, zone, from) => {
    const text = fields.join(' ');
    const until = from + 3 * 86_400_000;
    const schedule = compileSchedule(text, zone);
    const found: number[] = [];
    let next = nextOccurrence(schedule, new Date(from - 1));
    for (; next && next.getTime() < until; next = nextOccurrence(schedule, next)) found.push(next.getTime());
    expect(found).toEqual([...new Set(found)].sort((a, b) => a - b));
    // The scan knows nothing of an overlap that began before it.
    const scanned = occurrencesIn(scanMinutes(zone, from - 86_400_000, until), text);
    expect(found).toEqual(scanned.filter((instant) => instant >= from));
  });
  fc.assert(property, { seed: 20260327, numRuns: 400 });
});

test('a random schedule that seldom runs is found however far away it is', () => {
  const property = fc.property(sparse, day, (fields, from) => {
    const text = fields.join(' ');
    const matches = matcherOf(text);
    const next = nextOccurrence(compileSchedule(text, 'UTC'), new Date(from))?.getTime() ?? Infinity;
    let scanned = from + 60_000;
    while (scanned < next && !matches(scanned)) scanned += 60_000;
    expect(scanned).toBe(next);
  });
  fc.assert(property, { seed: 20260327, numRuns: 100, interruptAfterTimeLimit: 15_000 });
});
