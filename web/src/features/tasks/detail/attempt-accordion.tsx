'use client';

import { useState, type ReactNode } from 'react';
import { ChevronRightIcon } from 'lucide-react';
import { StatusPill } from '@/components/ui/status-pill';
import type { RunSummaryFragment } from '@/gql/detail';
import { attemptStates, replyInShort } from '@/features/attempts/attempt-state';

type Attempt = RunSummaryFragment['attempts'][number];

interface AttemptAccordionProps {
  readonly attempts: readonly Attempt[];
  /** Rendered only for those that are open, so that it is fetched only then. */
  readonly children: (id: string) => ReactNode;
}

/** The attempts of a run, oldest first; the newest, which tells how it ended, is open. */
export function AttemptAccordion({ attempts, children }: AttemptAccordionProps) {
  const newest = attempts.at(-1)?.id;
  return (
    <ol className="divide-y divide-line">
      {attempts.map((attempt) => (
        <AttemptSection key={attempt.id} attempt={attempt} isOpenAtFirst={attempt.id === newest}>
          {children}
        </AttemptSection>
      ))}
    </ol>
  );
}

interface AttemptSectionProps {
  readonly attempt: Attempt;
  readonly isOpenAtFirst: boolean;
  readonly children: (id: string) => ReactNode;
}

function AttemptSection({ attempt, isOpenAtFirst, children }: AttemptSectionProps) {
  const [isOpen, setIsOpen] = useState(isOpenAtFirst);
  return (
    <li>
      <button
        type="button"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
        className="flex min-h-11 w-full items-center gap-3 px-4 text-left hover:bg-muted/50"
      >
        <ChevronRightIcon aria-hidden className={`size-4 text-ink-3 ${isOpen ? 'rotate-90' : ''}`} />
        <span className="font-medium">Attempt {attempt.retryCount + 1}</span>
        <StatusPill {...attemptStates[attempt.status]} />
        <span className="text-ink-2">{replyInShort(attempt)}</span>
      </button>
      {isOpen && <div className="border-t border-line bg-bg">{children(attempt.id)}</div>}
    </li>
  );
}
