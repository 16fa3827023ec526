'use client';

import type { ReactNode } from 'react';
import { useQuery } from '@apollo/client/react';
import { EmptyState } from '@/components/ui/empty-state';
import { ErrorState } from '@/components/ui/error-state';
import { Skeleton } from '@/components/ui/skeleton';
import { Tabs } from '@/components/ui/tabs';
import { AttemptHeadDocument, AttemptPartsDocument, type AttemptHeadFragment } from '@/gql/attempts';
import { describeError } from '@/lib/apollo/describe-error';
import { useFirstStep } from '@/lib/preferences/use-first-step';
import { AttemptFailure } from './attempt-failure';
import { AttemptReply } from './attempt-reply';
import { AttemptRequest } from './attempt-request';
import { AttemptSummary } from './attempt-summary';
import { AttemptTiming } from './attempt-timing';

interface AttemptDetailProps {
  readonly id: string;
  /** What can be done with the attempt here, beside its status. */
  readonly children?: ReactNode;
}

/** One attempt whole: what was sent, what came back, how long each phase took, and what a failure means. */
export function AttemptDetail({ id, children }: AttemptDetailProps) {
  const { data, error, refetch } = useQuery(AttemptHeadDocument, { variables: { id } });

  if (!data && error) {
    return (
      <ErrorState
        title="The attempt could not be loaded"
        reason={describeError(error)}
        onRetry={() => void refetch()}
      />
    );
  }
  if (!data) return <Skeleton rows={6} label="Loading the attempt" />;
  if (!data.taskLog) {
    return <EmptyState title="This attempt is gone" text="Its task was deleted, or the address is not quite right." />;
  }
  return (
    <div className="flex flex-col">
      <AttemptSummary attempt={data.taskLog}>{children}</AttemptSummary>
      {/* What was fetched while the attempt ran is out of date once it has ended. */}
      <Parts key={data.taskLog.status} attempt={data.taskLog} />
    </div>
  );
}

function Parts({ attempt }: { readonly attempt: AttemptHeadFragment }) {
  useFirstStep(attempt.status === 'FAILED' ? 'opened' : null);
  const { data, error, refetch } = useQuery(AttemptPartsDocument, { variables: { id: attempt.id } });
  const parts = data?.taskLog;

  if (!parts && error) {
    return (
      <ErrorState
        title="The exchange could not be loaded"
        reason={describeError(error)}
        onRetry={() => void refetch()}
      />
    );
  }
  if (!parts) return <Skeleton rows={4} label="Loading request and response" />;
  return (
    <>
      <AttemptFailure explanation={parts.explanation} nextAttemptAt={parts.nextAttemptAt} />
      <Tabs
        label="The exchange"
        initial="response"
        tabs={[
          { value: 'request', name: 'Request', content: <AttemptRequest request={parts.request} /> },
          { value: 'response', name: 'Response', content: <AttemptReply reply={parts} /> },
          {
            value: 'timing',
            name: 'Timing',
            content: <AttemptTiming exchange={parts} latenessMs={attempt.latenessMs} />,
          },
        ]}
      />
    </>
  );
}
