'use client';

import { createContext, use, useEffect, useState, type ReactNode } from 'react';
import { useWatch } from 'react-hook-form';
import { CombinedGraphQLErrors } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { PreviewScheduleDocument, type PreviewScheduleQuery } from '@/gql/form';
import { describeError } from '@/lib/apollo/describe-error';
import type { TaskFormValues } from '../values/task-form-values';
import { askSoon } from './ask-soon';

export type Preview = PreviewScheduleQuery['previewSchedule'];

/** The server's verdict on what is typed. */
export interface CheckedSchedule {
  readonly isBlank: boolean;
  /** The newest answer; of an older text while `isChecking`. */
  readonly preview: Preview | null;
  readonly isChecking: boolean;
  /** Why there is no verdict. */
  readonly trouble: string | null;
}

const Context = createContext<CheckedSchedule>({ isBlank: true, preview: null, isChecking: false, trouble: null });

export function useCheckedSchedule(): CheckedSchedule {
  return use(Context);
}

/** Judged by the very code that will fire it; the browser itself judges no schedule. */
export function ScheduleCheck({ children }: { readonly children: ReactNode }) {
  const [schedule, timeZone] = useWatch<TaskFormValues, ['schedule', 'timeZone']>({ name: ['schedule', 'timeZone'] });
  const { query } = useApolloClient();
  const [last, setLast] = useState<Last>({ question: '', preview: null, trouble: null });
  const isBlank = schedule.trim() === '';
  const question = JSON.stringify([schedule, timeZone]);

  useEffect(() => {
    if (isBlank) return;
    return askSoon({
      ask: async (signal) => {
        const { data } = await query({
          query: PreviewScheduleDocument,
          variables: { schedule, timeZone },
          fetchPolicy: 'no-cache', // the coming occurrences depend on the moment of asking
          context: { fetchOptions: { signal }, queryDeduplication: false },
        });
        return data?.previewSchedule ?? null;
      },
      onAnswer: (preview) => setLast({ question, preview, trouble: null }),
      onFailure: (error) => setLast(({ preview }) => ({ question, preview, trouble: describeError(error) })),
      mayPass: (error) => !CombinedGraphQLErrors.is(error),
    });
  }, [query, question, schedule, timeZone, isBlank]);

  const isChecking = !isBlank && last.question !== question;
  const trouble = isChecking || isBlank ? null : last.trouble;
  return <Context value={{ isBlank, preview: last.preview, isChecking, trouble }}>{children}</Context>;
}

interface Last {
  readonly question: string;
  readonly preview: Preview | null;
  readonly trouble: string | null;
}
