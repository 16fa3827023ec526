import { Injectable } from '@nestjs/common';
import { readHeaders } from '@task-scheduler/engine/core/request-headers';
import type { WebhookRequest } from '@task-scheduler/engine/core/webhook-request';
import type { TestWebhookDto } from '../../core/dtos/index.js';
import { checkWholeNumber } from '../../core/rules/whole-number.js';
import { refuseFaults, type Rule } from '../task/refuse-faults.js';
import { TASK_RULES } from '../task/task-rules.js';

const DEFAULT_TIMEOUT_MS = 10_000;
/** Somebody waits for it: not as long as an attempt of a task may take. */
const LONGEST_TIMEOUT_MS = 30_000;

const RULES: Record<keyof TestWebhookDto, Rule> = {
  webhookUrl: TASK_RULES.webhookUrl,
  payload: TASK_RULES.payload,
  headers: TASK_RULES.headers,
  timeoutMs: (value) => checkWholeNumber('timeoutMs', [100, LONGEST_TIMEOUT_MS], value),
};

/** Turns what somebody sent into what may be POSTed, or refuses it with every fault at once. */
@Injectable()
export class WebhookTestFactoryService {
  createRequest(dto: TestWebhookDto): WebhookRequest {
    refuseFaults(['input'], dto, RULES, ['webhookUrl']);
    const { webhookUrl, payload = {}, headers = [], timeoutMs = DEFAULT_TIMEOUT_MS } = dto;
    return {
      webhookUrl,
      payload: JSON.stringify(payload),
      headers: readHeaders(headers.map(({ name, value }) => [name, value])),
      timeoutMs,
      identity: {}, // it belongs to no run
    };
  }
}
