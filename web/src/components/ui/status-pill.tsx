import {
  CheckIcon,
  CircleDashedIcon,
  CircleIcon,
  LoaderCircleIcon,
  PauseIcon,
  RotateCcwIcon,
  XIcon,
} from 'lucide-react';

const looks = {
  ready: { Icon: CircleIcon, className: 'bg-ready-bg text-ready [&>svg]:text-ready-dot' },
  queued: { Icon: CircleDashedIcon, className: 'bg-ready-bg text-ready [&>svg]:text-ready-dot' },
  running: {
    Icon: LoaderCircleIcon,
    className: 'bg-running-bg text-running [&>svg]:animate-spin [&>svg]:text-running-dot',
  },
  finish: { Icon: CheckIcon, className: 'bg-finish-bg text-finish [&>svg]:text-finish-dot' },
  failed: { Icon: XIcon, className: 'bg-failed-bg text-failed [&>svg]:text-failed-dot' },
  retrying: { Icon: RotateCcwIcon, className: 'bg-retrying-bg text-retrying [&>svg]:text-retrying-dot' },
  paused: { Icon: PauseIcon, className: 'bg-paused-bg text-paused [&>svg]:text-paused-dot' },
} as const;

export type StatusTone = keyof typeof looks;

/** Icon, word and colour together: none of them has to be seen for the status to be understood. */
export function StatusPill({ tone, label }: { readonly tone: StatusTone; readonly label: string }) {
  const { Icon, className } = looks[tone];
  return (
    <span
      className={`inline-flex h-6 items-center gap-1.5 rounded-md px-2 text-xs font-medium whitespace-nowrap ${className}`}
    >
      <Icon aria-hidden className="size-3 stroke-[2.5]" />
      {label}
    </span>
  );
}
