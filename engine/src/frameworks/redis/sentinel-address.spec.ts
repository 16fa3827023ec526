import { expect, test } from 'vitest';
import { sentinelAddress } from './sentinel-address.js';

test('several sentinels, with and without a port, and the name of the master', () => {
  expect(sentinelAddress('redis+sentinel://a:26380,b,10.0.0.3:7000/mymaster')).toEqual({
    sentinels: [
      { host: 'a', port: 26_380 },
      { host: 'b', port: 26_379 },
      { host: '10.0.0.3', port: 7000 },
    ],
    name: 'mymaster',
    db: 0,
  });
});

test('user, password and database', () => {
  expect(sentinelAddress('redis+sentinel://u:p%40ss@h/m/3')).toMatchObject({ username: 'u', password: 'p@ss', db: 3 });
});

test('TLS to the master and to the sentinels', () => {
  expect(sentinelAddress('rediss+sentinel://h/m')).toMatchObject({ tls: {}, enableTLSForSentinelMode: true });
});

test.each(['redis://h:6379', 'rediss://h/1', 'redis+sentinel://h'])('%s names no master', (url) => {
  expect(sentinelAddress(url)).toBeNull();
});
