import { useState } from 'react';

/** The value, but while it is held the one from before. */
export function useHeld<Value>(value: Value, isHeld: boolean): Value {
  const [held, setHeld] = useState(value);
  if (isHeld && held) return held;
  if (!Object.is(held, value)) setHeld(value);
  return value;
}
