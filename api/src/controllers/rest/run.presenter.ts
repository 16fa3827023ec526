import type { TaskRun } from '../../core/entities/index.js';
import { latenessMs } from '../graphql/lateness.js';
import { present, type Presented } from './contract/present.js';

export function presentRun(run: TaskRun): Presented {
  // The fence counts claims, and every claim begins an attempt.
  return present('TaskRun', {
    ...run,
    attemptCount: run.fence,
    latenessMs: latenessMs(run.scheduledFor, run.startedAt),
  });
}
