import { LONGEST_DELAY_MS } from '@task-scheduler/engine/core/backoff';
import { DomainError } from '@task-scheduler/engine/core/errors';
import { readWebhookUrl } from '@task-scheduler/engine/core/webhook-url';
import type { CreateTaskDto, RetryPolicyDto, UpdateTaskDto } from '../../core/dtos/index.js';
import { checkChoice, checkFlag } from '../../core/rules/choice.js';
import { checkHeaders } from '../../core/rules/headers.js';
import { checkList } from '../../core/rules/list.js';
import { checkPayload } from '../../core/rules/payload.js';
import { checkSchedule, checkTimeZone } from '../../core/rules/schedule.js';
import { shown } from '../../core/rules/shown.js';
import { checkProse, checkText } from '../../core/rules/text.js';
import { checkWholeNumber } from '../../core/rules/whole-number.js';
import { refuseFaults, type Rule } from './refuse-faults.js';

const YEAR_SECONDS = 366 * 24 * 60 * 60;

const wholeNumber = (what: string, range: readonly [number, number]): Rule => {
  return (value) => checkWholeNumber(what, range, value);
};
const orNull = (rule: Rule): Rule => {
  return (value) => value === null || rule(value);
};
const listOf = (what: string, most: number, rule: Rule): Rule => {
  return (value) => {
    checkList(what, most, value);
    value.forEach(rule);
  };
};

const RETRY_POLICY_RULES: Record<keyof RetryPolicyDto, Rule> = {
  backoff: (value) => checkChoice('backoff', ['none', 'fixed', 'exponential'], value),
  initialDelayMs: wholeNumber('initialDelayMs', [0, LONGEST_DELAY_MS]),
  maxDelayMs: wholeNumber('maxDelayMs', [0, LONGEST_DELAY_MS]),
  jitter: (value) => checkFlag('jitter', value),
  respectRetryAfter: (value) => checkFlag('respectRetryAfter', value),
  nonRetryableStatuses: listOf('nonRetryableStatuses', 100, wholeNumber('status', [100, 599])),
};

/** What each field of an edit must be. */
export const TASK_RULES: Record<keyof UpdateTaskDto, Rule> = {
  name: (value) => checkText('name', 200, value),
  schedule: checkSchedule,
  webhookUrl: checkUrl,
  key: orNull((value) => checkText('key', 200, value)),
  description: orNull((value) => checkProse('description', 2000, value)),
  payload: checkPayload,
  headers: checkHeaders,
  maxRetry: wholeNumber('maxRetry', [0, 100]),
  retryPolicy: (value) => refuseFaults(['input', 'retryPolicy'], value, RETRY_POLICY_RULES),
  timeZone: checkTimeZone,
  timeoutMs: wholeNumber('timeoutMs', [100, 600_000]),
  misfirePolicy: (value) => checkChoice('misfirePolicy', ['run_once', 'skip'], value),
  misfireGraceSeconds: wholeNumber('misfireGraceSeconds', [0, YEAR_SECONDS]),
  overlapPolicy: (value) => checkChoice('overlapPolicy', ['skip', 'queue'], value),
  pauseAfterFailures: orNull(wholeNumber('pauseAfterFailures', [1, 1000])),
  tags: listOf('tags', 20, (value) => checkText('tag', 50, value)),
  enabled: (value) => checkFlag('enabled', value),
};

export const NEW_TASK_RULES: Record<keyof CreateTaskDto, Rule> = {
  ...TASK_RULES,
  status: (value) => {
    if (value === 'ready' || value === 'failed') return;
    throw new DomainError(
      'INVALID',
      `expected status to be ready or failed (running belongs to the engine), got: ${shown(value)}`,
    );
  },
};

function checkUrl(value: unknown): void {
  if (typeof value !== 'string') {
    throw new DomainError('INVALID_URL', `expected webhookUrl to be text, got: ${shown(value)}`);
  }
  readWebhookUrl(value);
}
