import { RadioGroup } from 'radix-ui';

interface ChoiceGroupProps<Value extends string> {
  readonly label: string;
  readonly hint?: string;
  readonly value: Value;
  readonly choices: readonly { readonly value: Value; readonly name: string }[];
  readonly onChange: (value: Value) => void;
}

/** One of a few, all in sight. */
export function ChoiceGroup<Value extends string>({ label, hint, value, choices, onChange }: ChoiceGroupProps<Value>) {
  const select = (next: string): void => {
    const choice = choices.find((candidate) => candidate.value === next);
    if (choice) onChange(choice.value);
  };
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 px-4 py-3">
      <div>
        <p className="font-medium">{label}</p>
        {hint && <p className="text-xs text-ink-3">{hint}</p>}
      </div>
      <RadioGroup.Root
        aria-label={label}
        value={value}
        onValueChange={select}
        className="flex gap-0.5 rounded-md border border-line bg-muted p-0.5"
      >
        {choices.map((choice) => (
          <RadioGroup.Item
            key={choice.value}
            value={choice.value}
            className="h-7 rounded-sm px-2.5 text-ink-2 hover:text-ink data-[state=checked]:bg-surface data-[state=checked]:font-medium data-[state=checked]:text-ink data-[state=checked]:ring-1 data-[state=checked]:ring-control"
          >
            {choice.name}
          </RadioGroup.Item>
        ))}
      </RadioGroup.Root>
    </div>
  );
}
