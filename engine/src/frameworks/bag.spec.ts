import { expect, test } from 'vitest';
import { Bag } from './bag.js';

function aBagOf(count: number) {
  const members = Array.from({ length: count }, (_, id) => ({ id }));
  const bag = new Bag<{ id: number }>();
  for (const member of members) bag.add(member);
  return { bag, members };
}
const idsIn = (bag: Bag<{ id: number }>) => [...bag].map(({ id }) => id).sort();

test.each([0, 1, 2])('whoever leaves is gone, and the others stay: %i of three', (place) => {
  const { bag, members } = aBagOf(3);
  const leaver = members[place] ?? { id: -1 };
  expect(bag.delete(leaver)).toBe(true);
  expect(idsIn(bag)).toEqual([0, 1, 2].filter((id) => id !== place));
  expect([bag.size, bag.has(leaver), bag.delete(leaver)]).toEqual([2, false, false]);
});

test('all that are there are visited though each leaves when it is', () => {
  const { bag } = aBagOf(5);
  const visited: number[] = [];
  for (const member of bag) {
    visited.push(member.id);
    bag.delete(member);
  }
  expect(visited.sort()).toEqual([0, 1, 2, 3, 4]);
  expect(bag.size).toBe(0);
});
