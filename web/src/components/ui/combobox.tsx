'use client';

import { useState, type KeyboardEvent } from 'react';
import { controlStyles, type ControlProps } from './field';

interface ComboboxProps {
  readonly control: ControlProps;
  readonly value: string;
  readonly options: readonly string[];
  readonly onChange: (value: string) => void;
  readonly onBlur: () => void;
  readonly name: string;
}

/** A text field that offers what matches. What is typed counts, listed or not: the server knows best. */
export function Combobox({ control, value, options, onChange, onBlur, name }: ComboboxProps) {
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(0);
  const [isEdited, setIsEdited] = useState(false);
  const matches = isEdited ? matching(options, value) : options;
  const listId = `${control.id}-options`;
  const isShown = isOpen && matches.length > 0;

  const open = (): void => {
    setIsOpen(true);
    setIsEdited(false);
    setActive(Math.max(0, options.indexOf(value)));
  };
  const choose = (option: string | undefined): void => {
    if (option !== undefined) onChange(option);
    setIsOpen(false);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      if (isShown) setActive((active + step + matches.length) % matches.length);
      else open();
    } else if (isShown && event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      choose(matches[active]);
    } else if (isShown && event.key === 'Escape') {
      setIsOpen(false);
    }
  };

  return (
    <div className="relative">
      <input
        {...control}
        name={name}
        role="combobox"
        aria-expanded={isShown}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={isShown ? `${listId}-${active}` : undefined}
        autoComplete="off"
        spellCheck={false}
        className={controlStyles}
        value={value}
        onClick={open}
        onChange={(event) => {
          onChange(event.target.value);
          setIsOpen(true);
          setIsEdited(true);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => {
          setIsOpen(false);
          onBlur();
        }}
      />
      {isShown && <OptionList id={listId} options={matches} active={active} onChoose={choose} />}
    </div>
  );
}

interface OptionListProps {
  readonly id: string;
  readonly options: readonly string[];
  readonly active: number;
  readonly onChoose: (option: string) => void;
}

function OptionList({ id, options, active, onChoose }: OptionListProps) {
  return (
    <ul
      id={id}
      role="listbox"
      aria-label="Matches"
      className="absolute z-20 mt-1 max-h-60 w-full overflow-y-auto rounded-md border border-line bg-surface p-1 shadow-lg"
    >
      {options.map((option, index) => (
        // eslint-disable-next-line jsx-a11y/click-events-have-key-events -- the field handles the keys
        <li
          key={option}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          ref={index === active ? scrollIntoSight : undefined}
          // The press would take the focus from the field, and with it the list, before the click.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onChoose(option)}
          className="cursor-pointer rounded-sm px-2 py-1 hover:bg-muted aria-selected:bg-muted"
        >
          {option}
        </li>
      ))}
    </ul>
  );
}

function scrollIntoSight(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}

/** Nobody types the underscore of America/New_York. */
function matching(options: readonly string[], typed: string): readonly string[] {
  const wanted = plain(typed);
  return options.filter((option) => plain(option).includes(wanted));
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[\s/_-]+/g, '');
}
