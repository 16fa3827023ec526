/** Which claim of which run a write is about. */
export interface Claim {
  runId: string;
  taskId: string;
  fence: number;
  /** Settle only if the lease is over: the reaper's look may be older than a heartbeat. */
  onlyWhenLost?: boolean;
}

export const claimValues = ({ runId, fence, onlyWhenLost }: Claim) => [runId, fence, onlyWhenLost ?? false];

/** $1–$3 as in `claimValues`. A claim that is no longer the newest matches nothing: its holder is a zombie. */
export const OWNED = `id = $1
    and fence = $2
    and state = 'running'
    and (not $3 or lease_until < now())`;
