import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { envVariables, readEnv } from './env.js';

test('.env.example lists every variable with its default and reason', () => {
  const example = readFileSync(new URL('../../../.env.example', import.meta.url), 'utf8');
  const listed = envVariables().map(({ name, fallback, reason }) => `# ${reason}\n# ${name}=${fallback}\n`);
  expect(example).toBe(listed.join('\n'));
});

test('an empty environment gives the defaults', () => {
  const env = readEnv({});
  expect(env).toMatchObject({ DATABASE_URL: null, HOST: '127.0.0.1', SCHEDULER_POLL_MS: 5000, PLAYGROUND: true });
  expect(env.SCHEDULER_PORT).toEqual({ number: 4002, isDefault: true });
});

test('empty means unset', () => {
  expect(readEnv({ REDIS_URL: ' ', LEASE_SECONDS: '' })).toMatchObject({ REDIS_URL: null, LEASE_SECONDS: 15 });
});

test('Redis behind several sentinels is an address too', () => {
  const url = 'redis+sentinel://u:p@a:26379,b:26379/mymaster';
  expect(readEnv({ REDIS_URL: url }).REDIS_URL).toBe(url);
});

test('a port that somebody asked for is no default, even when it is the same', () => {
  expect(readEnv({ CONSUMER_PORT: '4003' }).CONSUMER_PORT).toEqual({ number: 4003, isDefault: false });
});

test.each([
  ['DATABASE_URL', 'mysql://u:secret@h/db', 'postgres:// or postgresql://, got: mysql'],
  ['REDIS_URL', 'localhost', 'redis:// or rediss:// or redis+sentinel:// or rediss+sentinel://, got: no URL'],
  ['API_PORT', '99999', 'a whole number from 0 to 65535, got: "99999"'],
  ['SCHEDULER_POLL_MS', '5s', 'a whole number from 10 to 60000, got: "5s"'],
  ['DRAIN_SECONDS', '-1', 'a whole number from 0 to 3600, got: "-1"'],
  ['LEASE_SECONDS', '1e3', 'a whole number from 1 to 3600, got: "1e3"'],
  ['PLAYGROUND', 'yes', '0 or 1, got: "yes"'],
])('%s=%s is refused with what was expected', (name, value, message) => {
  expect(() => readEnv({ [name]: value })).toThrow(message);
});

test('all faults are named at once, and no password', () => {
  const read = () => readEnv({ DATABASE_URL: 'x://u:secret@h', API_PORT: 'abc', PLAYGROUND: '2' });
  expect(read).toThrow(/DATABASE_URL.*\n.*API_PORT.*\n.*PLAYGROUND/);
  expect(read).not.toThrow('secret');
});
