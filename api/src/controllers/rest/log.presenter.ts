import { Injectable } from '@nestjs/common';
import { timingOf } from '@task-scheduler/engine/core/timing';
import type { TaskLog } from '../../core/entities/index.js';
import { explainFailure } from '../../core/explanation/explain-failure.js';
import { nextAttemptAt } from '../../core/next-attempt.js';
import { headersOf } from '../../core/request-headers.js';
import { TaskLogUseCases, TaskRunUseCases } from '../../use-cases/index.js';
import { latenessMs } from '../graphql/lateness.js';
import { present, type Presented } from './contract/present.js';

@Injectable()
export class LogPresenter {
  constructor(
    private readonly logs: TaskLogUseCases,
    private readonly runs: TaskRunUseCases,
  ) {}

  /** With their runs and what they sent: two statements, however many they are. One that is deleted meanwhile is left out. */
  async presentAll(logs: readonly TaskLog[]): Promise<Presented[]> {
    const [runs, requests] = await Promise.all([
      this.runs.getRuns([...new Set(logs.map(({ runId }) => runId))]),
      this.logs.getRequests(logs),
    ]);
    const runById = new Map(runs.map((run) => [run.id, run]));
    return logs.flatMap((log, place): Presented[] => {
      const [run, request] = [runById.get(log.runId), requests[place]];
      if (!run || !request) return [];
      const { failureKind } = log;
      const presented = present('TaskLog', {
        ...log,
        trigger: run.trigger,
        timing: timingOf(log),
        explanation: failureKind && explainFailure({ ...log, failureKind, webhookUrl: request.webhookUrl }),
        nextAttemptAt: nextAttemptAt(log, run),
        latenessMs: latenessMs(log.scheduledFor, log.createdAt),
      });
      return [presented];
    });
  }

  async presentRequest(log: TaskLog): Promise<Presented> {
    const [request] = await this.logs.getRequests([log]);
    return present('TaskLogRequest', {
      ...request,
      url: request?.webhookUrl,
      headers: request && headersOf(request),
      taskVersion: log.taskVersion,
    });
  }
}
