'use client';

import { skipToken, useQuery } from '@apollo/client/react';
import { EmptyState } from '@/components/ui/empty-state';
import { ErrorState } from '@/components/ui/error-state';
import { Sheet } from '@/components/ui/sheet';
import { Skeleton } from '@/components/ui/skeleton';
import { StatusPill } from '@/components/ui/status-pill';
import { AttemptDetail } from '@/features/attempts/attempt-detail';
import { RunDocument, type RunSummaryFragment } from '@/gql/detail';
import { describeError } from '@/lib/apollo/describe-error';
import { formatDuration } from '@/lib/time/format-duration';
import { useInstantFormat } from '@/lib/time/use-instant-format';
import { isUuid } from '@/lib/uuid';
import { runStates, runTriggers } from '../run-state';
import { runDurationMs } from '../strip/bar';
import { AttemptAccordion } from './attempt-accordion';

interface RunSheetProps {
  readonly id: string;
  readonly onClose: () => void;
}

/** One run and all its attempts. */
export function RunSheet({ id, onClose }: RunSheetProps) {
  const { data, error, refetch } = useQuery(RunDocument, isUuid(id) ? { variables: { id } } : skipToken);
  const run = isUuid(id) ? data?.taskRun : null;
  const { full } = useInstantFormat(run?.task.timeZone);
  return (
    <Sheet
      title={run ? `Run of ${full(run.scheduledFor)}` : 'Run'}
      description={run ? <RunFacts run={run} /> : 'One firing of the task, with all its attempts.'}
      onClose={onClose}
    >
      {run?.attempts.length === 0 && <p className="p-4 text-ink-2">{run.reason ?? 'No attempt has begun yet.'}</p>}
      {run && (
        <AttemptAccordion attempts={run.attempts}>{(attemptId) => <AttemptDetail id={attemptId} />}</AttemptAccordion>
      )}
      {run === null && (
        <EmptyState title="This run is gone" text="Its task was deleted, or the address is not quite right." />
      )}
      {run === undefined && !error && <Skeleton rows={4} label="Loading the run" />}
      {run === undefined && error && (
        <ErrorState title="The run could not be loaded" reason={describeError(error)} onRetry={() => void refetch()} />
      )}
    </Sheet>
  );
}

function RunFacts({ run }: { readonly run: RunSummaryFragment }) {
  const durationMs = runDurationMs(run);
  return (
    <div className="mt-1.5 flex flex-wrap items-center gap-x-3 gap-y-1">
      <StatusPill {...runStates[run.state]} />
      <span>{run.attemptCount === 1 ? '1 attempt' : `${run.attemptCount} attempts`}</span>
      {durationMs !== null && <span>{formatDuration(durationMs)} in all</span>}
      {run.latenessMs !== null && <span>{formatDuration(run.latenessMs)} late</span>}
      <span>{runTriggers[run.trigger]}</span>
    </div>
  );
}
