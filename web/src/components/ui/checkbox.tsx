import { Checkbox as RadixCheckbox } from 'radix-ui';
import type { MouseEvent } from 'react';
import { CheckIcon, MinusIcon } from 'lucide-react';

interface CheckboxProps {
  readonly label: string;
  readonly checked: boolean | 'indeterminate';
  /** The click itself, for it says whether Shift was held. */
  readonly onToggle: (event: MouseEvent) => void;
}

export function Checkbox({ label, checked, onToggle }: CheckboxProps) {
  return (
    <RadixCheckbox.Root
      aria-label={label}
      checked={checked}
      onClick={onToggle}
      className="grid size-6 place-items-center rounded-sm"
    >
      <span className="grid size-4 place-items-center rounded-sm border border-control bg-surface in-data-[state=checked]:border-accent in-data-[state=checked]:bg-accent in-data-[state=indeterminate]:border-accent in-data-[state=indeterminate]:bg-accent">
        <RadixCheckbox.Indicator className="text-on-accent [&>svg]:size-3 [&>svg]:stroke-3">
          {checked === 'indeterminate' ? <MinusIcon aria-hidden /> : <CheckIcon aria-hidden />}
        </RadixCheckbox.Indicator>
      </span>
    </RadixCheckbox.Root>
  );
}
