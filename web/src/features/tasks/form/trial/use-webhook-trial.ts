import { useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { useMutation } from '@apollo/client/react';
import { TestWebhookDocument, type TestWebhookInput, type TestWebhookMutation } from '@/gql/form';
import { describeError } from '@/lib/apollo/describe-error';
import { fieldOf } from '../values/field-of';
import { durationOf, headersOf } from '../values/input-of';
import { taskFields, type TaskFormValues } from '../values/task-form-values';

export type TrialReply = NonNullable<TestWebhookMutation['testWebhook']['result']>;

/** A test request and what became of it. */
export type Trial =
  | { readonly kind: 'none' }
  | { readonly kind: 'sending' }
  | { readonly kind: 'answered'; readonly reply: TrialReply }
  | { readonly kind: 'failed'; readonly reason: string };

/** Longer nobody looks at a form; the API takes no more. */
export const longestTrialMs = 30_000;
const sent = ['webhookUrl', 'headers', 'payload', 'timeout'] as const;

/** Sends what the form holds now, one request at a time; nothing is stored. */
export function useWebhookTrial(form: UseFormReturn<TaskFormValues>): { trial: Trial; sendTrial: () => Promise<void> } {
  const [trial, setTrial] = useState<Trial>({ kind: 'none' });
  const [testWebhook] = useMutation(TestWebhookDocument);

  const sendTrial = async (): Promise<void> => {
    if (trial.kind === 'sending' || !(await form.trigger(sent, { shouldFocus: true }))) return;
    setTrial({ kind: 'sending' });
    try {
      const { data } = await testWebhook({ variables: { input: trialInputOf(form.getValues()) } });
      const reply = data?.testWebhook.result;
      setTrial(reply ? { kind: 'answered', reply } : { kind: 'none' });
      for (const fault of data?.testWebhook.userErrors ?? []) tellFault(form, fault);
    } catch (error) {
      setTrial({ kind: 'failed', reason: describeError(error) });
    }
  };
  return { trial, sendTrial };
}

function trialInputOf(values: TaskFormValues): TestWebhookInput {
  const payload: unknown = JSON.parse(values.payload);
  const timeoutMs = Math.min(durationOf(values.timeout), longestTrialMs);
  return { webhookUrl: values.webhookUrl, headers: headersOf(values), payload, timeoutMs };
}

type Fault = TestWebhookMutation['testWebhook']['userErrors'][number];

function tellFault(form: UseFormReturn<TaskFormValues>, fault: Fault): void {
  const field = fieldOf(fault);
  form.setError(field, { message: fault.message });
  if (taskFields.some((known) => known === field) && field !== 'root') form.setFocus(field);
}
