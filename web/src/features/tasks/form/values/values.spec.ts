import { describe, expect, test } from 'vitest';
import type { EditableTaskFragment } from '@/gql/form';
import { fieldOf } from './field-of';
import { changesSince, inputOf } from './input-of';
import {
  durationFault,
  integerFault,
  payloadFault,
  secondsFault,
  statusesFault,
  taskFormRules,
} from './task-form-rules';
import { emptyTask, fieldLabels, taskFields } from './task-form-values';
import { valuesOf } from './values-of';

const task: EditableTaskFragment = {
  id: 'x',
  version: 1,
  enabled: true,
  name: 'Nightly report',
  key: 'nightly',
  description: 'Two\nlines',
  tags: ['reports', 'a, b'],
  schedule: '30 2 * * *',
  timeZone: 'Europe/Paris',
  webhookUrl: 'https://example.com/report',
  headers: [{ name: 'x-token', value: 'a: b' }],
  payload: { kind: 'nightly', parts: [1, null, 'ü'] },
  maxRetry: 5,
  retryPolicy: {
    backoff: 'EXPONENTIAL',
    initialDelayMs: 1500,
    maxDelayMs: 90_000,
    jitter: true,
    respectRetryAfter: true,
    nonRetryableStatuses: [400, 422],
  },
  timeoutMs: 1500,
  misfirePolicy: 'SKIP',
  misfireGraceSeconds: 90,
  overlapPolicy: 'QUEUE',
  pauseAfterFailures: 7,
};

describe('the form’s values', () => {
  test('what the server stored survives a round through the form', () => {
    expect({ ...inputOf(valuesOf(task)), id: task.id, version: task.version }).toEqual(task);
  });

  test('a new task has the defaults that the API has', () => {
    expect(inputOf(emptyTask)).toMatchObject({
      ...{ payload: {}, maxRetry: 3, timeoutMs: 30_000, timeZone: 'UTC', key: null, description: null, enabled: true },
      ...{ misfirePolicy: 'RUN_ONCE', misfireGraceSeconds: 3600, overlapPolicy: 'SKIP', pauseAfterFailures: null },
      retryPolicy: { backoff: 'NONE', respectRetryAfter: false, nonRetryableStatuses: [] },
    });
  });

  test('an edit sends only what was changed', () => {
    const base = valuesOf(task);
    expect(changesSince(base, base)).toEqual({});
    expect(changesSince(base, { ...base, name: 'Other', payload: '{"kind":"nightly","parts":[1,null,"ü"]}' })).toEqual({
      name: 'Other',
    });
    expect(changesSince(base, { ...base, description: ' ', headers: [{ name: '', value: ' ' }] })).toEqual({
      description: null,
      headers: [],
    });
    expect(changesSince(base, { ...base, backoff: 'NONE' })).toEqual({
      retryPolicy: { backoff: 'NONE', respectRetryAfter: true, nonRetryableStatuses: [400, 422] },
    });
  });

  test('every control has a label, in the order of the form', () => {
    expect(Object.keys(fieldLabels)).toEqual(taskFields);
  });
});

test.each([
  [['input', 'schedule'], 'schedule'],
  [['input', 'payload', 'deep'], 'payload'],
  [['input', 'timeoutMs'], 'timeout'],
  [['input', 'retryPolicy', 'initialDelayMs'], 'initialDelay'],
  [['input', 'retryPolicy'], 'root'],
  [['input'], 'root'],
  [['id'], 'root'],
  [['expectedVersion'], 'root'],
  [['input', 'enabled'], 'root'],
  [null, 'root'],
] as const)('a fault at %j is told at %s', (field, control) => {
  expect(fieldOf({ field: field && [...field] })).toBe(control);
});

test('the form itself refuses only what it could not send', () => {
  const typed = { ...emptyTask, name: ' ', payload: '{', maxRetry: 'ten', timeout: '30' };
  const faults = taskFormRules.safeParse(typed).error?.issues.map(({ path }) => path[0]);
  expect(faults).toEqual(['name', 'schedule', 'webhookUrl', 'payload', 'maxRetry', 'timeout']);
  expect(taskFormRules.safeParse({ ...emptyTask, name: 'n', schedule: 'never', webhookUrl: 'no' }).success).toBe(true);
});

test('a payload that would be changed on its way is refused', () => {
  expect(payloadFault('[12345678901234567890]')).toMatch(/^12345678901234567890 is too large/);
});

test('a payload that is not JSON is told with its place', () => {
  expect(payloadFault('{\n  "a": 1,\n}')).toBe('Line 3, column 1: expected a key in double quotes.');
  expect(payloadFault('[1]')).toBeUndefined();
});

test.each([
  [integerFault, '3', undefined],
  [integerFault, ' 100 ', undefined],
  [integerFault, '-1', undefined],
  [integerFault, '', 'Expected a whole number, got: nothing.'],
  [integerFault, '1.5', 'Expected a whole number, got: 1.5.'],
  [integerFault, '1e3', 'Expected a whole number, got: 1e3.'],
  [durationFault, '30 s', undefined],
  [durationFault, '0', undefined],
  [durationFault, '30', 'Expected a duration like 500 ms, 30 s or 5 min, got: 30.'],
  [durationFault, '25 d', 'Expected less than 25 days, got: 25 d.'],
  [secondsFault, '1.5 min', undefined],
  [secondsFault, '366 d', undefined],
  [secondsFault, '500 ms', 'Expected whole seconds like 30 s, 5 min or 1 h, got: 500 ms.'],
  [statusesFault, '', undefined],
  [statusesFault, '400, 404 422,', undefined],
  [statusesFault, '4xx', 'Expected HTTP statuses like 400, 404, 422, got: 4xx.'],
] as const)('%o of %j is %j', (faultOf, typed, fault) => {
  expect(faultOf(typed)).toBe(fault);
});
