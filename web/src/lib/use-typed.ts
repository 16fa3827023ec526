import { useEffect, useRef, useState } from 'react';

const settleMs = 200;

/** What is typed is shown at once and told on when it has stood still; what comes from elsewhere (Back, Clear) replaces it. */
export function useTyped(value: string, onChange: (value: string) => void): [string, (typed: string) => void] {
  const [typed, setTyped] = useState(value);
  const [known, setKnown] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  if (known !== value) {
    setKnown(value);
    setTyped(value);
  }
  return [
    typed,
    (next) => {
      setTyped(next);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        setKnown(next);
        onChange(next);
      }, settleMs);
    },
  ];
}
