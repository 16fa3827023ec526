import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { asCurl } from './as-curl';

test('a request becomes a command that can be pasted', () => {
  expect(asCurl({ url: 'https://a.example/x?y=1', headers: [{ name: 'x-key', value: 'k' }], payload: { a: 1 } })).toBe(
    `curl --request POST 'https://a.example/x?y=1' \\
  --header 'content-type: application/json' \\
  --header 'x-key: k' \\
  --data-raw '{"a":1}'`,
  );
});

test('a shell reads quotes, dollars and line breaks as what they are', () => {
  const payload = { text: `it's $HOME \`id\` "x" \\ \n !` };
  const command = asCurl({ url: "http://a.example/'", headers: [{ name: 'x-empty', value: '' }], payload });
  const asRead = execFileSync('sh', ['-c', command.replace(/^curl/, "printf '%s\\0'")], { encoding: 'utf8' });
  expect(asRead.split('\0')).toEqual([
    '--request',
    'POST',
    "http://a.example/'",
    '--header',
    'content-type: application/json',
    '--header',
    'x-empty;',
    '--data-raw',
    JSON.stringify(payload),
    '',
  ]);
});
