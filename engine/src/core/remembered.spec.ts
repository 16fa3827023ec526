import { expect, test } from 'vitest';
import { Remembered } from './remembered.js';

test('what is known is not found out again, until more than may be kept is known', () => {
  const foundOut: string[] = [];
  const lengths = new Remembered<string, number>(2);
  const lengthOf = (text: string) =>
    lengths.get(text, () => {
      foundOut.push(text);
      return text.length;
    });
  expect(['', 'b', '', 'b', 'ccc', ''].map(lengthOf)).toEqual([0, 1, 0, 1, 3, 0]);
  expect(foundOut).toEqual(['', 'b', 'ccc', '']);
});

test('what could not be found out is asked again', () => {
  const remembered = new Remembered<string, number>(2);
  const refuse = () => {
    throw new RangeError('no');
  };
  expect(() => remembered.get('a', refuse)).toThrow(RangeError);
  expect(remembered.get('a', () => 1)).toBe(1);
});
