/**
 * Flags of Node that a service is started with, wherever that is done: here, by `npm run start -w <service>` and in the Dockerfile. Both
 * say how far the space for young objects may grow; Node's default is 16 MB, and the space is there twice.
 *
 * The scheduler takes tasks by the thousand, and most of a batch outlives a collection of young objects, so the space grows as far
 * as it may: 8 MB hold it below 150 MB under load (142 where it were 151), and it gains nothing by more.
 * The consumer has hundreds of attempts under way, each of which lives for about 400 others: with room for twice as many, half as many are alive
 * when it is full, and have to be copied. A tenth more attempts a second, for 20 MB (decision 0020).
 */
export function nodeFlags(service: string): string[] {
  const youngMb = YOUNG_MB.get(service);
  return youngMb === undefined ? [] : [`--max-semi-space-size=${youngMb}`];
}

const YOUNG_MB: ReadonlyMap<string, number> = new Map([
  ['scheduler', 8],
  ['consumer', 32],
]);
