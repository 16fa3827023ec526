import { useMutation } from '@apollo/client/react';
import { toast } from 'sonner';
import { toastError } from '@/components/ui/toast-error';
import { DeleteTaskDocument, PauseTaskDocument, ResumeTaskDocument, RunTaskDocument } from '@/gql/graphql';
import { describeError } from '@/lib/apollo/describe-error';

export interface TaskActions {
  readonly isBusy: boolean;
  readonly runNow: () => void;
  readonly pause: () => void;
  readonly resume: () => void;
  readonly remove: () => void;
}

/** What can be done to a task from anywhere; how it went is told in a toast. */
export function useTaskActions(task: { id: string; name: string }, onRemoved: () => void): TaskActions {
  const options = { variables: { id: task.id } };
  const [runTask, running] = useMutation(RunTaskDocument, { ...options, refetchQueries: 'active' });
  const [pauseTask, pausing] = useMutation(PauseTaskDocument, options);
  const [resumeTask, resuming] = useMutation(ResumeTaskDocument, options);
  const [deleteTask, deleting] = useMutation(DeleteTaskDocument, options);

  return {
    isBusy: running.loading || pausing.loading || resuming.loading || deleting.loading,
    runNow: () => void tell(async () => (await runTask()).data?.runTask, `Running ${task.name}`),
    pause: () => void tell(async () => (await pauseTask()).data?.pauseTask, `Paused ${task.name}`),
    resume: () => void tell(async () => (await resumeTask()).data?.resumeTask, `Resumed ${task.name}`),
    remove: () => void tell(async () => (await deleteTask()).data?.deleteTask, `Deleted ${task.name}`, onRemoved),
  };
}

type Payload = { readonly userErrors: readonly { readonly message: string }[] } | undefined;

async function tell(mutate: () => Promise<Payload>, success: string, onSuccess?: () => void): Promise<void> {
  try {
    const faults = (await mutate())?.userErrors ?? [];
    if (faults.length > 0) {
      toastError(faults.map(({ message }) => message).join(' '));
      return;
    }
    toast.success(success);
    onSuccess?.();
  } catch (error) {
    toastError(describeError(error));
  }
}
