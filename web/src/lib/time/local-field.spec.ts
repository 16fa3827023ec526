import { expect, test } from 'vitest';
import { fromLocalField, toLocalField } from './local-field';

test.each(['2026-03-27T09:00', '2026-10-25T01:30', '2026-12-31T23:59'])(
  '%s survives the way there and back',
  (text) => {
    expect(toLocalField(fromLocalField(text))).toBe(text);
  },
);

test.each(['', 'yesterday', '2026-13-45T99:99'])('%j is no instant', (text) => {
  expect(fromLocalField(text)).toBeNull();
});
