import { useHotkey } from '@/lib/use-hotkey';

/** j, k and the arrows open the next or the previous row, Enter the first, Escape closes. */
export function useRowKeys(
  rows: readonly { readonly id: string }[] = [],
  opened: string | null,
  open: (id: string | null) => void,
): void {
  const step = (by: number): void => {
    const at = rows.findIndex(({ id }) => id === opened);
    const next = rows[at < 0 ? 0 : at + by];
    if (next) open(next.id);
  };
  useHotkey('j', () => step(1));
  useHotkey('k', () => step(-1));
  useHotkey('ArrowDown', () => step(1));
  useHotkey('ArrowUp', () => step(-1));
  useHotkey('Escape', () => opened && open(null));
}
