/** Whether the last request reached the API: an external store, for the fetch that finds out is outside React. */
export const reachability = {
  isReachable: (): boolean => reachable,
  report(next: boolean): void {
    if (next === reachable) return;
    reachable = next;
    for (const notify of listeners) notify();
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

let reachable = true;
const listeners = new Set<() => void>();
