import { useMutation } from '@apollo/client/react';
import { SendIcon } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { Sheet } from '@/components/ui/sheet';
import type { TaskQuery } from '@/gql/detail';
import { TestWebhookDocument, type TestWebhookInput } from '@/gql/form';
import { describeError } from '@/lib/apollo/describe-error';
import { TrialResult } from '../form/trial/trial-result';
import { longestTrialMs, type Trial } from '../form/trial/use-webhook-trial';

type SentTask = Pick<NonNullable<TaskQuery['task']>, 'webhookUrl' | 'headers' | 'payload' | 'timeoutMs'>;

interface TrialSheetProps {
  readonly task: SentTask;
  readonly onClose: () => void;
}

/** A test request of a task as it is stored. Not sent by opening: the webhook is real. */
export function TrialSheet({ task, onClose }: TrialSheetProps) {
  const { trial, send } = useTrial(task);
  return (
    <Sheet
      title="Test request"
      description="One POST of the payload, with the task’s headers and time-out. It is no run: nothing is stored or retried."
      onClose={onClose}
    >
      <div className="flex flex-col gap-4 p-4">
        <p className="font-mono text-xs break-all">POST {task.webhookUrl}</p>
        <Button variant="primary" className="self-start" onClick={send} aria-disabled={trial.kind === 'sending'}>
          <SendIcon aria-hidden /> {trial.kind === 'none' ? 'Send' : 'Send again'}
        </Button>
        <TrialResult trial={trial} />
      </div>
    </Sheet>
  );
}

function useTrial({ webhookUrl, headers, payload, timeoutMs }: SentTask): { trial: Trial; send: () => void } {
  const [testWebhook, { data, error, loading }] = useMutation(TestWebhookDocument);
  const send = (): void => {
    if (loading) return;
    const sent = headers.map(({ name, value }) => ({ name, value }));
    const timeout = Math.min(timeoutMs, longestTrialMs);
    const input: TestWebhookInput = { webhookUrl, headers: sent, payload, timeoutMs: timeout };
    testWebhook({ variables: { input } }).catch(() => undefined); // `error` says it
  };
  const trialNow = (): Trial => {
    if (loading) return { kind: 'sending' };
    if (error) return { kind: 'failed', reason: describeError(error) };
    if (!data) return { kind: 'none' };
    const { result, userErrors } = data.testWebhook;
    if (result) return { kind: 'answered', reply: result };
    return { kind: 'failed', reason: userErrors.map(({ message }) => message).join(' ') };
  };
  return { trial: trialNow(), send };
}
