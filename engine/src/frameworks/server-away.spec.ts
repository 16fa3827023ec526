import { expect, test } from 'vitest';
import { isServerAway, ServerAway } from './server-away.js';

const withCode = (code: string) => Object.assign(new Error('no'), { code });

test.each([
  new ServerAway('Redis'),
  withCode('ECONNREFUSED'),
  withCode('57P01'),
  new Error('Connection terminated unexpectedly'),
  new Error("Stream isn't writeable and enableOfflineQueue options is false"),
])('away: %s', (error) => {
  expect(isServerAway(error)).toBe(true);
});

test.each([
  withCode('23505'),
  withCode('57014'),
  new Error('WRONGTYPE'),
  new TypeError('x is undefined'),
  'ECONNREFUSED',
])('there, and refusing or no error of a server at all: %s', (error) => {
  expect(isServerAway(error)).toBe(false);
});
