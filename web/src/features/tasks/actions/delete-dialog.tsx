import { ConfirmDialog } from '@/components/ui/confirm-dialog';

interface DeleteDialogProps {
  readonly name: string;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly onConfirm: () => void;
}

export function DeleteDialog({ name, open, onOpenChange, onConfirm }: DeleteDialogProps) {
  return (
    <ConfirmDialog
      open={open}
      onOpenChange={onOpenChange}
      title={`Delete “${name}”?`}
      action="Delete task"
      onConfirm={onConfirm}
    >
      Its runs and attempts are deleted with it. This cannot be undone.
    </ConfirmDialog>
  );
}
