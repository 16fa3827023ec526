import { expect, test } from 'vitest';
import { startingTask } from './starting-task';
import { emptyTask } from './values/task-form-values';

test.each([
  [{}, {}],
  [{ cron: '0 9 * * 1-5' }, { schedule: '0 9 * * 1-5' }],
  [{ cron: '@daily wget -q --method=POST http://a.example/' }, { schedule: '@daily', webhookUrl: 'http://a.example/' }],
  [
    { cron: '@hourly', curl: `curl -d '{"a":1}' http://a.example/` },
    { schedule: '@hourly', webhookUrl: 'http://a.example/', payload: '{\n  "a": 1\n}' },
  ],
  [{ curl: 'not a command' }, {}],
])('asked for %j a new task begins with %j', (source, filled) => {
  expect(startingTask(source, null)).toEqual({ ...emptyTask, ...filled });
});
