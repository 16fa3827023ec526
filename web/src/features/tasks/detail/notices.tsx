'use client';

import { skipToken, useQuery } from '@apollo/client/react';
import { InfoIcon, PlayIcon, XIcon } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { FailedAttemptDocument, type TaskQuery } from '@/gql/detail';
import { useInstantFormat } from '@/lib/time/use-instant-format';
import { useTaskActions } from '../actions/use-task-actions';
import { replyInShort } from '@/features/attempts/attempt-state';
import { diagnosisToShow } from '../diagnosis-to-show';
import { useDetailQuery } from './detail-query';

interface NoticesProps {
  readonly task: NonNullable<TaskQuery['task']>;
}

/** Why the task does not run, or not well, in the server's own words; nothing while all is well. */
export function Notices({ task }: NoticesProps) {
  const hasFailed = task.status === 'FAILED' && task.lastLog?.status === 'FAILED';
  const notices = diagnosisToShow(task.diagnosis);
  if (!hasFailed && notices.length === 0) return null;
  return (
    <div className="flex flex-col gap-2">
      {hasFailed && <FailedNotice task={task} />}
      {notices.map(({ code, message }) => (
        <p key={code} className="flex items-start gap-2 rounded-lg border border-line bg-surface px-4 py-2.5">
          <InfoIcon aria-hidden className="mt-0.5 size-4 shrink-0 text-ink-3" />
          <span className="min-w-0 break-words first-letter:uppercase">{message}</span>
        </p>
      ))}
    </div>
  );
}

function FailedNotice({ task }: NoticesProps) {
  const { lastLog, nextRunAt, timeZone } = task;
  const { full } = useInstantFormat(timeZone);
  const { runNow } = useTaskActions();
  const [, change] = useDetailQuery();
  const { data } = useQuery(FailedAttemptDocument, lastLog ? { variables: { id: lastLog.id } } : skipToken);
  if (!lastLog) return null;
  const attempt = data?.taskLog;
  const count = attempt && ` after ${attempt.retryCount + 1} of ${attempt.task.maxRetry + 1} attempts`;
  return (
    <div className="flex flex-wrap items-start gap-x-4 gap-y-2 rounded-lg bg-failed-bg px-4 py-3 text-failed">
      <XIcon aria-hidden className="mt-0.5 size-4 shrink-0 stroke-[2.5]" />
      <div className="min-w-0 flex-1 basis-64 break-words">
        <p className="font-medium">
          Failed{count} at {full(lastLog.createdAt)}: {replyInShort(lastLog)}
        </p>
        {attempt?.explanation && <p>{attempt.explanation}</p>}
        <p>{nextRunAt ? `It fires again at ${full(nextRunAt)}.` : 'It does not fire again while it is paused.'}</p>
      </div>
      <div className="flex gap-2">
        <Button size="small" onClick={() => runNow(task)}>
          <PlayIcon aria-hidden /> Run again
        </Button>
        <Button size="small" onClick={() => void change({ run: lastLog.run.id })}>
          Open the run
        </Button>
      </div>
    </div>
  );
}
