'use client';

import { ArrowDownIcon, ArrowUpIcon, SlidersHorizontalIcon } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { ChoiceGroup } from '@/components/ui/choice-group';
import { PopoverButton } from '@/components/ui/popover-button';
import { useChangePreferences, usePreferences } from '@/lib/preferences/use-preferences';
import { columnsToChoose, moveColumn, readColumns, toggleColumn, type ColumnId } from './column-choice';
import { columnLooks } from './column-looks';

/** How the list looks; every list of this browser looks so from now on. */
export function ColumnsMenu() {
  const { columns, density } = usePreferences();
  const change = useChangePreferences();
  const chosen = readColumns(columns);
  return (
    <PopoverButton label="Columns" icon={<SlidersHorizontalIcon aria-hidden />}>
      <ul aria-label="Columns">
        {columnsToChoose(chosen).map((id) => (
          <ColumnChoice key={id} id={id} chosen={chosen} onChange={(next) => change({ columns: next })} />
        ))}
      </ul>
      <div className="mt-2 -mb-1 border-t border-line pt-1 [&>div]:px-2 [&>div]:py-2">
        <ChoiceGroup
          label="Density"
          value={density}
          onChange={(value) => change({ density: value })}
          choices={[
            { value: 'comfortable', name: 'Comfortable' },
            { value: 'dense', name: 'Dense' },
          ]}
        />
      </div>
      {columns !== null && (
        <Button size="small" variant="ghost" onClick={() => change({ columns: null })}>
          Back to the usual columns
        </Button>
      )}
    </PopoverButton>
  );
}

interface ColumnChoiceProps {
  readonly id: ColumnId;
  readonly chosen: readonly ColumnId[];
  readonly onChange: (chosen: ColumnId[]) => void;
}

function ColumnChoice({ id, chosen, onChange }: ColumnChoiceProps) {
  const { name } = columnLooks[id];
  const place = chosen.indexOf(id);
  return (
    <li className="flex h-7 items-center gap-1.5 rounded-sm px-1 hover:bg-muted">
      {id === 'name' ? (
        <span className="size-6" />
      ) : (
        <Checkbox label={name} checked={place >= 0} onToggle={() => onChange(toggleColumn(chosen, id))} />
      )}
      <span className="flex-1">{name}</span>
      {place >= 0 && (
        <>
          <MoveButton
            label={`Move ${name} to the front`}
            isOff={place === 0}
            onMove={() => onChange(moveColumn(chosen, id, -1))}
          >
            <ArrowUpIcon aria-hidden />
          </MoveButton>
          <MoveButton
            label={`Move ${name} to the back`}
            isOff={place === chosen.length - 1}
            onMove={() => onChange(moveColumn(chosen, id, 1))}
          >
            <ArrowDownIcon aria-hidden />
          </MoveButton>
        </>
      )}
    </li>
  );
}

interface MoveButtonProps {
  readonly label: string;
  /** Not disabled: that would throw the focus out of the list. */
  readonly isOff: boolean;
  readonly onMove: () => void;
  readonly children: React.ReactNode;
}

function MoveButton({ label, isOff, onMove, children }: MoveButtonProps) {
  return (
    <Button
      variant="ghost"
      size="icon"
      aria-label={label}
      aria-disabled={isOff}
      onClick={isOff ? undefined : onMove}
      className="size-6"
    >
      {children}
    </Button>
  );
}
