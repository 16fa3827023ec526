import { Dialog } from '@/components/ui/dialog';
import { DialogActions } from '@/components/ui/dialog-actions';
import { Button } from '@/components/ui/button';
import type { Difference } from './differences';

interface ConflictDialogProps {
  readonly differences: readonly Difference[];
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
  readonly onClose: () => void;
}

/** Somebody else saved the task meanwhile: which of the two is it to be? */
export function ConflictDialog({ differences, onKeepMine, onTakeTheirs, onClose }: ConflictDialogProps) {
  return (
    <Dialog
      title="Somebody else changed this task"
      description="Keeping yours saves your changes on top of theirs; where both changed the same field, yours count."
      onClose={onClose}
    >
      <table className="w-full table-fixed">
        <caption className="sr-only">What differs</caption>
        <thead className="border-b border-line text-left text-xs text-ink-3">
          <tr className="*:py-1.5 *:pr-3 *:font-medium">
            <th scope="col" className="w-1/4">
              Field
            </th>
            <th scope="col">Yours</th>
            <th scope="col">Theirs</th>
          </tr>
        </thead>
        <tbody>
          {differences.map(({ label, mine, theirs }) => (
            <tr key={label} className="border-b border-line align-top *:py-2 *:pr-3 last:border-b-0">
              <th scope="row" className="text-left font-medium">
                {label}
              </th>
              <Side value={mine} />
              <Side value={theirs} />
            </tr>
          ))}
        </tbody>
      </table>
      {differences.length === 0 && <p className="py-2 text-ink-2">Both of you made the same of it.</p>}
      <DialogActions>
        <Button variant="ghost" onClick={onClose}>
          Back to the form
        </Button>
        <Button onClick={onTakeTheirs}>Take theirs</Button>
        <Button variant="primary" onClick={onKeepMine}>
          Keep mine
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function Side({ value }: { readonly value: string | null }) {
  if (value === null) return <td className="text-ink-3">not changed</td>;
  return (
    <td>
      <pre className="max-h-40 overflow-y-auto text-xs leading-5 wrap-anywhere whitespace-pre-wrap">{value}</pre>
    </td>
  );
}
