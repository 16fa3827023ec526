import { useRouter } from 'next/navigation';
import {
  ChevronDownIcon,
  CopyIcon,
  CopyPlusIcon,
  MessageSquareIcon,
  RotateCcwIcon,
  SendIcon,
  TerminalIcon,
  Trash2Icon,
} from 'lucide-react';
import { asCurl } from '@/features/attempts/as-curl';
import { buttonStyles } from '@/components/ui/button';
import { Menu, MenuItem, MenuSeparator } from '@/components/ui/menu';
import type { TaskQuery } from '@/gql/detail';
import { copyText } from '../actions/copy-text';
import { useTaskActions } from '../actions/use-task-actions';
import { withoutSecrets } from './without-secrets';

interface TaskMenuProps {
  readonly task: NonNullable<TaskQuery['task']>;
  readonly onTest: () => void;
  readonly onPause: () => void;
  readonly onDelete: () => void;
}

/** What is done less often, behind the arrow beside "Run now". */
export function TaskMenu({ task, onTest, onPause, onDelete }: TaskMenuProps) {
  const { push } = useRouter();
  const { reset } = useTaskActions();
  const { webhookUrl: url, payload } = task;
  return (
    <Menu
      label="More actions"
      icon={<ChevronDownIcon aria-hidden />}
      className={`${buttonStyles({ variant: 'primary' })} rounded-l-none border-l-on-accent/30! px-1.5!`}
    >
      {task.status === 'FAILED' && (
        <MenuItem onSelect={() => reset(task)}>
          <RotateCcwIcon aria-hidden /> Reset to ready
        </MenuItem>
      )}
      <MenuItem onSelect={onTest}>
        <SendIcon aria-hidden /> Send test request…
      </MenuItem>
      <MenuItem onSelect={onPause}>
        <MessageSquareIcon aria-hidden /> {task.enabled ? 'Pause with a reason…' : 'Change the reason…'}
      </MenuItem>
      <MenuItem onSelect={() => push(`/tasks/new?from=${task.id}`)}>
        <CopyPlusIcon aria-hidden /> Duplicate
      </MenuItem>
      <MenuSeparator />
      <MenuItem onSelect={() => void copyText(task.id, 'the id')}>
        <CopyIcon aria-hidden /> Copy id
      </MenuItem>
      <MenuItem
        onSelect={() => void copyText(asCurl({ url, payload, headers: withoutSecrets(task.headers) }), 'as curl')}
      >
        <TerminalIcon aria-hidden /> Copy as curl
      </MenuItem>
      <MenuSeparator />
      <MenuItem isDanger onSelect={onDelete}>
        <Trash2Icon aria-hidden /> Delete
      </MenuItem>
    </Menu>
  );
}
