const secondsOfRetry = [1, 2, 5] as const;
const secondsAtMost = 15;

/** 1, 2, 5 and then 15 seconds, spread by half, so that not every dashboard comes back in the same moment. */
export function reconnectDelayMs(retries: number, random: number): number {
  return (secondsOfRetry[retries] ?? secondsAtMost) * (750 + 500 * random);
}
