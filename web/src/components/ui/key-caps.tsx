interface KeyCapsProps {
  /** `Mod+K`, `g t`; `Mod` is ⌘ on a Mac and Ctrl elsewhere. */
  readonly keys: string;
  readonly isMac: boolean;
}

/** A shortcut as the keyboard shows it. */
export function KeyCaps({ keys, isMac }: KeyCapsProps) {
  return (
    <span className="inline-flex gap-1">
      {keys.split(/[+ ]/).map((key) => (
        <kbd
          key={key}
          className="inline-flex h-5 min-w-5 items-center justify-center rounded-sm border border-line bg-muted px-1 font-sans text-xs text-ink-2"
        >
          {(isMac ? macNames[key] : undefined) ?? names[key] ?? key}
        </kbd>
      ))}
    </span>
  );
}

const names: Readonly<Record<string, string>> = { Mod: 'Ctrl', Enter: '↵' };
const macNames: Readonly<Record<string, string>> = { Mod: '⌘', Shift: '⇧' };
