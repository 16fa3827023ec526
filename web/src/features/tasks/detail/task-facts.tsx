import type { ReactNode } from 'react';
import { Panel } from '@/components/ui/panel';
import { RelativeTime } from '@/components/ui/relative-time';
import { TextBlock } from '@/components/ui/text-block';
import type { TaskQuery } from '@/gql/detail';
import { formatDuration } from '@/lib/time/format-duration';

export function TaskFacts({ task }: { readonly task: NonNullable<TaskQuery['task']> }) {
  return (
    <Panel title="Definition">
      <dl className="flex flex-col gap-3 p-4">
        <Fact name="Webhook">
          <span className="font-mono text-xs break-all">{task.webhookUrl}</span>
        </Fact>
        <Fact name="Payload">
          <TextBlock label="Payload" text={JSON.stringify(task.payload, null, 2)} />
        </Fact>
        <Fact name="Retries">{retriesInWords(task.maxRetry)}</Fact>
        <Fact name="Timeout">{formatDuration(task.timeoutMs)}</Fact>
        <Fact name="Created">
          <RelativeTime at={task.createdAt} />
        </Fact>
        <Fact name="Id">
          <span className="font-mono text-xs break-all">{task.id}</span>
        </Fact>
      </dl>
    </Panel>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="min-w-0">
      <dt className="text-xs text-ink-3">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function retriesInWords(maxRetry: number): string {
  return maxRetry === 0 ? 'None: one attempt a run' : `${maxRetry}, so up to ${maxRetry + 1} attempts a run`;
}
