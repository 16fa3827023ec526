'use client';

import { useState, type KeyboardEvent } from 'react';
import { ComboboxOptions, optionId } from './combobox-options';
import { controlStyles, type ControlProps } from './field';

interface ComboboxProps {
  readonly control: ControlProps;
  readonly value: string;
  readonly options: readonly string[];
  /** What is said beside an option. Asked only for those in sight. */
  readonly noteOf?: (option: string) => string;
  readonly onChange: (value: string) => void;
  readonly onOpen?: () => void;
  readonly onBlur: () => void;
  readonly name: string;
  readonly ref?: (element: HTMLInputElement | null) => void;
}

/** A text field that offers what matches. What is typed counts, listed or not: the server knows best. */
export function Combobox({ control, value, options, noteOf, onChange, onOpen, onBlur, name, ref }: ComboboxProps) {
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
    onOpen?.();
  };
  const type = (text: string): void => {
    onChange(text);
    if (!isOpen) onOpen?.();
    setIsOpen(true);
    setIsEdited(true);
    setActive(0);
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
        ref={ref}
        name={name}
        role="combobox"
        aria-expanded={isShown}
        aria-controls={isShown ? listId : undefined}
        aria-autocomplete="list"
        aria-activedescendant={isShown ? optionId(listId, active) : undefined}
        autoComplete="off"
        spellCheck={false}
        className={controlStyles}
        value={value}
        onClick={open}
        onChange={(event) => type(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => {
          setIsOpen(false);
          onBlur();
        }}
      />
      {isShown && <ComboboxOptions id={listId} options={matches} active={active} noteOf={noteOf} onChoose={choose} />}
    </div>
  );
}

/** Nobody types the underscore of America/New_York. */
function matching(options: readonly string[], typed: string): readonly string[] {
  const wanted = plain(typed);
  return options.filter((option) => plain(option).includes(wanted));
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[\s/_-]+/g, '');
}
