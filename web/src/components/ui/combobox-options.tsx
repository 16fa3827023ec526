interface ComboboxOptionsProps {
  readonly id: string;
  readonly options: readonly string[];
  readonly active: number;
  readonly noteOf: ((option: string) => string) | undefined;
  readonly onChoose: (option: string) => void;
}

/** Hundreds of zones with their offsets take longer to draw than a person waits for a list to open. */
const drawnAround = 30;

export function ComboboxOptions({ id, options, active, noteOf, onChoose }: ComboboxOptionsProps) {
  const first = Math.max(0, active - drawnAround);
  const drawn = options.slice(first, first + 2 * drawnAround);
  const hidden = options.length - first - drawn.length;
  return (
    <div className="absolute z-20 mt-1 w-full rounded-md border border-line bg-surface p-1 shadow-lg">
      <ul id={id} role="listbox" aria-label="Matches" className="max-h-60 overflow-y-auto">
        {drawn.map((option, index) => (
          // eslint-disable-next-line jsx-a11y/click-events-have-key-events -- the field handles the keys
          <li
            key={option}
            id={optionId(id, first + index)}
            role="option"
            aria-selected={first + index === active}
            aria-posinset={first + index + 1}
            aria-setsize={options.length}
            ref={first + index === active ? scrollIntoSight : undefined}
            // The press would take the focus from the field, and with it the list, before the click.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onChoose(option)}
            className="flex cursor-pointer justify-between gap-3 rounded-sm px-2 py-1 hover:bg-muted aria-selected:bg-muted"
          >
            <span className="min-w-0 truncate">{option}</span>
            <span className="shrink-0 text-ink-3">{noteOf?.(option)}</span>
          </li>
        ))}
      </ul>
      {hidden > 0 && <p className="px-2 pt-1 text-xs text-ink-3">{hidden} more: type to find one</p>}
    </div>
  );
}

export function optionId(listId: string, index: number): string {
  return `${listId}-${index}`;
}

function scrollIntoSight(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}
