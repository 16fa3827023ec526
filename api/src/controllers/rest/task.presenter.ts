import type { Response } from 'express';
import { createHash } from 'node:crypto';
import type { Task } from '../../core/entities/index.js';
import { nextRunOf } from '../../core/next-run.js';
import { headersOf } from '../../core/request-headers.js';
import { retryPolicyOf } from '../../core/retry-policy.js';
import { describeTask } from '../../core/schedule-words.js';
import { present, type Presented } from './contract/present.js';

/** A task as REST shows it: what can be sent comes back in the form it was sent in, with the spec's own words for states. */
export function presentTask(task: Task): Presented {
  return present('Task', {
    ...task,
    headers: headersOf(task),
    retryPolicy: retryPolicyOf(task),
    nextRunAt: nextRunOf(task),
    scheduleDescription: describeTask(task),
    enabled: task.pausedAt === null,
  });
}

/** The task, and its ETag: Express answers 304 to whoever has it already. */
export function sendTask(response: Response, task: Task): Presented {
  const presented = presentTask(task);
  response.setHeader('etag', etagOf(task.version, presented));
  return presented;
}

/**
 * `"<version>-<digest>"`. The digest tells whether anything changed, for If-None-Match; If-Match asks for the version alone, which
 * counts edits: that a task ran since it was read must not refuse an edit of its name.
 */
export function etagOf(version: number, presented: Presented): string {
  const digest = createHash('sha256').update(JSON.stringify(presented)).digest('base64url').slice(0, 12);
  return `"${version}-${digest}"`;
}

/** Null asks for no version. What cannot be an ETag of ours is one that no task has: versions count from 1. */
export function versionIn(ifMatch: string | undefined): number | null {
  if (ifMatch === undefined || ifMatch.trim() === '*') return null;
  return Number(/^"(\d{1,9})(?:-[\w-]*)?"$/.exec(ifMatch.trim())?.[1] ?? 0);
}
