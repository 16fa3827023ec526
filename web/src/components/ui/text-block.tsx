interface TextBlockProps {
  readonly label: string;
  readonly text: string;
}

/** Text as it is, never as anything else: it may come from a stranger. */
export function TextBlock({ label, text }: TextBlockProps) {
  return (
    <pre
      aria-label={label}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
      tabIndex={0}
      className="max-h-80 overflow-auto rounded-md border border-line bg-bg p-3 text-xs wrap-anywhere whitespace-pre-wrap"
    >
      {text}
    </pre>
  );
}
