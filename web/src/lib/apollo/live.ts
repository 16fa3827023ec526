/** Spread into `useQuery`: what is looked at keeps itself fresh, what is hidden costs nothing. */
export const live = { pollInterval: 3000, skipPollAttempt: (): boolean => document.hidden };
