'use client';

import { useMemo, useState } from 'react';
import { Skeleton } from '@/components/ui/skeleton';
import { TaskForm } from '../task-form';
import type { SaveTask } from '../use-task-form';
import type { TaskFormValues } from '../values/task-form-values';
import { draftPlace } from './draft';
import { DraftNotice } from './draft-notice';
import { useStoredDraft } from './use-stored-draft';

interface DraftedFormProps {
  readonly base: TaskFormValues;
  readonly version: number | null;
  /** Under which this tab keeps what is typed. */
  readonly draftName: string;
  readonly action: string;
  readonly cancelHref: string;
  readonly onSave: SaveTask;
}

/** The form as it was left, where it was left with something typed. Before the browser has taken the page over it would lose what is typed. */
export function DraftedForm({ base, version, draftName, ...form }: DraftedFormProps) {
  const place = useMemo(() => draftPlace(draftName), [draftName]);
  const stored = useStoredDraft(place);
  const [isFresh, setIsFresh] = useState(false);
  if (stored === undefined) return <Skeleton rows={12} label="Loading the form" />;

  const fresh = { base, version, values: base };
  const restored = isFresh ? null : stored;

  const startOver = (): void => {
    place.drop();
    setIsFresh(true);
  };
  return (
    <div className="flex flex-col gap-5">
      {restored && <DraftNotice onStartOver={startOver} />}
      {/* What it starts from makes another form of it. */}
      <TaskForm key={restored ? 'restored' : 'fresh'} {...form} draft={restored ?? fresh} place={place} />
    </div>
  );
}
