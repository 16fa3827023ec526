import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeDays, matcherOf, occurrencesIn, scanMinutes } from './minute-scan.js';
import { nextOccurrence } from './next-occurrence.js';
import { previewSchedule } from './preview.js';
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
const often = (text: fc.Arbitrary<string>) => fc.oneof(fc.constant('*'), fc.constant('*'), text);
const dense = fc.tuple(
  fieldText(0, 59),
  fieldText(0, 23),
  often(fieldText(1, 31)),
  often(fieldText(1, 12)),
  often(fieldText(0, 7)),
);
const sparse = fc.tuple(fieldText(0, 59), fieldText(0, 23), fieldText(1, 28), fieldText(1, 12), fieldText(0, 7));

const DAY_MS = 86_400_000;
const [since, until] = [Date.UTC(2024, 0), Date.UTC(2031, 0)];

// Changes by an hour, half an hour and two hours, at midnight, round Ramadan, in both hemispheres, and none.
const zones =
  'Europe/Berlin America/New_York America/Nuuk America/Santiago America/Havana Africa/Cairo Africa/Casablanca ' +
  'Asia/Gaza Asia/Kolkata Australia/Lord_Howe Pacific/Chatham Antarctica/Troll UTC';
const changes = zones.split(' ').flatMap((zone) => changeDays(zone, since, until).map((from) => ({ zone, from })));
const day = fc.integer({ min: 0, max: (until - since) / DAY_MS }).map((days) => since + days * DAY_MS);
const anywhere = fc.record({ zone: fc.constantFrom(...zones.split(' ')), from: day });

test('a random schedule runs when a scan of every minute says so, in rising order', () => {
  const property = fc.property(dense, fc.oneof(fc.constantFrom(...changes), anywhere), (fields, { zone, from }) => {
    const schedule = compileSchedule(fields.join(' '), zone);
    const end = from + 2 * DAY_MS;
    const found: number[] = [];
    let next = nextOccurrence(schedule, new Date(from - 1));
    for (; next && next.getTime() < end; next = nextOccurrence(schedule, next)) found.push(next.getTime());
    // A day earlier, because the scan knows nothing of an overlap that began before it.
    const scanned = occurrencesIn(scanMinutes(zone, from - DAY_MS, end), schedule.text);
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
  fc.assert(property, { seed: 20260327, numRuns: 100 });
});

test('a random schedule can be told in words', () => {
  const property = fc.property(fc.oneof(dense, sparse), day, (fields, from) => {
    const { valid, description, warnings } = previewSchedule(fields.join(' '), 'Europe/Berlin', new Date(from), 3);
    const words = [description ?? '', ...warnings.map(({ message }) => message)].join('\n');
    if (valid) expect(words).not.toMatch(/undefined|NaN|null|error/i);
  });
  fc.assert(property, { seed: 20260327, numRuns: 500 });
});
