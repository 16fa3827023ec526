interface ShortcutGroup {
  readonly name: string;
  readonly shortcuts: readonly { readonly keys: string; readonly effect: string }[];
}

/** Every key that does something, as the help shows it. `Mod` is ⌘ on a Mac and Ctrl elsewhere. */
export const shortcutGroups: readonly ShortcutGroup[] = [
  {
    name: 'Everywhere',
    shortcuts: [
      { keys: 'Mod+K', effect: 'Search or jump' },
      { keys: '?', effect: 'These shortcuts' },
      { keys: 'c', effect: 'Create a task' },
      { keys: 'l', effect: 'Live updates on or off' },
      { keys: 't', effect: 'Next theme' },
      { keys: 'Mod+B', effect: 'Narrow or wide sidebar' },
      { keys: 'Esc', effect: 'Close what is open' },
    ],
  },
  {
    name: 'Go to',
    shortcuts: [
      { keys: 'g o', effect: 'Overview' },
      { keys: 'g t', effect: 'Tasks' },
      { keys: 'g l', effect: 'Logs' },
      { keys: 'g u', effect: 'Upcoming' },
      { keys: 'g p', effect: 'GraphQL playground' },
      { keys: 'g s', effect: 'Settings' },
    ],
  },
  {
    name: 'In a list',
    shortcuts: [
      { keys: '/', effect: 'Search' },
      { keys: 'j', effect: 'Next row' },
      { keys: 'k', effect: 'Previous row' },
      { keys: 'Enter', effect: 'Open' },
      { keys: 'v', effect: 'Look closer' },
      { keys: 'x', effect: 'Select' },
      { keys: '[', effect: 'Previous page' },
      { keys: ']', effect: 'Next page' },
    ],
  },
  {
    name: 'On a task',
    shortcuts: [
      { keys: 'r', effect: 'Run now' },
      { keys: 'p', effect: 'Pause or resume' },
      { keys: 'e', effect: 'Edit' },
      { keys: 'y', effect: 'Copy the id' },
    ],
  },
  {
    name: 'In the form',
    shortcuts: [
      { keys: 'Mod+Enter', effect: 'Save' },
      { keys: 'Mod+Shift+Enter', effect: 'Send a test request' },
    ],
  },
];
