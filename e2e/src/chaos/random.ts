/** Draws from [0, 1). */
export type Random = () => number;

/**
 * mulberry32. One stream for each purpose: whoever draws once more must not change what the others see, or a seed would
 * replay nothing.
 */
export function randomStream(seed: number, purpose: string): Random {
  let state = Buffer.from(purpose).reduce((hash, byte) => Math.imul(hash ^ byte, 0x01000193), seed ^ 0x811c9dc5);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Fisher and Yates. */
export function shuffled<T>(list: readonly T[], random: Random): T[] {
  const result = [...list];
  for (let last = result.length - 1; last > 0; last -= 1) {
    const [picked] = result.splice(Math.floor(random() * (last + 1)), 1);
    if (picked !== undefined) result.push(picked);
  }
  return result;
}

/** The one at `draw` of the way through the list. */
export function pick<T>(list: readonly T[], draw: number): T {
  const picked = list[Math.floor(draw * list.length)];
  if (picked === undefined) throw new Error('expected something to choose from, got: nothing');
  return picked;
}
