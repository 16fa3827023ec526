import { SegmentedTabs } from './segmented-tabs';

interface ChoiceGroupProps<Value extends string> {
  readonly label: string;
  readonly hint?: string;
  readonly value: Value;
  readonly choices: readonly { readonly value: Value; readonly name: string }[];
  readonly onChange: (value: Value) => void;
}

/** A setting: its name and what it means, and beside them the choices. */
export function ChoiceGroup<Value extends string>({ label, hint, value, choices, onChange }: ChoiceGroupProps<Value>) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 px-4 py-3">
      <div>
        <p className="font-medium">{label}</p>
        {hint && <p className="text-xs text-ink-3">{hint}</p>}
      </div>
      <SegmentedTabs label={label} value={value} choices={choices} onChange={onChange} />
    </div>
  );
}
