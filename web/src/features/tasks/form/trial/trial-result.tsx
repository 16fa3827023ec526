import { StatusPill } from '@/components/ui/status-pill';
import { AttemptFailure } from '@/features/attempts/attempt-failure';
import { AttemptReply } from '@/features/attempts/attempt-reply';
import { AttemptTiming } from '@/features/attempts/attempt-timing';
import { formatDuration } from '@/lib/time/format-duration';
import type { Trial, TrialReply } from './use-webhook-trial';

export function TrialResult({ trial }: { readonly trial: Trial }) {
  return (
    // On a small screen, the button that was pressed is far away.
    <div key={trial.kind} ref={scrollIntoSight}>
      <State trial={trial} />
    </div>
  );
}

function scrollIntoSight(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}

function State({ trial }: { readonly trial: Trial }) {
  switch (trial.kind) {
    case 'none':
      return null;
    case 'sending':
      return <StatusPill tone="running" label="Waiting for the reply…" />;
    case 'failed':
      return <p className="text-failed">The test request was not sent. {trial.reason}</p>;
    case 'answered':
      return <Answer reply={trial.reply} />;
  }
}

function Answer({ reply }: { readonly reply: TrialReply }) {
  return (
    <div className="flex flex-col gap-3">
      <p className="flex items-center gap-2">
        {reply.ok ? <StatusPill tone="finish" label="It works" /> : <StatusPill tone="failed" label="It fails" />}
        <span className="text-ink-2">after {formatDuration(reply.executionTime)}</span>
      </p>
      <div className="-mx-4 empty:hidden">
        <AttemptFailure explanation={reply.explanation} />
      </div>
      <AttemptTiming exchange={reply} />
      <AttemptReply reply={reply} />
    </div>
  );
}
