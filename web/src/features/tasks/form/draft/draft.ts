import { taskFormShape, type TaskFormValues } from '../values/task-form-values';
import * as z from '@/lib/zod';

/** What an edit started from. */
export interface Start {
  readonly base: TaskFormValues;
  /** Of the task; null for a new one. */
  readonly version: number | null;
}

/** What somebody typed and did not save: kept in this tab, so that neither a reload nor a wrong click loses it. */
export interface Draft extends Start {
  readonly values: TaskFormValues;
}

export interface DraftPlace {
  readonly read: () => Draft | null;
  readonly write: (draft: Draft) => void;
  readonly drop: () => void;
}

/** Where a form's draft lies. A store that is full or forbidden keeps nothing, and the form works all the same. */
export function draftPlace(name: string, storage: () => Storage = () => sessionStorage): DraftPlace {
  const key = `draft:${name}`;
  return {
    read: () => whenAllowed(() => parse(storage().getItem(key))) ?? null,
    write: (draft) => whenAllowed(() => storage().setItem(key, JSON.stringify(draft))),
    drop: () => whenAllowed(() => storage().removeItem(key)),
  };
}

const draftShape = z.object({ base: taskFormShape, version: z.nullable(z.number()), values: taskFormShape });

/** Anything may lie there: another version's shape, too. */
function parse(text: string | null): Draft | null {
  if (text === null) return null;
  const json: unknown = JSON.parse(text);
  return draftShape.safeParse(json).data ?? null;
}

function whenAllowed<Value>(act: () => Value): Value | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
