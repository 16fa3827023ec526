interface CronHintsProps {
  /** The field that the caret is in, from 0. */
  readonly current: number | null;
  /** The name of the field at fault. */
  readonly faulty: string | null;
}

/** For the eye: the verdict says the same in words. */
export function CronHints({ current, faulty }: CronHintsProps) {
  return (
    <ol aria-hidden className="grid grid-cols-5 gap-1 text-center text-xs text-ink-3">
      {fields.map(({ name, values }, index) => (
        <li
          key={name}
          className={`rounded-sm px-0.5 py-0.5 transition-colors duration-100 ${look(name === faulty, index === current)}`}
        >
          <span className="block font-medium">{name}</span>
          <span className="block truncate font-mono text-[0.6875rem] leading-4">{values}</span>
        </li>
      ))}
    </ol>
  );
}

function look(isFaulty: boolean, isCurrent: boolean): string {
  if (isFaulty) return 'bg-failed-bg text-failed';
  return isCurrent ? 'bg-running-bg text-running' : 'bg-muted';
}

const fields = [
  { name: 'minute', values: '0–59' },
  { name: 'hour', values: '0–23' },
  { name: 'day', values: '1–31' },
  { name: 'month', values: '1–12' },
  { name: 'weekday', values: '0–7' },
] as const;
