import { describe, expect, test } from 'vitest';
import { emptyTask, fieldOf, inputOf, integerFault, payloadFault, valuesOf } from './task-form-values';

describe('the form’s values', () => {
  test('what the server stored survives a round through the form', () => {
    const definition = {
      name: 'Nightly report',
      schedule: '30 2 * * *',
      timeZone: 'Europe/Paris',
      webhookUrl: 'https://example.com/report',
      payload: { kind: 'nightly', parts: [1, null, 'ü'] },
      maxRetry: 5,
      timeoutMs: 1500,
    };
    expect(inputOf(valuesOf({ ...definition, id: 'x', enabled: true, version: 1 }))).toEqual(definition);
  });

  test('a new task has the defaults that the API has', () => {
    expect(inputOf(emptyTask)).toMatchObject({ payload: {}, maxRetry: 3, timeoutMs: 30_000, timeZone: 'UTC' });
  });
});

test.each([
  [['input', 'schedule'], 'schedule'],
  [['input', 'payload', 'deep'], 'payload'],
  [['input'], 'root'],
  [['id'], 'root'],
  [['expectedVersion'], 'root'],
  [['input', 'enabled'], 'root'],
  [null, 'root'],
] as const)('a fault at %j is told at %s', (field, control) => {
  expect(fieldOf({ field: field && [...field] })).toBe(control);
});

test('a payload that would be changed on its way is refused', () => {
  expect(payloadFault('[12345678901234567890]')).toMatch(/^12345678901234567890 is too large/);
});

test('a payload that is not JSON is told with its place', () => {
  expect(payloadFault('{\n  "a": 1,\n}')).toBe('Line 3, column 1: expected a key in double quotes.');
  expect(payloadFault('[1]')).toBe(true);
});

test.each([
  ['3', true],
  [' 100 ', true],
  ['-1', true],
  ['', 'Expected a whole number, got: nothing.'],
  ['1.5', 'Expected a whole number, got: 1.5.'],
  ['ten', 'Expected a whole number, got: ten.'],
  ['1e3', 'Expected a whole number, got: 1e3.'],
])('%j as a number: %s', (text, verdict) => {
  expect(integerFault(text)).toBe(verdict);
});
