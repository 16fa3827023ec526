import { RadioGroup } from 'radix-ui';

interface SegmentedTabsProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly { readonly value: Value; readonly name: string }[];
  readonly onChange: (value: Value) => void;
}

/** One of a few, all in sight. */
export function SegmentedTabs<Value extends string>({ label, value, choices, onChange }: SegmentedTabsProps<Value>) {
  const select = (next: string): void => {
    const choice = choices.find((candidate) => candidate.value === next);
    if (choice) onChange(choice.value);
  };
  return (
    <RadioGroup.Root
      aria-label={label}
      value={value}
      onValueChange={select}
      className="flex h-8 gap-0.5 rounded-md border border-line bg-muted p-0.5"
    >
      {choices.map((choice) => (
        <RadioGroup.Item
          key={choice.value}
          value={choice.value}
          className="rounded-sm px-2 whitespace-nowrap text-ink-2 hover:text-ink data-[state=checked]:bg-surface data-[state=checked]:font-medium data-[state=checked]:text-ink data-[state=checked]:ring-1 data-[state=checked]:ring-control"
        >
          {choice.name}
        </RadioGroup.Item>
      ))}
    </RadioGroup.Root>
  );
}
