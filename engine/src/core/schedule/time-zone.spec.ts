import { expect, test } from 'vitest';
import { isTimeZone } from './time-zone.js';

test.each([
  'UTC',
  'utc',
  'GMT',
  'Europe/Berlin',
  'europe/BERLIN',
  'Asia/Kolkata',
  'Asia/Calcutta',
  'Etc/GMT+5',
  'EST5EDT',
  'America/Argentina/Buenos_Aires',
])('%s is a time zone', (name) => {
  expect(isTimeZone(name)).toBe(true);
});

test.each([
  '',
  ' ',
  'UTC ',
  '+02:00',
  '-0500',
  'UTC+25',
  'UTC+2',
  'GMT+5',
  'Nope/Zone',
  '../../etc/passwd',
  'Europe/Berlin\n',
  '0',
  '__proto__',
  'localtime',
])('%j is not a time zone', (name) => {
  expect(isTimeZone(name)).toBe(false);
});
