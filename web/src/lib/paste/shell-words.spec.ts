import { expect, test } from 'vitest';
import { splitShellWords } from './shell-words';

test.each([
  ['curl https://a.example', ['curl', 'https://a.example']],
  ['a  b\tc', ['a', 'b', 'c']],
  [`'single "quotes" $HOME'`, ['single "quotes" $HOME']],
  [String.raw`"double \"quotes\" \\ \$HOME \n"`, [String.raw`double "quotes" \ $HOME \n`]],
  [`a'b'"c"d`, ['abcd']],
  [`''`, ['']],
  [String.raw`it\'s a\ word`, ["it's", 'a word']],
  ['one \\\n  two', ['one', 'two']],
  ['one\\\r\ntwo', ['onetwo']],
  ['"a\\\nb"', ['ab']],
  [String.raw`$'it\'s \u0041\x42\103\n\t!'`, ["it's ABC\n\t!"]],
  ['curl x > /dev/null 2>&1', ['curl', 'x']],
  ['curl x >/dev/null', ['curl', 'x']],
  ['curl x 2>>log y', ['curl', 'x', 'y']],
  ['', []],
])('%j is the words %j', (text, words) => {
  expect(splitShellWords(text)).toEqual({ words, endedBy: null });
});

test.each([
  ['curl x | jq .', '|'],
  ['curl x && echo done', '&'],
  ['curl x; curl y', ';'],
  ['curl x\ncurl y', '\n'],
])('of %j only the first command is read', (text, endedBy) => {
  expect(splitShellWords(text)).toEqual({ words: ['curl', 'x'], endedBy });
});

test.each([`curl 'open`, `curl "open`, 'curl \\'])('%j is not finished', (text) => {
  expect(splitShellWords(text)).toBeNull();
});
