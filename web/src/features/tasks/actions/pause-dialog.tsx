'use client';

import { useId, useState, type SubmitEvent } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { controlStyles } from '@/components/ui/field';

interface PauseDialogProps {
  readonly name: string;
  readonly onPause: (reason: string) => void;
  readonly onClose: () => void;
}

/** Asks why, for whoever finds the task paused. */
export function PauseDialog({ name, onPause, onClose }: PauseDialogProps) {
  const [reason, setReason] = useState('');
  const id = useId();
  const pause = (event: SubmitEvent): void => {
    event.preventDefault();
    onPause(reason.trim());
    onClose();
  };
  return (
    <Dialog title={`Pause “${name}”`} description="No occurrence fires until it is resumed." onClose={onClose}>
      <form onSubmit={pause} className="flex flex-col gap-1.5">
        <label htmlFor={id} className="font-medium">
          Reason
        </label>
        <input
          id={id}
          value={reason}
          maxLength={500}
          autoComplete="off"
          onChange={({ target }) => setReason(target.value)}
          className={controlStyles}
        />
        <div className="mt-4 flex justify-end gap-2">
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="primary">
            Pause
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
