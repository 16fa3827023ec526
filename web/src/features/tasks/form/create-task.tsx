'use client';

import { useRouter } from 'next/navigation';
import { useMutation } from '@apollo/client/react';
import { toast } from 'sonner';
import { CreateTaskDocument } from '@/gql/graphql';
import { TaskForm } from './task-form';
import { emptyTask } from './task-form-values';
import type { SaveTask } from './use-task-form';

export function CreateTask() {
  const { push } = useRouter();
  const [createTask] = useMutation(CreateTaskDocument);

  const save: SaveTask = async (input) => {
    const { data } = await createTask({ variables: { input } });
    const task = data?.createTask.task;
    if (task) {
      toast.success(`Created ${task.name}`);
      push(`/tasks/${task.id}`);
    }
    return data?.createTask.userErrors ?? [];
  };
  return <TaskForm values={emptyTask} action="Create task" cancelHref="/tasks" onSave={save} />;
}
