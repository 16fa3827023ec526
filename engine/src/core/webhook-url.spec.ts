import { expect, test } from 'vitest';
import { readWebhookUrl } from './webhook-url.js';

test.each([
  'http://127.0.0.1:4001/',
  'https://discord.com/api/webhooks/1/token?wait=true',
  'HTTP://EXAMPLE.com',
  'http://[::1]:8080/hook',
  'http://webhook-dummy:4001/%20',
  'https://bücher.example/ä',
  `http://h/${'a'.repeat(2048 - 9)}`,
])('%s may be called', (text) => {
  expect(readWebhookUrl(text)).toEqual(new URL(text));
});

test.each([
  ['nothing', '', 'an http or https address'],
  ['2,049 characters', `http://h/${'a'.repeat(2049 - 9)}`, 'at most 2,048 characters long, got: 2049 characters'],
  ['file', 'file:///etc/passwd', 'an http or https address'],
  ['ftp', 'ftp://h/', 'an http or https address'],
  ['gopher', 'gopher://h/', 'an http or https address'],
  ['data', 'data:text/plain,x', 'an http or https address'],
  ['javascript', 'javascript:alert(1)', 'an http or https address'],
  ['a missing slash', 'http:/h', 'an http or https address'],
  ['no scheme', 'example.com/hook', 'an http or https address'],
  ['a zone id', 'http://[::1%25lo]/', 'a valid host'],
  ['an impossible IPv4 address', 'http://256.256.256.256/', 'a valid host'],
  ['an impossible port', 'http://h:65536/', 'a valid host and port'],
  ['no host', 'http://', 'a valid host'],
  ['a NUL', 'http://h\u0000/', 'control characters'],
  ['a line break', 'http://h/\r\nx-evil: 1', 'control characters'],
  ['a space in front', ' http://h/', 'without spaces'],
  ['a backslash', 'http:\\\\h\\', 'backslashes'],
  ['half a surrogate pair', 'http://h/\ud800', 'control characters'],
])('%s is refused', (_, text, rule) => {
  expect(() => readWebhookUrl(text)).toThrow(expect.objectContaining({ code: 'INVALID_URL' }));
  expect(() => readWebhookUrl(text)).toThrow(rule);
});

test.each(['http://user:secret@h/', 'http://user@h/', 'http://:secret@h/'])(
  'credentials in %s are refused, with the cure and without repeating them',
  (text) => {
    expect(() => readWebhookUrl(text)).toThrow(/http:\/\/h: use headers/);
    expect(() => readWebhookUrl(text)).not.toThrow('secret');
  },
);
