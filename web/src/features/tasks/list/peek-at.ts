import type { ListQuery, SetListQuery } from './list-query';

/** Opening and closing are steps for Back; going from one task to the next while it is open is not. */
export function peekAt(query: ListQuery, sel: string | null, onChange: SetListQuery): void {
  void onChange({ sel }, { history: query.sel !== null && sel !== null ? 'replace' : 'push' });
}

/** As the class `lg:` of the panel. */
export function hasRoomToPeek(): boolean {
  return window.matchMedia('(min-width: 64rem)').matches;
}
