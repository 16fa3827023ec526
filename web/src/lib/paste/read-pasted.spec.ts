import { describe, expect, test } from 'vitest';
import { readPasted } from './read-pasted';

const url = 'https://api.example/hook';

describe('a curl command', () => {
  test.each([
    [`curl -X POST ${url}`, { webhookUrl: url }],
    [`$ curl -XPOST ${url}`, { webhookUrl: url }],
    [`/usr/bin/curl -sSXPOST ${url}`, { webhookUrl: url }],
    [`curl -X POST --url ${url}`, { webhookUrl: url }],
    [`curl -X POST api.example/hook`, { webhookUrl: 'http://api.example/hook' }],
    [`curl -d '{"a": 1}' ${url}`, { webhookUrl: url, payload: '{"a": 1}' }],
    [
      `curl --json '{"big": 12345678901234567890}' ${url}`,
      { webhookUrl: url, payload: '{"big": 12345678901234567890}' },
    ],
    [`curl --data-raw '"@literal"' ${url}`, { webhookUrl: url, payload: '"@literal"' }],
    [
      `curl ${url} \\\n  -H 'Authorization: Bearer a:b' \\\n  -H 'Content-Type: application/json' \\\n  --data-raw $'{"it\\'s": "x"}' --compressed`,
      { webhookUrl: url, headers: [{ name: 'authorization', value: 'Bearer a:b' }], payload: `{"it's": "x"}` },
    ],
    [
      `curl -X POST -u me:secret ${url}`,
      { webhookUrl: url, headers: [{ name: 'authorization', value: 'Basic bWU6c2VjcmV0' }] },
    ],
    [
      `curl -X POST https://me:s%40e@api.example/hook`,
      { webhookUrl: url, headers: [{ name: 'authorization', value: 'Basic bWU6c0Bl' }] },
    ],
    [`curl -X POST -m 2.5 --retry 4 -o /dev/null ${url}`, { webhookUrl: url, timeoutMs: 2500, maxRetry: 4 }],
    [
      `curl -X POST -A mine -b a=1 ${url}`,
      {
        webhookUrl: url,
        headers: [
          { name: 'user-agent', value: 'mine' },
          { name: 'cookie', value: 'a=1' },
        ],
      },
    ],
  ])('%s', (text, wanted) => {
    expect(readPasted(text)).toEqual({ source: 'curl', ...wanted, leftOut: [] });
  });

  test.each([
    [`curl ${url}`, ['GET: a task always sends POST']],
    [`curl -X PUT -d '{}' ${url}`, ['PUT: a task always sends POST']],
    [`curl -I ${url}`, ['HEAD: a task always sends POST']],
    [`curl -d a=1 -d b=2 ${url}`, ['the body: it is not JSON']],
    [`curl -d @body.json ${url}`, ['the body -d @body.json']],
    [`curl -F file=@x ${url}`, ['the body -F file=@x']],
    [`curl -X POST -k -L ${url}`, ['-k', '-L']],
    [`curl -X POST --http3 --proxy socks5://p ${url}`, ['--http3', '--proxy socks5://p']],
    [`curl -X POST -H 'Host: other' ${url}`, ['the header host']],
    [`curl -X POST ${url} ${url}2`, [`the second address ${url}2`]],
    [`curl -X POST ${url} | jq .`, ['what follows |']],
  ])('%s tells what a task cannot do', (text, leftOut) => {
    expect(readPasted(text)).toMatchObject({ webhookUrl: url, leftOut });
  });
});

test.each([
  [
    `wget -qO- --post-data='{"a":1}' --header='X-Key: k' ${url}`,
    { payload: '{"a":1}', headers: [{ name: 'x-key', value: 'k' }], leftOut: [] },
  ],
  [`wget --method=POST --tries=3 -T 10 ${url}`, { maxRetry: 2, timeoutMs: 10_000, leftOut: [] }],
  [
    `wget --method POST --user me --password secret ${url}`,
    { headers: [{ name: 'authorization', value: 'Basic bWU6c2VjcmV0' }], leftOut: [] },
  ],
  [`wget -q ${url}`, { leftOut: ['GET: a task always sends POST'] }],
])('%s is read', (text, wanted) => {
  expect(readPasted(text)).toEqual({ source: 'wget', webhookUrl: url, ...wanted });
});

test.each([
  [`*/5 * * * * curl -X POST ${url} > /dev/null 2>&1`, { schedule: '*/5 * * * *' }],
  [`0 9\t* * MON-FRI  /usr/bin/curl -XPOST ${url}`, { schedule: '0 9 * * MON-FRI' }],
  [`@daily wget -q --method=POST ${url}`, { schedule: '@daily' }],
  [`17 3 * * * root curl -X POST ${url}`, { schedule: '17 3 * * *' }],
  [
    `CRON_TZ=Europe/Paris\n# nightly\n30 2 * * * curl -X POST ${url}`,
    { schedule: '30 2 * * *', timeZone: 'Europe/Paris' },
  ],
  [`0 0 * * * curl -d '{"of": "\\%"}' ${url}`, { schedule: '0 0 * * *', payload: '{"of": "%"}' }],
  [`0 0 * * * curl -X POST ${url}%input`, { schedule: '0 0 * * *' }],
])('the crontab line %j is read', (text, wanted) => {
  expect(readPasted(text)).toEqual({ source: 'crontab', webhookUrl: url, ...wanted, leftOut: [] });
});

test('of several crontab lines the first is read, and that there are more is told', () => {
  const line = `0 0 * * * curl -X POST ${url}`;
  expect(readPasted(`${line}\n${line}\n${line}`)?.leftOut).toEqual(['2 more lines']);
});

test.each([
  '',
  url,
  '0 9 * * *',
  '@daily',
  'curl',
  'curl -s',
  `curl 'https://open`,
  '0 9 * * * /usr/bin/backup',
  'a b c d e f g',
  'Nightly report',
])('%j is ordinary text', (text) => {
  expect(readPasted(text)).toBeNull();
});
