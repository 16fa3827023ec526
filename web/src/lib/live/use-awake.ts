import { useEffect, useState } from 'react';

const fallsAsleepAfterMs = 5 * 60_000;

/** False once the page has been hidden for five minutes: nobody looks, so nothing needs to be followed. */
export function useAwake(): boolean {
  const [isAwake, setIsAwake] = useState(true);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onChange = (): void => {
      clearTimeout(timer);
      if (document.hidden) timer = setTimeout(() => setIsAwake(false), fallsAsleepAfterMs);
      else setIsAwake(true);
    };
    document.addEventListener('visibilitychange', onChange);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', onChange);
    };
  }, []);

  return isAwake;
}
