/**
 * `live`: changes are pushed. `paused`: the user wants the page to stand still. `reconnecting`: the socket is lost and the
 * page asks instead. `offline`: the API does not answer at all.
 */
export type LiveState = 'connecting' | 'live' | 'paused' | 'reconnecting' | 'offline';

interface Signs {
  /** Whether the user wants live updates. */
  readonly isWanted: boolean;
  /** Null before the first connection. */
  readonly isSocketOpen: boolean | null;
  /** Whether the last HTTP request reached the API. */
  readonly isReachable: boolean;
}

export function liveState({ isWanted, isSocketOpen, isReachable }: Signs): LiveState {
  if (!isReachable) return 'offline';
  if (!isWanted) return 'paused';
  if (isSocketOpen) return 'live';
  return isSocketOpen === null ? 'connecting' : 'reconnecting';
}
