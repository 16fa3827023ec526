import { Injectable } from '@nestjs/common';
import { DomainError, type DomainErrorCode } from '@task-scheduler/engine/core/errors';
import { checkWebhookUrl } from '@task-scheduler/engine/core/webhook-url';
import type { CreateTaskDto, UpdateTaskDto } from '../../core/dtos/index.js';
import { faultsAt, RefusedError, refusingAt } from '../../core/refusal.js';
import { checkPayload } from '../../core/rules/payload.js';
import { checkSchedule, checkTimeZone } from '../../core/rules/schedule.js';
import { shown } from '../../core/rules/shown.js';
import { checkText } from '../../core/rules/text.js';
import { checkWholeNumber } from '../../core/rules/whole-number.js';

/** Turns what somebody sent into what may be stored, or refuses it with every fault at once. */
@Injectable()
export class TaskFactoryService {
  createNewTask(dto: CreateTaskDto): CreateTaskDto {
    refuseFaults(dto, RULES_OF_NEW, ['name', 'schedule', 'webhookUrl']);
    return { ...dto, name: dto.name.trim() };
  }

  updateTask(dto: UpdateTaskDto): UpdateTaskDto {
    refuseFaults(dto, RULES);
    return dto.name === undefined ? dto : { ...dto, name: dto.name.trim() };
  }

  /** Blank means no reason. */
  pauseReason(reason: string | null): string | null {
    const text = reason?.trim() ?? '';
    if (text === '') return null;
    refusingAt(['reason'], () => checkText('reason', 500, text));
    return text;
  }
}

// A body of a megabyte may hold a hundred thousand unknown fields.
const MAX_FAULTS = 20;

type Rule = (value: unknown) => void;

// The types of the DTOs are what callers promise. REST bodies come as they are, and GraphQL lets null through.
const RULES: Record<keyof UpdateTaskDto, Rule> = {
  name: (value) => checkText('name', 200, value),
  schedule: checkSchedule,
  webhookUrl: (value) =>
    typeof value === 'string' ? checkWebhookUrl(value) : refuse('INVALID_URL', 'webhookUrl', 'text', shown(value)),
  payload: checkPayload,
  maxRetry: (value) => checkWholeNumber('maxRetry', [0, 100], value),
  timeZone: checkTimeZone,
  timeoutMs: (value) => checkWholeNumber('timeoutMs', [100, 600_000], value),
  enabled: (value) => {
    if (typeof value !== 'boolean') refuse('INVALID', 'enabled', 'true or false', shown(value));
  },
};

const RULES_OF_NEW: Record<keyof CreateTaskDto, Rule> = {
  ...RULES,
  status: (value) => {
    if (value === 'ready' || value === 'failed') return;
    refuse('INVALID', 'status', 'ready or failed (running belongs to the engine)', shown(value));
  },
};

function refuseFaults(dto: unknown, rules: Readonly<Record<string, Rule>>, required: readonly string[] = []): void {
  if (typeof dto !== 'object' || dto === null || Array.isArray(dto)) {
    return refusingAt(['input'], () => refuse('INVALID', 'task', 'an object', shown(dto)));
  }
  const given = new Map<string, unknown>(Object.entries(dto).filter(([, value]) => value !== undefined));
  const missing = required.filter((name) => !given.has(name));
  const faults = [
    ...missing.flatMap((name) => faultsAt(['input', name], () => refuse('BLANK', name, 'given', 'nothing'))),
    ...[...given].flatMap(([name, value]) => faultsAt(['input', name], () => ruleFor(rules, name)(value))),
  ];
  if (faults.length > 0) throw new RefusedError(faults.slice(0, MAX_FAULTS));
}

function ruleFor(rules: Readonly<Record<string, Rule>>, name: string): Rule {
  const rule = Object.entries(rules).find(([known]) => known === name)?.[1];
  return rule ?? (() => refuse('INVALID', 'field', `one of ${Object.keys(rules).join(', ')}`, shown(name)));
}

function refuse(code: DomainErrorCode, what: string, rule: string, got: string): never {
  throw new DomainError(code, `expected ${what} to be ${rule}, got: ${got}`);
}
