import { Injectable } from '@nestjs/common';
import { DomainError } from '@task-scheduler/engine/core/errors';
import { checkWebhookUrl } from '@task-scheduler/engine/core/webhook-url';
import type { CreateTaskDto, UpdateTaskDto } from '../../core/dtos/index.js';
import { type Fault, faultsAt, RefusedError, refusingAt } from '../../core/refusal.js';
import { checkPayload } from '../../core/rules/payload.js';
import { checkSchedule, checkTimeZone } from '../../core/rules/schedule.js';
import { shown } from '../../core/rules/shown.js';
import { checkText } from '../../core/rules/text.js';
import { checkWholeNumber } from '../../core/rules/whole-number.js';

/** Turns what somebody sent into what may be stored, or refuses it with every fault at once. */
@Injectable()
export class TaskFactoryService {
  createNewTask(dto: CreateTaskDto): CreateTaskDto {
    refuseFaults(dto, RULES, ['name', 'schedule', 'webhookUrl']);
    return { ...dto, name: dto.name.trim() };
  }

  updateTask(dto: UpdateTaskDto): UpdateTaskDto {
    const { status: _, ...rules } = RULES;
    refuseFaults(dto, rules, []);
    return dto.name === undefined ? dto : { ...dto, name: dto.name.trim() };
  }

  /** Blank means no reason. */
  pauseReason(reason: string | null | undefined): string | null {
    if (reason == null || reason.trim() === '') return null;
    refusingAt(['reason'], () => checkText('reason', 500, reason));
    return reason.trim();
  }
}

type Rule = (value: unknown) => void;

// The types of the DTOs are what callers promise; REST bodies come as they are, and GraphQL lets null through.
const RULES: Record<keyof CreateTaskDto, Rule> = {
  name: (value) => checkText('name', 200, value),
  schedule: checkSchedule,
  webhookUrl: (value) => checkWebhookUrl(typeof value === 'string' ? value : refuse('INVALID_URL', 'webhookUrl', 'text', value)),
  payload: checkPayload,
  maxRetry: (value) => checkWholeNumber('maxRetry', [0, 100], value),
  status: (value) => {
    if (value !== 'ready' && value !== 'failed') {
      refuse('INVALID', 'status', 'ready or failed (running belongs to the engine)', value);
    }
  },
  timeZone: checkTimeZone,
  timeoutMs: (value) => checkWholeNumber('timeoutMs', [100, 600_000], value),
  enabled: (value) => {
    if (typeof value !== 'boolean') refuse('INVALID', 'enabled', 'true or false', value);
  },
};

function refuseFaults(dto: object, rules: Partial<Record<string, Rule>>, required: readonly string[]): void {
  if (Array.isArray(dto)) refusingAt(['input'], () => refuse('INVALID', 'a task', 'an object', dto));
  const given = Object.entries(dto).filter(([, value]) => value !== undefined);
  const missing = required.filter((name) => !given.some(([field]) => field === name));
  const faults: Fault[] = [
    ...missing.flatMap((name) => faultsAt(['input', name], () => refuse('BLANK', name, 'given', undefined))),
    ...given.flatMap(([name, value]) => faultsAt(['input', name], () => ruleFor(rules, name)(value))),
  ];
  if (faults.length > 0) throw new RefusedError(faults);
}

function ruleFor(rules: Partial<Record<string, Rule>>, name: string): Rule {
  const known = Object.keys(rules);
  const rule = known.includes(name) ? rules[name] : undefined;
  return rule ?? (() => refuse('INVALID', 'every field', `one of ${known.join(', ')}`, name));
}

function refuse(code: 'BLANK' | 'INVALID' | 'INVALID_URL', what: string, rule: string, value: unknown): never {
  throw new DomainError(code, `expected ${what} to be ${rule}, got: ${value === undefined ? 'nothing' : shown(value)}`);
}
