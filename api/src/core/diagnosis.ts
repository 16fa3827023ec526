import type { Task, TaskRun } from './entities/index.js';
import { nextRunOf, type ScheduledTask } from './next-run.js';
import type { SystemStatus } from './system-status.js';

export interface Diagnosis {
  code: DiagnosisCode;
  /** In words, with the cure when known. */
  message: string;
  since: Date | null;
}

export type DiagnosisCode =
  | 'PAUSED'
  | 'NEVER_MATCHES'
  | 'WAITING_RETRY'
  | 'RUNNING_LONG'
  | 'QUEUED_BEHIND'
  | 'NO_CONSUMER_ALIVE'
  | 'NO_SCHEDULER_ALIVE'
  | 'SCHEDULER_LAGGING'
  | 'DESTINATION_FAILING';

/** A run that has not ended. */
export type ActiveRun = Pick<TaskRun, 'state' | 'retry' | 'createdAt'> & {
  /** When a waiting run may be attempted again; null when it waits for the run before it. */
  availableAt: Date | null;
  /** When its entry was last pushed. */
  pushedAt: Date | null;
  /** When the attempt that is being made began. */
  attemptedAt: Date | null;
};

export type DiagnosedTask = ScheduledTask & Pick<Task, 'pauseReason' | 'scheduleError' | 'timeoutMs'>;

export interface Symptoms {
  task: DiagnosedTask;
  activeRuns: readonly ActiveRun[];
  consecutiveFailures: number;
  system: SystemStatus;
}

/** Why a task does not run right now, or not well; empty when all is well. */
export function diagnose(symptoms: Symptoms, now: Date): Diagnosis[] {
  return [...ofTask(symptoms.task), ...ofPlatform(symptoms, now), ...ofRuns(symptoms, now), ...ofReplies(symptoms)];
}

/** Beyond this, waiting is worth a word. */
const PATIENCE_MS = 10_000;
const FAILURES = 3;

function ofTask(task: DiagnosedTask): Diagnosis[] {
  const { pausedAt, pauseReason, scheduleError } = task;
  if (pausedAt !== null) {
    const message = `the task is paused${pauseReason === null ? '' : `: ${pauseReason}`} (resumeTask lets it fire again)`;
    return [{ code: 'PAUSED', message, since: pausedAt }];
  }
  if (nextRunOf(task) !== null) return [];
  const message = scheduleError ?? 'the schedule has no occurrence within five years';
  return [{ code: 'NEVER_MATCHES', message, since: task.scheduleSince }];
}

function ofPlatform({ task, activeRuns, system }: Symptoms, now: Date): Diagnosis[] {
  const isQueued = activeRuns.some(({ state }) => state === 'queued');
  const found: Diagnosis[] = [];
  if (isQueued && system.consumers?.length === 0) {
    const message = 'a run is queued, and no consumer has been heard of for 15 seconds: start one';
    found.push({ code: 'NO_CONSUMER_ALIVE', message, since: null });
  }
  if (task.pausedAt !== null) return found;
  if (system.schedulers?.length === 0) {
    const message = 'no scheduler has been heard of for 15 seconds: start one';
    found.push({ code: 'NO_SCHEDULER_ALIVE', message, since: null });
  } else if (isOver(task.nextRunAt, now)) {
    const message = 'the next occurrence is due, and no scheduler has turned it into a run: they are behind';
    found.push({ code: 'SCHEDULER_LAGGING', message, since: task.nextRunAt });
  }
  return found;
}

function ofRuns({ task, activeRuns }: Symptoms, now: Date): Diagnosis[] {
  return activeRuns.flatMap((run): Diagnosis[] => {
    if (run.state === 'waiting') return [waiting(run)];
    if (run.state === 'queued' && isOver(run.pushedAt, now)) {
      const message = 'a run is queued behind others: the consumers are busy';
      return [{ code: 'QUEUED_BEHIND', message, since: run.pushedAt }];
    }
    const limit = new Date(now.getTime() - task.timeoutMs);
    if (run.state !== 'running' || !isOver(run.attemptedAt, limit)) return [];
    const message = `an attempt has lasted longer than timeoutMs (${task.timeoutMs}): its consumer may be lost`;
    return [{ code: 'RUNNING_LONG', message, since: run.attemptedAt }];
  });
}

function waiting({ availableAt, retry, createdAt }: ActiveRun): Diagnosis {
  if (availableAt === null) {
    return { code: 'QUEUED_BEHIND', message: 'an occurrence waits for the run before it to end', since: createdAt };
  }
  return {
    code: 'WAITING_RETRY',
    message: `retry ${retry} waits until ${availableAt.toISOString()}`,
    since: createdAt,
  };
}

function ofReplies({ consecutiveFailures }: Symptoms): Diagnosis[] {
  if (consecutiveFailures < FAILURES) return [];
  const message = `the last ${consecutiveFailures} attempts failed: see message and failureKind of the newest`;
  return [{ code: 'DESTINATION_FAILING', message, since: null }];
}

function isOver(moment: Date | null, now: Date): boolean {
  return moment !== null && now.getTime() - moment.getTime() > PATIENCE_MS;
}
