import { Injectable } from '@nestjs/common';
import { DomainError } from '@task-scheduler/engine/core/errors';
import { readHeaders } from '@task-scheduler/engine/core/request-headers';
import type { NewTask, TaskChanges } from '../../core/abstracts/index.js';
import type { CreateTaskDto, UpdateTaskDto } from '../../core/dtos/index.js';
import { refusingAt } from '../../core/refusal.js';
import { backoffOf } from '../../core/retry-policy.js';
import { shown } from '../../core/rules/shown.js';
import { checkText } from '../../core/rules/text.js';
import { refuseFaults } from './refuse-faults.js';
import { NEW_TASK_RULES, TASK_RULES } from './task-rules.js';

/** Turns what somebody sent into what may be stored, or refuses it with every fault at once. */
@Injectable()
export class TaskFactoryService {
  createNewTask(dto: CreateTaskDto): NewTask {
    refuseFaults(['input'], dto, NEW_TASK_RULES, ['name', 'schedule', 'webhookUrl']);
    const { status = 'ready', ...definition } = dto;
    const { name, schedule, webhookUrl } = dto;
    return { definition: { ...changesOf(definition), name: name.trim(), schedule, webhookUrl }, status };
  }

  updateTask(dto: UpdateTaskDto): TaskChanges {
    refuseFaults(['input'], dto, TASK_RULES);
    return changesOf(dto);
  }

  /** A task for `key`: its input may leave the key out, but not name another one. */
  createTaskWithKey(key: string, dto: CreateTaskDto): NewTask {
    const asked = this.readKey(key);
    const { definition, status } = this.createNewTask(dto);
    if (definition.key !== undefined && definition.key !== asked) refuseOtherKey(asked, definition.key);
    return { definition: { ...definition, key: asked }, status };
  }

  readKey(key: string): string {
    refusingAt(['key'], () => checkText('key', 200, key));
    return key.trim();
  }

  /** Blank means no reason. */
  pauseReason(reason: string | null): string | null {
    const text = trimmedOrNull(reason);
    if (text !== null) refusingAt(['reason'], () => checkText('reason', 500, text));
    return text;
  }
}

function refuseOtherKey(asked: string, got: string | null): never {
  return refusingAt(['input', 'key'], () => {
    throw new DomainError('INVALID', `expected key to be ${shown(asked)} or left out, got: ${shown(got)}`);
  });
}

/** Blank means none. */
function trimmedOrNull(text: string | null): string | null {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
}

function changesOf({ name, key, description, tags, headers, retryPolicy, ...others }: UpdateTaskDto): TaskChanges {
  return {
    ...others,
    ...(name !== undefined && { name: name.trim() }),
    ...(key !== undefined && { key: key?.trim() ?? null }),
    ...(description !== undefined && { description: trimmedOrNull(description) }),
    ...(tags && { tags: [...new Set(tags.map((tag) => tag.trim()))] }),
    ...(headers && { headers: readHeaders(headers.map((header) => [header.name, header.value])) }),
    ...(retryPolicy && { retryBackoff: backoffOf(retryPolicy) }),
  };
}
