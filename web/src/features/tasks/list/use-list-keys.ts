import { useHotkey } from '@/lib/use-hotkey';
import { useTaskKeys } from '../actions/use-task-keys';
import { neighbours, type TaskPage } from './list-pager';
import type { ListChange, ListQuery, SetListQuery } from './list-query';
import { peekAt } from './peek-at';

interface ListKeys {
  readonly page: TaskPage;
  readonly query: ListQuery;
  readonly onChange: SetListQuery;
  readonly onToggle: (id: string) => void;
}

/** Single keys on the list. They act on the row that holds the focus, else on the one that is peeked at. */
export function useListKeys({ page, query, onChange, onToggle }: ListKeys): void {
  const place = (): number => {
    const id = focusedTaskId() ?? query.sel;
    return page.nodes.findIndex((task) => task.id === id);
  };
  const move = (by: number): void => {
    const from = place();
    const next = page.nodes[from < 0 ? 0 : from + by];
    if (!next) return;
    focusRow(next.id);
    if (query.sel !== null) peekAt(query, next.id, onChange);
  };
  const withCurrent = (act: (id: string) => void): void => {
    const task = page.nodes[place()];
    if (task) act(task.id);
  };
  const turnTo = (change: ListChange | null): void => {
    if (change) void onChange(change);
  };

  useTaskKeys(() => page.nodes[place()]);
  useHotkey('j', () => move(1));
  useHotkey('k', () => move(-1));
  useHotkey('x', () => withCurrent(onToggle));
  useHotkey('v', () => withCurrent((id) => peekAt(query, query.sel === id ? null : id, onChange)));
  useHotkey('[', () => turnTo(neighbours(page).previous));
  useHotkey(']', () => turnTo(neighbours(page).next));
}

function focusedTaskId(): string | undefined {
  const row = document.activeElement?.closest('[data-task]');
  return row instanceof HTMLElement ? row.dataset.task : undefined;
}

/** The name is what is focused: `Enter` opens it, as every link. */
function focusRow(id: string): void {
  const link = document.querySelector(`[data-task="${id}"] [data-row-link]`);
  if (link instanceof HTMLElement) link.focus();
}
