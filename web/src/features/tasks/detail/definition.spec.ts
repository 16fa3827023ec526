import { expect, test } from 'vitest';
import type { TaskConfigFragment } from '@/gql/detail';
import { definitionOf, mutationOf } from './definition';

const task: TaskConfigFragment = {
  key: null,
  name: 'Report',
  description: null,
  schedule: '0 9 * * *',
  timeZone: 'UTC',
  webhookUrl: 'https://a.example/hook',
  payload: { a: 1 },
  headers: [{ name: 'authorization', value: 'Bearer s3cret' }],
  timeoutMs: 30_000,
  maxRetry: 3,
  retryPolicy: {
    backoff: 'NONE',
    initialDelayMs: 0,
    maxDelayMs: 86_400_000,
    jitter: false,
    respectRetryAfter: false,
    nonRetryableStatuses: [],
  },
  misfirePolicy: 'RUN_ONCE',
  misfireGraceSeconds: 3600,
  overlapPolicy: 'SKIP',
  pauseAfterFailures: null,
  tags: [],
};

test('what a task does not have is left out of its definition', () => {
  const definition = definitionOf(task);
  for (const field of ['key', 'description', 'tags', 'pauseAfterFailures'])
    expect(definition).not.toHaveProperty(field);
});

test('a secret leaves neither in the definition nor in the mutation', () => {
  expect(JSON.stringify(definitionOf(task)) + mutationOf(task)).not.toContain('s3cret');
});
