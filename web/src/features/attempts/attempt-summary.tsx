import type { ReactNode } from 'react';
import Link from 'next/link';
import { Fact, FactList } from '@/components/ui/fact-list';
import { StatusPill } from '@/components/ui/status-pill';
import type { AttemptHeadFragment } from '@/gql/attempts';
import { formatDuration } from '@/lib/time/format-duration';
import { useInstantFormat } from '@/lib/time/use-instant-format';
import { attemptStates, replyInShort } from './attempt-state';

interface AttemptSummaryProps {
  readonly attempt: AttemptHeadFragment;
  readonly children?: ReactNode;
}

export function AttemptSummary({ attempt, children }: AttemptSummaryProps) {
  const { full } = useInstantFormat(attempt.task.timeZone);
  return (
    <div className="flex flex-col gap-3 border-b border-line p-4">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <StatusPill {...attemptStates[attempt.status]} />
        <span className="font-medium">{replyInShort(attempt)}</span>
        {attempt.executionTime !== null && <span>{formatDuration(attempt.executionTime)}</span>}
        {children && <div className="ml-auto flex flex-wrap gap-2">{children}</div>}
      </div>
      <FactList>
        <Fact name="Task">
          <Link href={`/tasks/${attempt.task.id}`} className="font-medium underline underline-offset-2">
            {attempt.task.name}
          </Link>
        </Fact>
        <Fact name="Attempt">
          {attempt.retryCount + 1} of at most {attempt.task.maxRetry + 1}
          <span className="text-ink-3"> · {triggers[attempt.trigger]}</span>
        </Fact>
        <Fact name="Began">{full(attempt.createdAt)}</Fact>
        <Fact name="Id">
          <code className="text-xs">{attempt.id}</code>
        </Fact>
      </FactList>
    </div>
  );
}

const triggers: Record<AttemptHeadFragment['trigger'], string> = {
  SCHEDULE: 'by its schedule',
  CATCH_UP: 'to catch up',
  MANUAL: 'by hand',
  EXTERNAL: 'by an entry from outside',
};
