/** This machine's clock in milliseconds, with fractions: the same in all processes. */
export const clockMs = (): number => performance.timeOrigin + performance.now();
