import { createContext, use } from 'react';
import type { TaskStrip } from '../strip/use-strips';

export const StripsContext = createContext<ReadonlyMap<string, TaskStrip>>(new Map());

/** How a task of the list has fared lately; undefined until it is known. */
export function useStrip(taskId: string): TaskStrip | undefined {
  return use(StripsContext).get(taskId);
}
