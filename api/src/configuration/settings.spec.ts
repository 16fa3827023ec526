import { readEnv } from '@task-scheduler/engine/frameworks/env';
import { silent } from '@task-scheduler/engine/testing/stack';
import { expect, test } from 'vitest';
import { settingsOf } from './settings.js';

const servers = { DATABASE_URL: 'postgres://127.0.0.1/x', REDIS_URL: 'redis://127.0.0.1' };
const originsIn = (env: Record<string, string>) => settingsOf(readEnv({ ...servers, ...env }), silent).webOrigins;

test.each([
  ['the dashboard on this machine by default', {}, ['http://localhost:3000', 'http://127.0.0.1:3000']],
  ['the dashboard on its own port', { WEB_PORT: '8080' }, ['http://localhost:8080', 'http://127.0.0.1:8080']],
  [
    'what WEB_ORIGIN lists',
    { WEB_ORIGIN: 'https://a.example, https://b.example' },
    ['https://a.example', 'https://b.example'],
  ],
])('the API may be called by %s', (_, env, origins) => {
  expect(originsIn(env)).toEqual(origins);
});

test('the API is called by the names that the environment gives it', () => {
  const env = { API_URL: 'https://api.example', WEB_ORIGIN: 'https://web.example, nonsense', HOST: 'box.example' };
  expect(settingsOf(readEnv({ ...servers, ...env }), silent).hostNames).toEqual([
    'box.example',
    'web.example',
    'api.example',
  ]);
});

test('the API does not start without servers', () => {
  expect(() => settingsOf(readEnv({}), silent)).toThrow('expected DATABASE_URL and REDIS_URL to be set');
});
