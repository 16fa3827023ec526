import { expect, test } from 'vitest';
import { hasSecrets, withoutSecrets } from './without-secrets';

test.each([
  ['authorization', true],
  ['x-api-key', true],
  ['cookie', true],
  ['x-hub-signature', true],
  ['content-language', false],
  ['x-tenant', false],
])('the value of %s is hidden: %s', (name, isHidden) => {
  const headers = [{ name, value: 'v' }];
  expect(withoutSecrets(headers)).toEqual([{ name, value: isHidden ? '•••' : 'v' }]);
  expect(hasSecrets(headers)).toBe(isHidden);
});
