import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { DialogActions } from '@/components/ui/dialog-actions';
import type { Pasted } from '@/lib/paste/pasted';
import { fieldLabels, taskFields } from '../values/task-form-values';
import { fillIn } from './fill-in';

interface PasteOfferDialogProps {
  readonly pasted: Pasted;
  readonly onAccept: () => void;
  readonly onKeepAsText: () => void;
}

const sources = { curl: 'a curl command', wget: 'a wget command', crontab: 'a crontab line' } as const;

export function PasteOfferDialog({ pasted, onAccept, onKeepAsText }: PasteOfferDialogProps) {
  const filled = fillIn(pasted);
  return (
    <Dialog title={`That is ${sources[pasted.source]}`} description="Shall it fill in the form?" onClose={onKeepAsText}>
      <p className="font-medium">What it says</p>
      <ul className="list-disc pl-5">
        {taskFields.map((field) => filled[field] !== undefined && <li key={field}>{fieldLabels[field]}</li>)}
      </ul>
      {pasted.leftOut.length > 0 && (
        <>
          <p className="mt-3 font-medium">What a task cannot do, and is left out</p>
          <ul className="list-disc pl-5 wrap-anywhere text-retrying">
            {pasted.leftOut.map((what) => (
              <li key={what}>{what}</li>
            ))}
          </ul>
        </>
      )}
      <DialogActions>
        <Button onClick={onKeepAsText}>Keep as text</Button>
        <Button variant="primary" ref={focusOn} onClick={onAccept}>
          Fill in
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** What was pasted there was most likely meant: Enter is enough. */
function focusOn(element: HTMLElement | null): void {
  element?.focus();
}
