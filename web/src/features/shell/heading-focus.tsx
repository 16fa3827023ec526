'use client';

import { useEffect, useRef } from 'react';
import { usePathname } from 'next/navigation';

/** After a step to another page the focus goes to its heading, so that it is read out and the keyboard starts there. */
export function HeadingFocus() {
  const path = usePathname();
  const shown = useRef(path);

  useEffect(() => {
    if (shown.current === path) return;
    shown.current = path;
    return onceHeaded(focusHeading);
  }, [path]);

  return null;
}

const headedWithinMs = 3000;

/** A page that still loads has no heading yet. Returns how to stop waiting. */
function onceHeaded(act: () => void): () => void {
  const look = (): void => {
    if (!document.querySelector(heading)) return;
    stop();
    act();
  };
  const watch = new MutationObserver(look);
  const timer = setTimeout(() => watch.disconnect(), headedWithinMs);
  const stop = (): void => {
    watch.disconnect();
    clearTimeout(timer);
  };
  watch.observe(document.body, { childList: true, subtree: true });
  look();
  return stop;
}

const heading = 'main h1[tabindex]';

/** A page that has put the focus somewhere itself knows better. */
function focusHeading(): void {
  const main = document.getElementById('main');
  if (main?.contains(document.activeElement)) return;
  document.querySelector<HTMLElement>(heading)?.focus({ preventScroll: true });
}
