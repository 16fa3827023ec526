import { useEffect, useEffectEvent, useRef } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { isSame } from '../values/input-of';
import type { TaskFormValues } from '../values/task-form-values';
import type { DraftPlace, Start } from './draft';

const standsStillMs = 250;

/** Keeps what is typed, a moment after each change and when the page is left, for as long as it differs from its base. Answers how to stop it and forget. */
export function useDraftKeeping(
  form: UseFormReturn<TaskFormValues>,
  place: DraftPlace,
  { base, version }: Start,
): () => void {
  const isDone = useRef(false);
  const keep = useEffectEvent(() => {
    if (isDone.current) return;
    const values = form.getValues();
    if (isSame(base, values)) place.drop();
    else place.write({ base, version, values });
  });

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const keepNow = (): void => {
      if (timer === undefined) return;
      clearTimeout(timer);
      timer = undefined;
      keep();
    };
    const callback = (): void => {
      clearTimeout(timer);
      timer = setTimeout(keepNow, standsStillMs);
    };
    const unsubscribe = form.subscribe({ formState: { values: true }, callback });
    window.addEventListener('pagehide', keepNow);
    return () => {
      unsubscribe();
      window.removeEventListener('pagehide', keepNow);
      keepNow();
    };
  }, [form]);

  return () => {
    isDone.current = true;
    place.drop();
  };
}
